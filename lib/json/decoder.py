"""JSON texts to values."""

from . import scanner

__all__ = ['JSONDecoder', 'JSONDecodeError']

NaN = float('nan')
PosInf = float('inf')
NegInf = float('-inf')

_CONSTANTS = {'-Infinity': NegInf, 'Infinity': PosInf, 'NaN': NaN}
_ESCAPES = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}
_HEX_DIGITS = frozenset('0123456789abcdefABCDEF')


class JSONDecodeError(ValueError):
    """A text that is no JSON: what is wrong, the text, and where (index, line and column)."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count('\n', 0, pos) + 1
        colno = pos - doc.rfind('\n', 0, pos)
        super().__init__(f'{msg}: line {lineno} column {colno} (char {pos})')
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


def _unicode_escape(s, at):
    """The number in the four hexadecimal digits behind the u at `at`."""
    digits = s[at + 1:at + 5]
    # More has to follow, the quote at the least.
    if len(s) <= at + 5 or not _HEX_DIGITS.issuperset(digits):
        raise JSONDecodeError('Invalid \\uXXXX escape', s, at)
    return int(digits, 16)


def scanstring(s, end, strict=True):
    """The text of a string whose first character is at `end`, and where it ends."""
    begin = end - 1
    parts = []
    close = s.find('"', end)
    while True:
        escape = s.find('\\', end, len(s) if close < 0 else close)
        stop = escape if escape >= 0 else close if close >= 0 else len(s)
        part = s[end:stop]
        if strict and part and not part.isprintable() and min(part) < ' ':
            raise JSONDecodeError('Invalid control character at', s, end + next(i for i, c in enumerate(part) if c < ' '))
        parts.append(part)
        if escape < 0:
            if close < 0:
                raise JSONDecodeError('Unterminated string starting at', s, begin)
            return ''.join(parts), close + 1
        kind = s[escape + 1:escape + 2]
        if not kind:
            raise JSONDecodeError('Unterminated string starting at', s, begin)
        if kind == 'u':
            code = _unicode_escape(s, escape + 1)
            end = escape + 6
            if 0xD800 <= code <= 0xDBFF and s.startswith('\\u', end):
                low = _unicode_escape(s, end + 1)
                if 0xDC00 <= low <= 0xDFFF:
                    code = 0x10000 + ((code - 0xD800) << 10 | low - 0xDC00)
                    end += 6
            parts.append(chr(code))
        elif kind in _ESCAPES:
            parts.append(_ESCAPES[kind])
            end = escape + 2
        else:
            raise JSONDecodeError('Invalid \\escape', s, escape)
        if 0 <= close < end:
            close = s.find('"', end)


c_scanstring = py_scanstring = scanstring


def _value(string, at, scan_once):
    try:
        return scan_once(string, at)
    except StopIteration as missing:
        raise JSONDecodeError('Expecting value', string, missing.value) from None


def _behind(string, at, bracket, what):
    """Behind a value: where the next one begins, or where what it is in ends, and whether it does."""
    at = scanner._skip(string, at)
    if string.startswith(bracket, at):
        return at + 1, True
    if not string.startswith(',', at):
        raise JSONDecodeError("Expecting ',' delimiter", string, at)
    comma = at
    at = scanner._skip(string, at + 1)
    if string.startswith(bracket, at):
        raise JSONDecodeError(f'Illegal trailing comma before end of {what}', string, comma)
    return at, False


def JSONArray(s_and_end, scan_once):
    """The list behind a `[`, and where it ends."""
    string, at = s_and_end
    values = []
    at = scanner._skip(string, at)
    if string.startswith(']', at):
        return values, at + 1
    ended = False
    while not ended:
        value, at = _value(string, at, scan_once)
        values.append(value)
        at, ended = _behind(string, at, ']', 'array')
    return values, at


def JSONObject(s_and_end, strict, scan_once, object_hook, object_pairs_hook, memo=None):
    """What a `{` begins, and where it ends."""
    string, at = s_and_end
    pairs = []
    if memo is None:
        memo = {}
    at = scanner._skip(string, at)
    ended = string.startswith('}', at)
    if ended:
        at += 1
    while not ended:
        if not string.startswith('"', at):
            raise JSONDecodeError('Expecting property name enclosed in double quotes', string, at)
        key, at = scanstring(string, at + 1, strict)
        at = scanner._skip(string, at)
        if not string.startswith(':', at):
            raise JSONDecodeError("Expecting ':' delimiter", string, at)
        value, at = _value(string, scanner._skip(string, at + 1), scan_once)
        pairs.append((memo.setdefault(key, key), value))
        at, ended = _behind(string, at, '}', 'object')
    if object_pairs_hook is not None:
        return object_pairs_hook(pairs), at
    return dict(pairs) if object_hook is None else object_hook(dict(pairs)), at


class JSONDecoder:
    """What decodes JSON; the arguments are functions that make other values of what they are given."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True, object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self.parse_object = JSONObject
        self.parse_array = JSONArray
        self.parse_string = scanstring
        self.memo = {}
        self.scan_once = scanner.make_scanner(self)

    def decode(self, s):
        """The value of a whole text."""
        if isinstance(s, (bytes, bytearray)):
            raise TypeError('cannot use a string pattern on a bytes-like object')
        if not isinstance(s, str):
            raise TypeError(f"expected string or bytes-like object, got '{type(s).__name__}'")
        value, end = self.raw_decode(s, scanner._skip(s, 0))
        end = scanner._skip(s, end)
        if end != len(s):
            raise JSONDecodeError('Extra data', s, end)
        return value

    def raw_decode(self, s, idx=0):
        """The value that begins at an index, and where it ends; more may follow."""
        try:
            return self.scan_once(s, idx)
        except StopIteration as missing:
            raise JSONDecodeError('Expecting value', s, missing.value) from None
