# Hidden: CPython has this in C.
"""Patterns, matches and scanners of the module re."""

from _sre import find, scan
from operator import index as _index
from types import GenericAlias, MappingProxyType

_MAXIMUM = 9223372036854775807
_ANCHORED, _FULL = 1, 3
_BETWEEN, _TUPLES = 1, 2
_NOWHERE = -1
_NAMES = (
    (2, 're.IGNORECASE'),
    (4, 're.LOCALE'),
    (8, 're.MULTILINE'),
    (16, 're.DOTALL'),
    (32, 're.UNICODE'),
    (64, 're.VERBOSE'),
    (128, 're.DEBUG'),
    (256, 're.ASCII'),
)
_new = object.__new__
# Compiles a template: set by re, which has that in Python as CPython has it.
template = None


def _refuse(message):
    def refuse(self, *value):
        raise AttributeError(message)

    return refuse


def _read_only(cls, name, message):
    """Has writing and deleting an attribute refused in these words."""
    refuse = _refuse(message)
    setattr(cls, name, getattr(cls, name).setter(refuse).deleter(refuse))


def _size(value):
    """A position or count."""
    value = _index(value)
    if not -_MAXIMUM - 1 <= value <= _MAXIMUM:
        raise OverflowError('Python int too large to convert to C ssize_t')
    return value


