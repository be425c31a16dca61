"""Reads a document of TOML from its beginning to its end."""

from ._values import number, time_or_day

_BLANKS = ' \t'
_BARE = frozenset('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
_HEX_DIGITS = frozenset('0123456789abcdefABCDEF')
# What may stand nowhere but as an escape, and what may not in a text of one line.
_CONTROLS = frozenset(map(chr, [*range(32), 127])) - frozenset('\t\n')
_CONTROLS_AND_NEWLINE = _CONTROLS | {'\n'}
_ESCAPES = {'b': '\b', 't': '\t', 'n': '\n', 'f': '\f', 'r': '\r', '"': '"', '\\': '\\'}
_DIGITS = {'u': 4, 'U': 8}
_WORDS = ('true', True), ('false', False)
_FLOATS = 'inf', 'nan', '+inf', '-inf', '+nan', '-nan'


class _Missing:
    """What stands for an argument that is not given."""


class TOMLDecodeError(ValueError):
    """What is no TOML: `msg` about `doc` at `pos`, which is line `lineno` and column `colno`."""

    def __init__(self, msg=_Missing, doc=_Missing, pos=_Missing, *args):
        if args or not isinstance(msg, str) or not isinstance(doc, str) or not isinstance(pos, int):
            import warnings
            warnings.warn(
                "Free-form arguments for TOMLDecodeError are deprecated. Please set 'msg' (str), 'doc' (str) and 'pos' (int) arguments only.",
                DeprecationWarning,
                stacklevel=2,
            )
            ValueError.__init__(self, *[each for each in (msg, doc, pos) if each is not _Missing], *args)
            return
        lineno = doc.count('\n', 0, pos) + 1
        colno = pos - doc.rfind('\n', 0, pos)
        place = f'line {lineno}, column {colno}' if pos < len(doc) else 'end of document'
        ValueError.__init__(self, f'{msg} (at {place})')
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno


TOMLDecodeError.__module__ = 'tomllib'


class _Marks:
    """What is known of a key and those below it: has it a header (or dots), and is it complete, with all that is in it?"""

    def __init__(self):
        self.below = {}
        self.named = False
        self.closed = False

    def of(self, key):
        marks = self
        for part in key:
            marks = marks.below.setdefault(part, _Marks())
        return marks

    def is_named(self, key):
        marks = self
        for part in key:
            marks = marks.below.get(part)
            if marks is None:
                return False
        return marks.named

    def is_closed(self, key):
        marks = self
        for part in key:
            marks = marks.below.get(part)
            if marks is None:
                return False
            if marks.closed:
                return True
        return False

    def forget(self, key):
        marks = self
        for part in key[:-1]:
            marks = marks.below.get(part)
            if marks is None:
                return
        marks.below.pop(key[-1], None)


def _table(table, key, through_lists=True):
    """The table with a key below another one, made if it is not there; None where something else is. Of a list it is the last one."""
    for part in key:
        table = table.setdefault(part, {})
        if through_lists and isinstance(table, list):
            table = table[-1]
        if not isinstance(table, dict):
            return None
    return table


class Reader:
    """A text, and where the reader is in it."""

    def __init__(self, text, parse_float):
        self._text = text
        self._at = 0
        self._parse_float = parse_float if parse_float is float else self._checked(parse_float)
        self._tables = {}
        self._marks = _Marks()
        # Keys with dots of the table that is being read: they are closed for other headers when it ends.
        self._dotted = []

    @staticmethod
    def _checked(parse_float):
        def parse(text):
            value = parse_float(text)
            if isinstance(value, (dict, list)):
                raise ValueError('parse_float must not return dicts or lists')
            return value

        return parse

    def _error(self, message, at=None):
        return TOMLDecodeError(message, self._text, self._at if at is None else at)

    def _next(self):
        return self._text[self._at:self._at + 1]

    def _sees(self, word):
        return self._text.startswith(word, self._at)

    def _skip(self, characters):
        text, at = self._text, self._at
        while at < len(text) and text[at] in characters:
            at += 1
        self._at = at

    def _skip_comment(self):
        if self._next() == '#':
            self._at += 1
            self._skip_to('\n', _CONTROLS_AND_NEWLINE, must_come=False)

    def _skip_to(self, end, illegal, must_come=True):
        """Goes to a text that must come unless told otherwise, with none of some characters before it."""
        start = self._at
        at = self._text.find(end, start)
        if at < 0:
            at = len(self._text)
            if must_come:
                raise self._error(f'Expected {end!r}', at)
        for place in range(start, at):
            if self._text[place] in illegal:
                raise self._error(f'Found invalid character {self._text[place]!r}', place)
        self._at = at

    def _skip_between_items(self):
        before = None
        while before != self._at:
            before = self._at
            self._skip(' \t\n')
            self._skip_comment()

    # ---- statements

    def document(self):
        """The tables of the whole text."""
        header = ()
        while True:
            self._skip(_BLANKS)
            first = self._next()
            if not first:
                break
            if first == '\n':
                self._at += 1
                continue
            if first in _BARE or first in '"\'':
                self._pair_of_table(header)
                self._skip(_BLANKS)
            elif first == '[':
                for key in self._dotted:
                    self._marks.of(key).named = True
                self._dotted.clear()
                header = self._header_of_list() if self._sees('[[') else self._header()
                self._skip(_BLANKS)
            elif first != '#':
                raise self._error('Invalid statement')
            self._skip_comment()
            after = self._next()
            if not after:
                break
            if after != '\n':
                raise self._error('Expected newline or end of document after a statement')
            self._at += 1
        return self._tables

    def _header(self):
        self._at += 1
        self._skip(_BLANKS)
        key = self._key()
        if self._marks.is_named(key) or self._marks.is_closed(key):
            raise self._error(f'Cannot declare {key} twice')
        self._marks.of(key).named = True
        if _table(self._tables, key) is None:
            raise self._error('Cannot overwrite a value')
        if not self._sees(']'):
            raise self._error("Expected ']' at the end of a table declaration")
        self._at += 1
        return key

    def _header_of_list(self):
        self._at += 2
        self._skip(_BLANKS)
        key = self._key()
        if self._marks.is_closed(key):
            raise self._error(f'Cannot mutate immutable namespace {key}')
        # What is below belongs to the table before.
        self._marks.forget(key)
        self._marks.of(key).named = True
        around = _table(self._tables, key[:-1])
        if around is None or not isinstance(around.setdefault(key[-1], []), list):
            raise self._error('Cannot overwrite a value')
        around[key[-1]].append({})
        if not self._sees(']]'):
            raise self._error("Expected ']]' at the end of an array declaration")
        self._at += 2
        return key

    def _pair_of_table(self, header):
        key, value = self._pair()
        for length in range(1, len(key)):
            above = header + key[:length]
            if self._marks.is_named(above):
                raise self._error(f'Cannot redefine namespace {above}')
            self._dotted.append(above)
        around = header + key[:-1]
        if self._marks.is_closed(around):
            raise self._error(f'Cannot mutate immutable namespace {around}')
        table = _table(self._tables, around)
        if table is None or key[-1] in table:
            raise self._error('Cannot overwrite a value')
        if isinstance(value, (dict, list)):
            self._marks.of(header + key).closed = True
        table[key[-1]] = value

    def _pair(self):
        key = self._key()
        if self._next() != '=':
            raise self._error("Expected '=' after a key in a key/value pair")
        self._at += 1
        self._skip(_BLANKS)
        return key, self._value()

    def _key(self):
        parts = [self._part_of_key()]
        self._skip(_BLANKS)
        while self._next() == '.':
            self._at += 1
            self._skip(_BLANKS)
            parts.append(self._part_of_key())
            self._skip(_BLANKS)
        return tuple(parts)

    def _part_of_key(self):
        first = self._next()
        if first and first in _BARE:
            start = self._at
            self._skip(_BARE)
            return self._text[start:self._at]
        if first == "'":
            return self._literal()
        if first == '"':
            return self._basic()
        raise self._error('Invalid initial character for a key part')

    # ---- values

    def _value(self):
        first = self._next()
        if first == '"':
            return self._long('"') if self._sees('"""') else self._basic()
        if first == "'":
            return self._long("'") if self._sees("'''") else self._literal()
        if first == '[':
            return self._list()
        if first == '{':
            return self._inline_table()
        for word, value in _WORDS:
            if self._sees(word):
                self._at += len(word)
                return value
        try:
            found = time_or_day(self._text, self._at)
        except ValueError as error:
            raise self._error('Invalid date or datetime') from error
        found = found or number(self._text, self._at, self._parse_float)
        if found:
            value, self._at = found
            return value
        for word in _FLOATS:
            if self._sees(word):
                self._at += len(word)
                return self._parse_float(word)
        raise self._error('Invalid value')

    def _list(self):
        items = []
        self._at += 1
        self._skip_between_items()
        while self._next() != ']':
            items.append(self._value())
            self._skip_between_items()
            after = self._next()
            if after == ',':
                self._at += 1
                self._skip_between_items()
            elif after != ']':
                raise self._error('Unclosed array')
        self._at += 1
        return items

    def _inline_table(self):
        made = {}
        marks = _Marks()
        self._at += 1
        self._skip(_BLANKS)
        if self._next() == '}':
            self._at += 1
            return made
        while True:
            key, value = self._pair()
            if marks.is_closed(key):
                raise self._error(f'Cannot mutate immutable namespace {key}')
            table = _table(made, key[:-1], through_lists=False)
            if table is None:
                raise self._error('Cannot overwrite a value')
            if key[-1] in table:
                raise self._error(f'Duplicate inline table key {key[-1]!r}')
            table[key[-1]] = value
            self._skip(_BLANKS)
            after = self._next()
            if after == '}':
                self._at += 1
                return made
            if after != ',':
                raise self._error('Unclosed inline table')
            if isinstance(value, (dict, list)):
                marks.of(key).closed = True
            self._at += 1
            self._skip(_BLANKS)

    # ---- texts

    def _literal(self):
        self._at += 1
        start = self._at
        self._skip_to("'", _CONTROLS_AND_NEWLINE)
        self._at += 1
        return self._text[start:self._at - 1]

    def _long(self, mark):
        """A text of several lines, which may end with up to two marks of its own."""
        self._at += 3
        if self._next() == '\n':
            self._at += 1
        if mark == "'":
            start = self._at
            self._skip_to("'''", _CONTROLS)
            value = self._text[start:self._at]
            self._at += 3
        else:
            value = self._characters('"""', _CONTROLS)
        for _ in range(2):
            if self._next() != mark:
                break
            self._at += 1
            value += mark
        return value

    def _basic(self):
        self._at += 1
        return self._characters('"', _CONTROLS_AND_NEWLINE)

    def _characters(self, end, illegal):
        """What stands up to the end, with escapes."""
        text = self._text
        parts = []
        start = self._at
        while True:
            character = self._next()
            if not character:
                raise self._error('Unterminated string')
            if character == '"' and self._sees(end):
                parts.append(text[start:self._at])
                self._at += len(end)
                return ''.join(parts)
            if character == '\\':
                parts.append(text[start:self._at])
                parts.append(self._escape(len(end) > 1))
                start = self._at
                continue
            if character in illegal:
                raise self._error(f'Illegal character {character!r}')
            self._at += 1

    def _escape(self, of_several_lines):
        kind = self._text[self._at + 1:self._at + 2]
        self._at += 2
        if of_several_lines and kind and kind in ' \t\n':
            # The line goes on where something stands again.
            if kind != '\n':
                self._skip(_BLANKS)
                if not self._next():
                    return ''
                if self._next() != '\n':
                    raise self._error("Unescaped '\\' in a string")
                self._at += 1
            self._skip(' \t\n')
            return ''
        if kind in _DIGITS:
            return self._number_of_character(_DIGITS[kind])
        if kind not in _ESCAPES:
            raise self._error("Unescaped '\\' in a string")
        return _ESCAPES[kind]

    def _number_of_character(self, count):
        digits = self._text[self._at:self._at + count]
        if len(digits) != count or not _HEX_DIGITS.issuperset(digits):
            raise self._error('Invalid hex value')
        self._at += count
        code = int(digits, 16)
        if 0xD800 <= code < 0xE000 or code > 0x10FFFF:
            raise self._error('Escaped character is not a Unicode scalar value')
        return chr(code)
