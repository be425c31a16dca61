# Hidden: CPython has this in C.
"""Reading and writing rows of comma-separated values, and the dialects they are written in."""

from _collections import _mark
from _introspection import routine

__version__ = '1.0'
QUOTE_MINIMAL = 0
QUOTE_ALL = 1
QUOTE_NONNUMERIC = 2
QUOTE_NONE = 3
QUOTE_STRINGS = 4
QUOTE_NOTNULL = 5

_MISSING = object()
_NAMES = ('delimiter', 'doublequote', 'escapechar', 'lineterminator', 'quotechar', 'quoting', 'skipinitialspace', 'strict')
_dialects = {}
_limit = 131072


class Error(Exception):
    pass


def _character(name, value, none=True):
    if value is None and none:
        return None
    wanted = 'a unicode character or None' if none else 'a unicode character'
    if not isinstance(value, str):
        raise TypeError(f'"{name}" must be {wanted}, not {type(value).__name__}')
    if len(value) != 1:
        raise TypeError(f'"{name}" must be {wanted}, not a string of length {len(value)}')
    return value


def _check_character(name, value, space, terminator):
    if value is None:
        return
    if value in '\r\n' or value == ' ' and not space:
        raise ValueError(f'bad {name} value')
    if value in terminator:
        raise ValueError(f'bad {name} or lineterminator value')


class Dialect:
    """CSV dialect

The Dialect type records CSV dialect options."""

    __slots__ = tuple(['_' + name for name in _NAMES])

    def __new__(cls, dialect=None, **options):
        for name in options:
            if name not in _NAMES:
                raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        if type(dialect) is Dialect and not options:
            return dialect

        def option(name, default):
            value = options.get(name, _MISSING)
            return getattr(dialect, name, default) if value is _MISSING else value

        self = object.__new__(cls)
        self._delimiter = _character('delimiter', option('delimiter', ','), False)
        self._doublequote = bool(option('doublequote', True))
        self._escapechar = _character('escapechar', option('escapechar', None))
        self._lineterminator = option('lineterminator', '\r\n')
        if not isinstance(self._lineterminator, str):
            raise TypeError(f'"lineterminator" must be a string, not {type(self._lineterminator).__name__}')
        self._quotechar = _character('quotechar', option('quotechar', '"'))
        quoting = option('quoting', _MISSING)
        if quoting is _MISSING:
            quoting = QUOTE_NONE if self._quotechar is None else QUOTE_MINIMAL
        elif type(quoting) is not int:
            raise TypeError(f'"quoting" must be an integer, not {type(quoting).__name__}')
        self._quoting = quoting
        self._skipinitialspace = bool(option('skipinitialspace', False))
        self._strict = bool(option('strict', False))
        if not 0 <= quoting <= 5:
            raise TypeError('bad "quoting" value')
        if quoting != QUOTE_NONE and self._quotechar is None:
            raise TypeError('quotechar must be set if quoting enabled')
        self._check()
        return self

    def _check(self):
        """May the characters stand for what they shall?"""
        _check_character('delimiter', self._delimiter, True, self._lineterminator)
        _check_character('escapechar', self._escapechar, not self._skipinitialspace, self._lineterminator)
        _check_character('quotechar', self._quotechar, not self._skipinitialspace, self._lineterminator)
        for one, other in ('delimiter', 'escapechar'), ('delimiter', 'quotechar'), ('escapechar', 'quotechar'):
            value = getattr(self, one)
            if value is not None and value == getattr(self, other):
                raise ValueError(f'bad {one} or {other} value')


for _name in _NAMES:

    def _readonly(self, value=None, name=_name):
        if name in ('doublequote', 'skipinitialspace', 'strict'):
            raise AttributeError('readonly attribute')
        raise AttributeError(f"attribute '{name}' of '_csv.Dialect' objects is not writable")

    setattr(Dialect, _name, property(lambda self, name='_' + _name: getattr(self, name), _readonly, _readonly))
del _name, _readonly
_mark(Dialect, 3)