class Pattern:
    """Compiled regular expression object."""

    # What matching needs is in one, the program and the type of texts, to be read at once.
    __slots__ = ('_pattern', '_flags', '_groups', '_names', '_matching', '_templates', '__weakref__')
    __module__ = 're'

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 're.Pattern' instances")

    def __init_subclass__(cls, **kwargs):
        raise TypeError("type 're.Pattern' is not an acceptable base type")

    @property
    def groupindex(self):
        """A dictionary mapping group names to group numbers."""
        return MappingProxyType(self._names)

    @property
    def pattern(self):
        """The pattern string from which the RE object was compiled."""
        return self._pattern

    @property
    def flags(self):
        """The regex matching flags."""
        return self._flags

    @property
    def groups(self):
        """The number of capturing groups in the pattern."""
        return self._groups

    def _data(self, string):
        """The text as the matcher takes it: str, or bytes."""
        kind = type(string)
        if kind is self._matching[1]:
            return string
        if isinstance(string, str):
            if self._matching[1] is not str:
                raise TypeError('cannot use a bytes pattern on a string-like object')
            return _plain(string)
        try:
            data = _plain(string)
        except TypeError:
            raise TypeError(f'expected string or bytes-like object, got {kind.__name__!r}') from None
        if self._matching[1] is str:
            raise TypeError('cannot use a string pattern on a bytes-like object')
        return data

    def _find(self, string, pos, endpos, mode):
        program, kind = self._matching
        if endpos is _MAXIMUM and pos == 0 and type(string) is kind:
            spans = find(program, string, 0, None, mode, _NOWHERE)
            if spans is None:
                return None
            match = _new(Match)
            match._is = spans, self, string, 0, len(string)
            return match
        data = self._data(string)
        pos = _size(pos)
        endpos = _size(endpos)
        if endpos > (size := len(data)):
            endpos = size
        if pos > size:
            pos = size
        spans = find(program, data, pos, endpos, mode, _NOWHERE)
        if spans is None:
            return None
        match = _new(Match)
        match._is = spans, self, string, max(pos, 0), max(endpos, 0)
        return match

    def match(self, string, pos=0, endpos=_MAXIMUM):
        """Matches zero or more characters at the beginning of the string."""
        program, kind = self._matching
        if endpos is _MAXIMUM and pos == 0 and type(string) is kind:
            spans = find(program, string, 0, None, _ANCHORED, _NOWHERE)
            if spans is None:
                return None
            match = _new(Match)
            match._is = spans, self, string, 0, len(string)
            return match
        return self._find(string, pos, endpos, _ANCHORED)

    def fullmatch(self, string, pos=0, endpos=_MAXIMUM):
        """Matches against all of the string."""
        return self._find(string, pos, endpos, _FULL)

    def search(self, string, pos=0, endpos=_MAXIMUM):
        """Scan through string looking for a match, and return a corresponding match object instance."""
        return self._find(string, pos, endpos, 0)

    def scanner(self, string, pos=0, endpos=_MAXIMUM):
        return _scanner(self, string, pos, endpos)

    def finditer(self, string, pos=0, endpos=_MAXIMUM):
        """Return an iterator over all non-overlapping matches for the RE pattern in string."""
        return _matches(_scanner(self, string, pos, endpos))

    def findall(self, string, pos=0, endpos=_MAXIMUM):
        """Return a list of all non-overlapping matches of pattern in string."""
        data = self._data(string)
        pos = min(_size(pos), len(data))
        groups = self._groups
        if groups > 1:
            items, flags = tuple(range(1, groups + 1)), _TUPLES
        else:
            items, flags = (groups,), 0
        return scan(self._matching[0], data, _cut(pos), _cut(endpos), -1, items, flags, self._matching[1]())

    def split(self, string, maxsplit=0):
        """Split string by the occurrences of pattern."""
        data = self._data(string)
        return scan(self._matching[0], data, 0, None, _most(maxsplit), tuple(range(1, self._groups + 1)), _BETWEEN, None)

    def sub(self, repl, string, count=0):
        """Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern in string by the replacement repl."""
        return self._replace(repl, string, count)[0]

    def subn(self, repl, string, count=0):
        """Return the tuple (new_string, number_of_subs_made) found by replacing the leftmost non-overlapping occurrences of pattern with repl."""
        return self._replace(repl, string, count)

    def _replace(self, repl, string, count):
        most = _most(count)
        if callable(repl):
            return self._replace_calling(repl, string, most)
        items = (repl,) if isinstance(repl, (str, bytes)) and (b'\\' if isinstance(repl, bytes) else '\\') not in repl else _template(self, repl)
        data = self._data(string)
        program, kind = self._matching
        parts = scan(program, data, 0, None, most, items, _BETWEEN, kind())
        number = (len(parts) - 1) // (len(items) + 1)
        if number and not all([isinstance(item, (int, kind)) for item in items]):
            # The error counts the parts that are not empty.
            parts = [part for part in parts if part or not isinstance(part, kind)]
        return kind().join(parts), number

    def _replace_calling(self, repl, string, most):
        data = self._data(string)
        program, kind = self._matching
        size = len(data)
        parts = []
        done = number = 0
        refused = _NOWHERE
        while number < most or most < 0:
            spans = find(program, data, done, None, 0, refused)
            if spans is None:
                break
            match = _new(Match)
            match._is = spans, self, string, 0, size
            start = spans[0]
            if done < start:
                parts.append(_piece(data, done, start))
            done = spans[1]
            part = repl(match)
            if part is not None:
                parts.append(part)
            number += 1
            refused = done if done == start else _NOWHERE
        if done < size:
            parts.append(_piece(data, done, size))
        return kind().join(parts), number

    def __repr__(self):
        flags = self._flags
        if self._matching[1] is str and flags & (4 | 32 | 256) == 32:
            flags &= ~32
        names = []
        for bit, name in _NAMES:
            if flags & bit:
                names.append(name)
                flags &= ~bit
        if flags:
            names.append(hex(flags))
        text = _beginning(self._pattern, 200)
        return f're.compile({text}, {"|".join(names)})' if names else f're.compile({text})'

    def __eq__(self, other):
        if self is other:
            return True
        if type(other) is not Pattern:
            return NotImplemented
        return (
            self._flags == other._flags
            and self._matching == other._matching
            and self._pattern == other._pattern
        )

    def __hash__(self):
        return hash((self._flags, self._pattern, self._matching[1] is bytes))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo, /):
        return self

    __class_getitem__ = classmethod(GenericAlias)


