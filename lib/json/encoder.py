"""Values to JSON texts."""

from _introspection import json_text
from _type_names import full_name as _full_name

INFINITY = float('inf')

_SHORT = {'\\': '\\\\', '"': '\\"', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t'}
_CONTROL = {code: f'\\u{code:04x}' for code in range(32)} | {ord(c): text for c, text in _SHORT.items()}
_float_text = float.__repr__
_int_text = int.__repr__


# The types of what has no parts.
_PLAIN = frozenset({str, int, float, bool, type(None)})
_TEXT = {str}
# So many of these are worth a look.
_MANY = 8


class _AsciiTable(dict):
    """What str.translate needs to escape all that is not ASCII."""

    def __missing__(self, code):
        if code > 0xFFFF:
            code -= 0x10000
            return f'\\u{0xD800 | code >> 10:04x}\\u{0xDC00 | code & 0x3FF:04x}'
        text = f'\\u{code:04x}'
        if code < 0x800:
            self[code] = text
        return text


_ascii_table = _AsciiTable({code: code for code in range(32, 127)} | _CONTROL)


def encode_basestring(s):
    """A str as a JSON string."""
    if '"' not in s and '\\' not in s and s.isprintable():
        return f'"{s}"'
    return f'"{s.translate(_CONTROL)}"'


def encode_basestring_ascii(s):
    """A str as a JSON string of ASCII characters."""
    if s.isascii():
        if '"' not in s and '\\' not in s and s.isprintable():
            return f'"{s}"'
    return f'"{s.translate(_ascii_table)}"'


class JSONEncoder:
    """What encodes values as JSON; `default` is what subclasses override, or a function given."""

    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None,
                 separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        """What to encode in place of an object that JSON has no form for."""
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        """The JSON text of a value."""
        if isinstance(o, str):
            return (encode_basestring_ascii if self.ensure_ascii else encode_basestring)(o)
        return ''.join(self.iterencode(o, _one_shot=True))

    def iterencode(self, o, _one_shot=False):
        """The JSON text of a value, piece by piece."""
        if _one_shot and self.indent is None:
            for place, text in (5, self.key_separator), (6, self.item_separator):
                if not isinstance(text, str):
                    raise TypeError(f'make_encoder() argument {place} must be str, not {type(text).__name__}')
        if _one_shot and self.indent is None and not self.sort_keys:
            # The usual is written by the machine at once.
            text = json_text(o, self.item_separator, self.key_separator, True if self.ensure_ascii else False)
            if text is not None:
                return [text]
        form = _Form(self)
        if _one_shot:
            chunks = []
            form.write(o, chunks.append, form.newline)
            return chunks
        return form.pieces(o, form.newline)


class _Form:
    """How one encoder writes."""

    def __init__(self, encoder):
        self.string = encode_basestring_ascii if encoder.ensure_ascii else encode_basestring
        self.default = encoder.default
        self.markers = {} if encoder.check_circular else None
        self.allow_nan = encoder.allow_nan
        self.skipkeys = encoder.skipkeys
        self.sort_keys = encoder.sort_keys
        self.item_separator = encoder.item_separator
        self.key_separator = encoder.key_separator
        indent = encoder.indent
        self.indent = indent if indent is None or isinstance(indent, str) else ' ' * indent
        self.newline = '' if indent is None else '\n'
        self.ascii = True if encoder.ensure_ascii else False
        # Whether the machine may write what has no further parts.
        self.native = type(self.item_separator) is type(self.key_separator) is str
        # Keys that were written before, with what follows them: those of one object are often those of the next.
        self.known = {}

    def float(self, o):
        if o != o:
            text = 'NaN'
        elif o == INFINITY:
            text = 'Infinity'
        elif o == -INFINITY:
            text = '-Infinity'
        else:
            return _float_text(o)
        if not self.allow_nan:
            raise ValueError(f'Out of range float values are not JSON compliant: {o!r}')
        return text

    def scalar(self, o):
        """The text of a value without parts; None for any other."""
        if isinstance(o, str):
            return self.string(o)
        if o is None:
            return 'null'
        if o is True:
            return 'true'
        if o is False:
            return 'false'
        if isinstance(o, int):
            return _int_text(o)
        if isinstance(o, float):
            return self.float(o)
        return None

    def key(self, key):
        """The text of a key before it is quoted; None for one to skip."""
        if isinstance(key, str):
            return key
        text = self.scalar(key)
        if text is not None or self.skipkeys:
            return text
        raise TypeError(f'keys must be str, int, float, bool or None, not {key.__class__.__name__}')

    def enter(self, o):
        if self.markers is not None:
            if id(o) in self.markers:
                raise ValueError('Circular reference detected')
            self.markers[id(o)] = o

    def leave(self, o):
        if self.markers is not None:
            del self.markers[id(o)]

    def items(self, o):
        if self.sort_keys:
            return sorted(o.items())
        return o.items()

    def write(self, o, put, newline):
        """Puts the whole text of a value; `newline` is the end of a line with the indentation here."""
        kind = type(o)
        if kind is str:
            put(self.string(o))
        elif kind is int:
            put(_int_text(o))
        elif kind is float:
            put(self.float(o))
        elif o is None:
            put('null')
        elif kind is not list and kind is not dict and kind is not tuple and (text := self.scalar(o)) is not None:
            put(text)
        elif isinstance(o, (list, tuple)):
            items = o if kind is list or kind is tuple else list(o)
            if not items:
                put('[]')
                return
            inner = separator = newline
            if newline:
                inner += self.indent
                separator = inner
            if self.native and items is o and len(o) >= _MANY and {type(value) for value in o} <= _PLAIN:
                text = json_text(o, self.item_separator + inner, self.key_separator, self.ascii)
                if text is not None:
                    put(f'[{inner}{text[1:-1]}{newline}]')
                    return
            self.enter(o)
            put('[' + inner)
            separator = self.item_separator + separator
            string = self.string
            i = 0
            try:
                for value in items:
                    if i:
                        put(separator)
                    kind = type(value)
                    if kind is str:
                        put(string(value))
                    elif kind is int:
                        put(_int_text(value))
                    else:
                        self.write(value, put, inner)
                    i += 1
            except BaseException as error:
                error.add_note(f'when serializing {_full_name(type(o))} item {i}')
                raise
            put(newline + ']')
            self.leave(o)
        elif isinstance(o, dict):
            if not len(o):
                put('{}')
                return
            inner = newline
            if newline:
                inner += self.indent
            if self.native and kind is dict and len(o) >= _MANY and {type(key) for key in o} == _TEXT and {type(value) for value in o.values()} <= _PLAIN:
                ordered = dict(sorted(o.items())) if self.sort_keys else o
                text = json_text(ordered, self.item_separator + inner, self.key_separator, self.ascii)
                if text is not None:
                    put(f'{{{inner}{text[1:-1]}{newline}}}')
                    return
            self.enter(o)
            before = inner
            separator = self.item_separator + inner
            known = self.known
            string = self.string
            put('{')
            for key, value in self.items(o):
                if type(key) is str:
                    head = known.get(key)
                    if head is None:
                        head = known[key] = string(key) + self.key_separator
                elif (name := self.key(key)) is None:
                    continue
                else:
                    head = string(name) + self.key_separator
                put(before + head)
                before = separator
                kind = type(value)
                if kind is str:
                    put(string(value))
                    continue
                if kind is int:
                    put(_int_text(value))
                    continue
                try:
                    self.write(value, put, inner)
                except BaseException as error:
                    error.add_note(f'when serializing {_full_name(type(o))} item {key!r}')
                    raise
            put('}' if before is inner else newline + '}')
            self.leave(o)
        else:
            self.enter(o)
            replaced = self.default(o)
            try:
                self.write(replaced, put, newline)
            except BaseException as error:
                error.add_note(f'when serializing {_full_name(type(o))} object')
                raise
            self.leave(o)

    def pieces(self, o, newline):
        """The same text as an iterator of pieces, cut where a reader of a stream may expect it."""
        text = self.scalar(o)
        if text is not None:
            yield text
        elif isinstance(o, (list, tuple)):
            yield from self.list_pieces(o, newline)
        elif isinstance(o, dict):
            yield from self.dict_pieces(o, newline)
        else:
            self.enter(o)
            replaced = self.default(o)
            try:
                yield from self.pieces(replaced, newline)
            except GeneratorExit:
                raise
            except BaseException as error:
                error.add_note(f'when serializing {type(o).__name__} object')
                raise
            self.leave(o)

    def list_pieces(self, o, newline):
        if not o:
            yield '[]'
            return
        self.enter(o)
        inner = newline and newline + self.indent
        before = '[' + inner
        separator = self.item_separator + inner
        i = 0
        try:
            for i, value in enumerate(o):
                text = self.scalar(value)
                if text is not None:
                    yield before + text
                else:
                    yield before
                    yield from self.pieces(value, inner)
                before = separator
        except GeneratorExit:
            raise
        except BaseException as error:
            error.add_note(f'when serializing {type(o).__name__} item {i}')
            raise
        if newline:
            yield newline
        yield ']'
        self.leave(o)

    def dict_pieces(self, o, newline):
        if not o:
            yield '{}'
            return
        self.enter(o)
        yield '{'
        inner = newline and newline + self.indent
        separator = self.item_separator + inner
        first = True
        for key, value in self.items(o):
            name = self.key(key)
            if name is None:
                continue
            if not first:
                yield separator
            elif newline:
                yield inner
            first = False
            yield self.string(name)
            yield self.key_separator
            try:
                text = self.scalar(value)
                if text is not None:
                    yield text
                else:
                    yield from self.pieces(value, inner)
            except GeneratorExit:
                raise
            except BaseException as error:
                error.add_note(f'when serializing {type(o).__name__} item {key!r}')
                raise
        if not first and newline:
            yield newline
        yield '}'
        self.leave(o)
