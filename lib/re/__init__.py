"""Regular expressions: what to look for in texts."""

import copyreg
import enum
import functools

import _re
from _re import Match, Pattern
from re import _compiler, _parser
from re._source import PatternError, parse_template

__all__ = [
    'match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge', 'escape', 'error', 'Pattern', 'Match', 'A', 'I', 'L',
    'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE', 'LOCALE', 'MULTILINE', 'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag', 'PatternError',
]

__version__ = '2.2.1'


@enum.global_enum
class RegexFlag(enum.IntFlag, boundary=enum.KEEP):
    NOFLAG = 0
    ASCII = A = _parser.ASCII
    IGNORECASE = I = _parser.IGNORECASE
    LOCALE = L = _parser.LOCALE
    UNICODE = U = _parser.UNICODE
    MULTILINE = M = _parser.MULTILINE
    DOTALL = S = _parser.DOTALL
    VERBOSE = X = _parser.VERBOSE
    DEBUG = _parser.DEBUG
    __str__ = object.__str__
    _numeric_repr_ = hex


error = PatternError


# ---- functions

def match(pattern, string, flags=0):
    """The match at the beginning of the string, or None."""
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    """The match of all of the string, or None."""
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    """The first match anywhere in the string, or None."""
    return _compile(pattern, flags).search(string)


class _NotGiven(int):
    """The default of a parameter that should be given by name."""


_zero = _NotGiven(0)


def _positional(function, args, values, names):
    """What is given by position and should not be; `names` are the parameters, `values` what they have by name."""
    import warnings

    for name, value in zip(names, values):
        if value is not _zero and len(args) > names.index(name):
            raise TypeError(f"{function}() got multiple values for argument '{name}'")
    if len(args) > len(names):
        fixed = 2 if function == 'split' else 3
        raise TypeError(f'{function}() takes from {fixed} to {fixed + len(names)} positional arguments but {fixed + len(args)} were given')
    warnings.warn(f"'{names[0]}' is passed as positional argument", DeprecationWarning, stacklevel=3)
    return [args[i] if i < len(args) else value for i, value in enumerate(values)]


def sub(pattern, repl, string, *args, count=_zero, flags=_zero):
    """The string with the matches replaced by `repl`, a template or a function that is given each match; at most `count` of them."""
    if args:
        count, flags = _positional('sub', args, (count, flags), ('count', 'flags'))
    return _compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, *args, count=_zero, flags=_zero):
    """The same as `sub`, and how many were replaced."""
    if args:
        count, flags = _positional('subn', args, (count, flags), ('count', 'flags'))
    return _compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, *args, maxsplit=_zero, flags=_zero):
    """The parts of the string between matches, with the groups of the matches; at most `maxsplit` matches."""
    if args:
        maxsplit, flags = _positional('split', args, (maxsplit, flags), ('maxsplit', 'flags'))
    return _compile(pattern, flags).split(string, maxsplit)


_signature = '(pattern, {0}string, {1}=0, flags=0)'
sub.__text_signature__ = subn.__text_signature__ = _signature.format('repl, ', 'count')
split.__text_signature__ = _signature.format('', 'maxsplit')


def findall(pattern, string, flags=0):
    """A list of the matches: their texts, or their groups if there are any."""
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """An iterator over the matches."""
    return _compile(pattern, flags).finditer(string)


def compile(pattern, flags=0):
    """The pattern, compiled."""
    return _compile(pattern, flags)


def purge():
    """Forgets what has been compiled."""
    _cache.clear()
    _compile_template.cache_clear()


_special = {i: '\\' + chr(i) for i in b'()[]{}?*+-|^$\\.&~# \t\n\r\v\f'}


def escape(pattern):
    """The pattern that matches a text literally."""
    if isinstance(pattern, str):
        return pattern.translate(_special)
    return str(pattern, 'latin1').translate(_special).encode('latin1')


# ---- compiling

# The patterns used last are at its end.
_cache = {}
_MAXCACHE = 512


def _compile(pattern, flags):
    if flags.__class__ is RegexFlag:
        flags = flags.value
    key = type(pattern), pattern, flags
    try:
        return _cache[key]
    except KeyError:
        pass
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError('cannot process flags argument with a compiled pattern')
        return pattern
    if not isinstance(pattern, (str, bytes)):
        raise TypeError('first argument must be string or compiled pattern')
    parser, program = _compiler.compile(pattern, flags)
    compiled = _re.make_pattern(pattern, parser.flags, program, len(parser.groups) - 1, parser.names)
    if flags & _parser.DEBUG:
        print(program)
        return compiled
    if len(_cache) >= _MAXCACHE:
        del _cache[next(iter(_cache))]
    _cache[key] = compiled
    return compiled


@functools.lru_cache(_MAXCACHE)
def _compile_template(pattern, repl):
    return tuple(parse_template(repl, pattern))


_re.template = _compile_template


def _pickle(p):
    return _compile, (p.pattern, p.flags)


copyreg.pickle(Pattern, _pickle, _compile)


# ---- a scanner by rules

class Scanner:
    """Takes a text apart by a list of (pattern, action)."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._rules = {}
        parts = []
        group = 1
        for phrase, action in lexicon:
            parts.append(f'({phrase})')
            self._rules[group] = action
            group += 1 + _compile(phrase, flags).groups
        self.scanner = _compile('|'.join(parts), flags)

    def scan(self, string):
        """What the actions make of the parts of the string, and what is left of it."""
        result = []
        match = self.scanner.scanner(string).match
        at = 0
        while True:
            found = match()
            if not found or found.end() == at:
                break
            at = found.end()
            action = self._rules[found.lastindex]
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                result.append(action)
        return result, string[at:]
