# A property has the docstring of what gets its value, whatever that is.
class Callable:
    """Documented."""

    def __call__(self, instance):
        return 1


class Odd:
    __doc__ = 5


class Failing:
    @property
    def __doc__(self):
        raise KeyError('doc')


print(property(Callable()).__doc__, property(Odd()).__doc__, property(Callable(), doc='own').__doc__)
print(property(len).__doc__ == len.__doc__, property(fset=len).__doc__, property(None).__doc__)
try:
    property(Failing())
except KeyError as e:
    print('KeyError', e)
p = property(Callable())
print(p.setter(len).__doc__, p.getter(Odd()).__doc__, property(doc='own').getter(Callable()).__doc__, property(Odd()).getter(Callable()).__doc__)


def one(self):
    """One."""


def two(self):
    """Two."""


def none(self):
    pass


q = property(one)
print(q.getter(two).__doc__, q.getter(none).__doc__, q.setter(two).__doc__, q.deleter(two).getter(two).__doc__, property(one, doc='own').getter(two).__doc__, property(none).getter(two).__doc__)