@routine
def register_dialect(name, dialect=None, /, **options):
    """Gives a dialect a name."""
    if not isinstance(name, str):
        raise TypeError('dialect name must be a string')
    _dialects[name] = Dialect(dialect, **options)


@routine
def unregister_dialect(name):
    """Forgets a dialect."""
    if _dialects.pop(name, None) is None:
        raise Error('unknown dialect')


@routine
def get_dialect(name):
    """The dialect of that name."""
    found = _dialects.get(name)
    if found is None:
        raise Error('unknown dialect')
    return found


@routine
def list_dialects():
    """The names of all dialects."""
    return list(_dialects)


@routine
def field_size_limit(new_limit=_MISSING):
    """The longest field that is read; sets another limit if one is given."""
    global _limit
    old = _limit
    if new_limit is not _MISSING:
        if type(new_limit) is not int:
            raise TypeError('limit must be an integer')
        _limit = new_limit
    return old


@routine
def reader(iterable=_MISSING, /, dialect=None, **options):
    """An object whose iteration gives the rows of lines."""
    if iterable is _MISSING:
        raise TypeError('reader expected at least 1 argument, got 0')
    return _Reader(iter(iterable), Dialect(dialect, **options))


@routine
def writer(fileobj=_MISSING, /, dialect=None, **options):
    """An object that writes rows to what has a method write."""
    if fileobj is _MISSING:
        raise TypeError('writer expected at least 1 argument, got 0')
    write = getattr(fileobj, 'write', None)
    if not callable(write):
        raise TypeError('argument 1 must have a "write" method')
    return _Writer(write, Dialect(dialect, **options))


# What the reader is in: each line ends with a character of its own, which is ''.
_START_RECORD, _START_FIELD, _ESCAPED, _IN_FIELD, _QUOTED, _ESCAPED_QUOTED, _QUOTE, _END, _AFTER_ESCAPED = range(9)


