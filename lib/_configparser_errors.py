"""The part of configparser about what can be wrong with a configuration."""

__name__ = 'configparser'

MAX_INTERPOLATION_DEPTH = 10


class Error(Exception):
    """What all errors of configurations are."""

    def __init__(self, msg=''):
        self.message = msg
        super().__init__(msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    """There is no such section."""

    def __init__(self, section):
        super().__init__(f'No section: {section!r}')
        self.section = section
        self.args = (section,)


class NoOptionError(Error):
    """There is no such option."""

    def __init__(self, option, section):
        super().__init__(f'No option {option!r} in section: {section!r}')
        self.option = option
        self.section = section
        self.args = (option, section)


def _where(kind, text, source, lineno):
    if source is None:
        return f'{kind.capitalize()} {text}'
    line = '' if lineno is None else f' [line {lineno:2d}]'
    return f'While reading from {source!r}{line}: {kind} {text}'


class DuplicateSectionError(Error):
    """A section is there twice."""

    def __init__(self, section, source=None, lineno=None):
        super().__init__(_where('section', f'{section!r} already exists', source, lineno))
        self.section = section
        self.source = source
        self.lineno = lineno
        self.args = (section, source, lineno)


class DuplicateOptionError(Error):
    """An option is there twice."""

    def __init__(self, section, option, source=None, lineno=None):
        super().__init__(_where('option', f'{option!r} in section {section!r} already exists', source, lineno))
        self.section = section
        self.option = option
        self.source = source
        self.lineno = lineno
        self.args = (section, option, source, lineno)


class InterpolationError(Error):
    """A value refers to others in a way that cannot be followed."""

    def __init__(self, option, section, msg):
        super().__init__(msg)
        self.option = option
        self.section = section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    def __init__(self, option, section, rawval, reference):
        super().__init__(
            option, section,
            f'Bad value substitution: option {option!r} in section {section!r} contains an interpolation key {reference!r} which is not a valid option name. Raw value: {rawval!r}',
        )
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    pass


class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        super().__init__(
            option, section,
            f'Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an interpolation key which cannot be substituted in '
            f'{MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}',
        )
        self.args = (option, section, rawval)


class ParsingError(Error):
    """Lines that are no options."""

    def __init__(self, source, *args):
        super().__init__(f'Source contains parsing errors: {source!r}')
        self.source = source
        self.errors = []
        self.args = (source,)
        if args:
            self.append(*args)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += f'\n\t[line {lineno:2d}]: {line!r}'

    def combine(self, others):
        for other in others:
            for error in other.errors:
                self.append(*error)
        return self

    @staticmethod
    def _raise_all(exceptions):
        """Raises one error for all of them, if there are any."""
        exceptions = list(exceptions)
        if exceptions:
            raise exceptions[0].combine(exceptions[1:])


class MissingSectionHeaderError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(self, f'File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}')
        self.source = filename
        self.lineno = lineno
        self.line = line
        self.args = (filename, lineno, line)


class MultilineContinuationError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(self, f'Key without value continued with an indented line.\nfile: {filename!r}, line: {lineno}\n{line!r}')
        self.source = filename
        self.lineno = lineno
        self.line = line
        self.args = (filename, lineno, line)


class UnnamedSectionDisabledError(Error):
    def __init__(self):
        super().__init__('Support for UNNAMED_SECTION is disabled.')


class InvalidWriteError(Error):
    """What would be written would be read as something else."""
