"""What is known of installed distributions: there are none."""

__all__ = ['Distribution', 'DistributionFinder', 'PackageMetadata', 'PackageNotFoundError', 'distribution', 'distributions', 'entry_points', 'files', 'metadata',
           'packages_distributions', 'requires', 'version']


class PackageNotFoundError(ModuleNotFoundError):
    def __str__(self):
        return f'No package metadata was found for {self.name}'

    @property
    def name(self):
        return self.args[0]


class Distribution:
    @classmethod
    def from_name(cls, name):
        if not name:
            raise ValueError('A distribution name is required')
        raise PackageNotFoundError(name)

    @classmethod
    def discover(cls, **kwargs):
        return iter(())


class DistributionFinder:
    pass


class PackageMetadata:
    pass


class EntryPoints(tuple):
    __slots__ = ()
    names = property(lambda self: set())
    groups = property(lambda self: set())

    def select(self, **params):
        return self


def distribution(distribution_name):
    return Distribution.from_name(distribution_name)


def distributions(**kwargs):
    return Distribution.discover(**kwargs)


def metadata(distribution_name):
    return distribution(distribution_name)


version = files = requires = metadata


def entry_points(**params):
    return EntryPoints()


def packages_distributions():
    return {}