class _Reader:
    """CSV reader

Reader objects are responsible for reading and parsing tabular data
in CSV format."""

    def __init__(self, lines, dialect):
        self._lines = lines
        self.dialect = dialect
        self.line_num = 0
        # Where lines without quotes are only split.
        self._plain = dialect._escapechar is None and not dialect._skipinitialspace and dialect._quoting in (QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONE)
        self._quote = None if dialect._quoting == QUOTE_NONE else dialect._quotechar
        self._delimiter = dialect._delimiter

    def __iter__(self):
        return self

    def __next__(self):
        line = next(self._lines)
        if type(line) is str and self._plain and len(line) <= _limit:
            text = line.rstrip('\r\n')
            if '\n' not in text and '\r' not in text:
                quote = self._quote
                if quote is None or quote not in text:
                    self.line_num += 1
                    return text.split(self._delimiter) if text else []
                fields = self._split(text, quote)
                if fields is not None:
                    self.line_num += 1
                    return fields
        return self._record(line)

    def _split(self, text, quote):
        """The fields of a line that is a whole row and has quotation marks only around fields, doubled in them; else None."""
        delimiter = self._delimiter
        # By turns what is outside of quotation marks and what is inside; nothing outside is between two marks that stand for one.
        pieces = text.split(quote)
        last = len(pieces) - 1
        if last & 1:
            return None
        outside = pieces[0]
        if not outside:
            fields = []
        elif outside[-1] == delimiter:
            fields = outside[:-1].split(delimiter)
        else:
            return None
        at = 1
        while True:
            field = pieces[at]
            outside = pieces[at + 1]
            at += 2
            while not outside and at < last:
                if not self.dialect._doublequote:
                    return None
                field += quote + pieces[at]
                outside = pieces[at + 1]
                at += 2
            fields.append(field)
            if at > last:
                if outside:
                    if outside[0] != delimiter:
                        return None
                    fields += outside[1:].split(delimiter)
                return fields
            if outside != delimiter:
                if outside[0] != delimiter or outside[-1] != delimiter:
                    return None
                fields += outside[1:-1].split(delimiter)

    def _record(self, line):
        """The row that begins with a line, which may go on in the next ones."""
        self._fields = []
        self._parts = []
        self._size = 0
        self._unquoted = True
        state = _START_RECORD
        while True:
            if not isinstance(line, str):
                raise Error(f'iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)')
            self.line_num += 1
            state = self._line(line, state)
            if state == _START_RECORD:
                return self._fields
            line = next(self._lines, _MISSING)
            if line is _MISSING:
                if not self._size and state != _QUOTED:
                    raise StopIteration
                if self.dialect._strict:
                    raise Error('unexpected end of data')
                self._save()
                return self._fields

    def _add(self, text):
        self._size += len(text)
        if self._size > _limit:
            raise Error(f'field larger than field limit ({_limit})')
        self._parts.append(text)

    def _save(self):
        """Ends a field."""
        text = ''.join(self._parts)
        quoting = self.dialect._quoting
        if self._unquoted and quoting >= QUOTE_NONNUMERIC:
            if not text:
                text = None if quoting in (QUOTE_STRINGS, QUOTE_NOTNULL) else text
            elif quoting in (QUOTE_NONNUMERIC, QUOTE_STRINGS):
                text = float(text)
        self._fields.append(text)
        self._parts = []
        self._size = 0
        self._unquoted = True

    def _line(self, line, state):
        """Reads a line; gives the state at its end."""
        dialect = self.dialect
        delimiter = self._delimiter
        quote = self._quote
        escape = dialect._escapechar
        at = 0
        size = len(line)
        while True:
            if state == _QUOTED and escape is None:
                # Up to the next quotation mark at once.
                end = line.find(quote, at)
                if end < 0:
                    end = size
                if end > at:
                    self._add(line[at:end])
                    at = end
            character = line[at] if at < size else ''
            at += 1
            if state == _START_RECORD:
                if not character:
                    return state
                if character in '\r\n':
                    state = _END
                    continue
                state = _START_FIELD
            elif state == _AFTER_ESCAPED and not character:
                return state
            if state == _START_FIELD or state == _IN_FIELD or state == _AFTER_ESCAPED:
                if not character or character in '\r\n':
                    self._save()
                    if not character:
                        return _START_RECORD
                    state = _END
                elif character == quote and state == _START_FIELD:
                    self._unquoted = False
                    state = _QUOTED
                elif character == escape:
                    state = _ESCAPED
                elif character == ' ' and state == _START_FIELD and dialect._skipinitialspace:
                    pass
                elif character == delimiter:
                    self._save()
                    state = _START_FIELD
                else:
                    self._add(character)
                    # After an escaped end of a line the field stays one that the next line may go on with.
                    if state == _START_FIELD:
                        state = _IN_FIELD
            elif state == _QUOTED:
                if not character:
                    return state
                if character == escape:
                    state = _ESCAPED_QUOTED
                elif character == quote:
                    state = _QUOTE if dialect._doublequote else _IN_FIELD
                else:
                    self._add(character)
            elif state == _QUOTE:
                if character == quote:
                    self._add(character)
                    state = _QUOTED
                elif character == delimiter:
                    self._save()
                    state = _START_FIELD
                elif not character or character in '\r\n':
                    self._save()
                    if not character:
                        return _START_RECORD
                    state = _END
                elif dialect._strict:
                    raise Error(f"'{delimiter}' expected after '{quote}'")
                else:
                    self._add(character)
                    state = _IN_FIELD
            elif state == _ESCAPED:
                self._add(character or '\n')
                if not character:
                    return _IN_FIELD
                state = _AFTER_ESCAPED if character in '\r\n' else _IN_FIELD
            elif state == _ESCAPED_QUOTED:
                self._add(character or '\n')
                state = _QUOTED
                if not character:
                    return state
            elif not character:
                return _START_RECORD
            elif character not in '\r\n':
                raise Error("new-line character seen in unquoted field - do you need to open the file with newline=''?")