for _name in ('pattern', 'flags', 'groups'):
    _read_only(Pattern, _name, 'readonly attribute')
_read_only(Pattern, 'groupindex', "attribute 'groupindex' of 're.Pattern' objects is not writable")


def make_pattern(pattern, flags, program, groups, names):
    made = _new(Pattern)
    made._pattern = pattern
    made._flags = flags
    made._groups = groups
    made._names = names
    made._matching = program, str if isinstance(pattern, str) else bytes
    made._templates = {}
    return made


def _cut(value):
    """A position for the matcher, which takes ints below 2**49, and None for the end."""
    if value == _MAXIMUM:
        return None
    value = _size(value)
    return value if -_FAR < value < _FAR else None if value > 0 else 0


_FAR = 1 << 48


def _most(count):
    """The most matches of split and sub as the matcher has it: -1 for all."""
    count = _size(count)
    return -1 if not count or count > 0x7fffffff else count if count > 0 else 0


def _plain(string):
    """A text as an exact str or bytes."""
    if isinstance(string, str):
        return str.__getitem__(string, slice(None))
    if isinstance(string, bytes):
        return bytes.__getitem__(string, slice(None))
    # The view must not keep a bytearray from being resized.
    with memoryview(string) as view:
        return bytes(view)


def _piece(string, start, end):
    kind = type(string)
    return string[start:end] if kind is str or kind is bytes else _plain(string)[start:end]


def _beginning(value, length):
    """The repr of a value, cut."""
    return repr(value)[:length]


class Match:
    """The result of re.match() and re.search()."""

    # The spans of the groups and the last one that matched, the pattern, the text, and from where to where it was looked for. All in one,
    # which is written and read at once.
    __slots__ = ('_is',)
    __module__ = 're'

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 're.Match' instances")

    def __init_subclass__(cls, **kwargs):
        raise TypeError("type 're.Match' is not an acceptable base type")

    def __reduce__(self):
        raise TypeError("cannot pickle 're.Match' object")

    def _at(self, group):
        """Where the spans have the start of a group."""
        if type(group) is not int:
            try:
                group = _index(group)
            except TypeError:
                group = self._is[1]._names.get(group, -1)
        if 0 <= group < len(self._is[0]) >> 1:
            return group * 2
        raise IndexError('no such group')

    def _piece(self, at, default=None):
        spans, _, string, _, _ = self._is
        start = spans[at]
        return default if start < 0 else _piece(string, start, spans[at + 1])

    def group(self, group=0, /, *groups):
        """Return one or more subgroups of the match: 0 (the default) is all of it."""
        if groups:
            return tuple([self._piece(self._at(each)) for each in (group, *groups)])
        spans, _, string, _, _ = self._is
        at = group * 2 if type(group) is int and 0 <= group < len(spans) >> 1 else self._at(group)
        start = spans[at]
        if start < 0:
            return None
        kind = type(string)
        if kind is str or kind is bytes:
            return string[start:spans[at + 1]]
        return _piece(string, start, spans[at + 1])

    def __getitem__(self, group):
        return self._piece(self._at(group))

    def groups(self, default=None):
        """Return a tuple containing all the subgroups of the match, from 1."""
        spans, _, string, _, _ = self._is
        kind = type(string)
        if kind is not str and kind is not bytes:
            string = _plain(string)
        return tuple([string[spans[at]:spans[at + 1]] if spans[at] >= 0 else default for at in range(2, len(spans) - 1, 2)])

    def groupdict(self, default=None):
        """Return a dictionary containing all the named subgroups of the match, keyed by the subgroup name."""
        spans, _, string, _, _ = self._is
        kind = type(string)
        if kind is not str and kind is not bytes:
            string = _plain(string)
        return {
            name: string[spans[group * 2]:spans[group * 2 + 1]] if spans[group * 2] >= 0 else default
            for name, group in self._is[1]._names.items()
        }

    def start(self, group=0, /):
        """Return index of the start of the substring matched by group."""
        return self._is[0][self._at(group)]

    def end(self, group=0, /):
        """Return index of the end of the substring matched by group."""
        return self._is[0][self._at(group) + 1]

    def span(self, group=0, /):
        """For match object m, return the 2-tuple (m.start(group), m.end(group))."""
        at = self._at(group) if group else 0
        return self._is[0][at:at + 2]

    def expand(self, template):
        """Return the string obtained by doing backslash substitution on the string template, as done by the sub() method."""
        pattern = self._is[1]
        empty = pattern._matching[1]()
        return empty.join([self._piece(item * 2, empty) if isinstance(item, int) else item for item in _template(pattern, template)])

    @property
    def regs(self):
        spans = self._is[0]
        return tuple([spans[i:i + 2] for i in range(0, len(spans) - 1, 2)])

    @property
    def lastindex(self):
        """The integer index of the last matched capturing group."""
        last = self._is[0][-1]
        return last if last > 0 else None

    @property
    def lastgroup(self):
        """The name of the last matched capturing group."""
        last = self._is[0][-1]
        for name, group in self._is[1]._names.items():
            if group == last:
                return name
        return None

    @property
    def re(self):
        """The regular expression object."""
        return self._is[1]

    @property
    def string(self):
        """The string passed to match() or search()."""
        return self._is[2]

    @property
    def pos(self):
        """The index into the string at which the RE engine started looking for a match."""
        return self._is[3]

    @property
    def endpos(self):
        """The index into the string beyond which the RE engine will not go."""
        return self._is[4]

    def __repr__(self):
        return f'<re.Match object; span={self._is[0][:2]}, match={_beginning(self._piece(0), 50)}>'

    def __copy__(self):
        return self

    def __deepcopy__(self, memo, /):
        return self

    __class_getitem__ = classmethod(GenericAlias)