class _Writer:
    """CSV writer

Writer objects are responsible for generating tabular data
in CSV format from sequence input."""

    def __init__(self, write, dialect):
        self._write = write
        self.dialect = dialect
        special = {dialect._delimiter, '\r', '\n', *dialect._lineterminator, dialect._quotechar, dialect._escapechar}
        special.discard(None)
        # What makes a field more than its text.
        self._special = tuple(special)
        # Whether fields are quoted where they have to be, and nothing else happens to them.
        self._plain = (
            dialect._quoting == QUOTE_MINIMAL and dialect._doublequote and dialect._escapechar is None and dialect._quotechar is not None
            and not (dialect._delimiter == ' ' and dialect._skipinitialspace)
        )

    def writerow(self, row, /):
        """Writes a row: any iterable of fields."""
        try:
            iterator = iter(row)
        except TypeError:
            raise Error(f'iterable expected, not {type(row).__name__}') from None
        dialect = self.dialect
        if self._plain:
            return self._write(self._joined([
                field if type(field) is str or isinstance(field, str) else '' if field is None else str(field) for field in iterator
            ]))
        quoting = dialect._quoting
        fields = []
        nothing = False
        for field in iterator:
            nothing = field is None
            text = field if isinstance(field, str) else '' if nothing else str(field)
            quoted = (
                False if not quoting or quoting == QUOTE_NONE
                else quoting == QUOTE_ALL
                or quoting == QUOTE_NONNUMERIC and not _is_number(field)
                or quoting == QUOTE_STRINGS and isinstance(field, str)
                or quoting == QUOTE_NOTNULL and not nothing
            )
            for character in self._special:
                if character in text:
                    text, quoted = self._escaped(text, quoted)
                    break
            if not text and not quoted and dialect._delimiter == ' ' and dialect._skipinitialspace:
                if quoting == QUOTE_NONE or nothing and quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                    raise Error('empty field must be quoted if delimiter is a space and skipinitialspace is true')
                quoted = True
            fields.append(f'{dialect._quotechar}{text}{dialect._quotechar}' if quoted else text)
        if len(fields) == 1 and not fields[0]:
            if quoting == QUOTE_NONE or nothing and quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                raise Error('single empty field record must be quoted')
            fields[0] = dialect._quotechar * 2
        return self._write(dialect._delimiter.join(fields) + dialect._lineterminator)

    def _joined(self, fields):
        """The line of fields that are quoted where they have to be."""
        dialect = self.dialect
        delimiter = dialect._delimiter
        quote = dialect._quotechar
        line = delimiter.join(fields)
        count = len(fields)
        for character in self._special:
            if character in line and (character != delimiter or line.count(delimiter) != count - 1):
                break
        else:
            if count == 1 and not line:
                line = quote + quote
            return line + dialect._lineterminator
        special = self._special
        for at, text in enumerate(fields):
            for character in special:
                if character in text:
                    fields[at] = quote + text.replace(quote, quote + quote) + quote
                    break
        return delimiter.join(fields) + dialect._lineterminator

    def _escaped(self, text, quoted):
        """A text with what stands before its special characters, and must it be quoted?"""
        dialect = self.dialect
        quote = dialect._quotechar
        escape = dialect._escapechar
        parts = []
        for character in text:
            if character in self._special:
                if dialect._quoting == QUOTE_NONE or character == escape or character == quote and not dialect._doublequote:
                    if escape is None:
                        raise Error('need to escape, but no escapechar set')
                    parts.append(escape)
                else:
                    if character == quote:
                        parts.append(quote)
                    quoted = True
            parts.append(character)
        return ''.join(parts), quoted

    def writerows(self, rows, /):
        """Writes all rows of an iterable."""
        for row in rows:
            self.writerow(row)


def _is_number(field):
    return isinstance(field, (int, float, complex)) or any([hasattr(type(field), name) for name in ('__index__', '__int__', '__float__')])


_Reader.__name__ = _Reader.__qualname__ = 'reader'
_Writer.__name__ = _Writer.__qualname__ = 'writer'


del routine