for _name in ('re', 'string', 'pos', 'endpos'):
    _read_only(Match, _name, 'readonly attribute')
for _name in ('regs', 'lastindex', 'lastgroup'):
    _read_only(Match, _name, f"attribute '{_name}' of 're.Match' objects is not writable")


_MOST_TEMPLATES = 64


def _template(pattern, repl):
    """What `template` makes of a template; each pattern remembers some."""
    known = pattern._templates
    found = known.get(repl)
    if found is None:
        found = template(pattern, repl)
        if len(known) >= _MOST_TEMPLATES:
            known.clear()
        known[repl] = found
    return found


class SRE_Scanner:
    """Finds one match after the other."""

    __slots__ = ('_of', '_at', '_end', '_data', '_refused')
    __module__ = '_sre'

    @property
    def pattern(self):
        return self._of[0]

    def _next(self, mode):
        at = self._at
        if at is None:
            return None
        of = self._of
        spans = find(of[0]._matching[0], self._data, at, self._end, mode, self._refused)
        if spans is None:
            self._at = None
            return None
        self._at = end = spans[1]
        self._refused = end if end == spans[0] else _NOWHERE
        match = _new(Match)
        match._is = spans, *of
        return match

    def match(self):
        return self._next(_ANCHORED)

    def search(self):
        return self._next(0)


def _scanner(pattern, string, pos, endpos):
    made = _new(SRE_Scanner)
    made._data = data = pattern._data(string)
    size = len(data)
    pos = max(min(_size(pos), size), 0)
    endpos = max(min(_size(endpos), size), 0)
    made._of = pattern, string, pos, endpos
    made._at = pos
    made._end = endpos
    made._refused = _NOWHERE
    return made


def _matches(scanner):
    """What finditer gives: the matches that a scanner finds, without a call for each of them."""
    of = scanner._of
    program = of[0]._matching[0]
    data = scanner._data
    at = scanner._at
    end = scanner._end
    refused = _NOWHERE
    while (spans := find(program, data, at, end, 0, refused)) is not None:
        start = spans[0]
        at = spans[1]
        refused = at if at == start else _NOWHERE
        match = _new(Match)
        match._is = spans, *of
        yield match
