"""Values as text of lines that are not too wide."""

import sys
from types import MappingProxyType, SimpleNamespace

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """Writes a value to a stream, sys.stdout unless one is given."""
    PrettyPrinter(
        stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """The text of a value."""
    return PrettyPrinter(
        indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """pprint() that leaves dicts in their order."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    """The text of a value on one line, with a mark where it contains itself."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    """Would eval() of its text give the value again?"""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


def isrecursive(object):
    """Does the value contain itself?"""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


class _safe_key:
    """Orders what cannot be compared by type and address."""

    __slots__ = ('obj',)

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return (str(type(self.obj)), id(self.obj)) < (str(type(other.obj)), id(other.obj))


def _safe_tuple(pair):
    return _safe_key(pair[0]), _safe_key(pair[1])


_SCALARS = frozenset((str, bytes, bytearray, float, complex, bool, type(None)))


class PrettyPrinter:
    """Writes values on lines of a width; the options are those of pprint()."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        if self._stream is not None:
            self._format(object, self._stream, 0, 0, {}, 0)
            self._stream.write('\n')

    def pformat(self, object):
        collected = _Collected()
        self._format(object, collected, 0, 0, {}, 0)
        return ''.join(collected.parts)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """The text of a value, is it readable, is it recursive; may be overridden."""
        return self._safe_repr(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        text, readable, recursive = self.format(object, context.copy(), self._depth, level)
        if not readable:
            self._readable = False
        if recursive:
            self._recursive = True
        return text

    def _format(self, object, stream, indent, allowance, context, level):
        """Writes a value that begins at a column, with so many characters to come behind it."""
        key = id(object)
        if key in context:
            stream.write(_recursion(object))
            self._recursive = True
            self._readable = False
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            cls = type(object)
            method = self._dispatch.get(cls.__repr__) or _method_of_collections(cls)
            if method is None and hasattr(cls, '__dataclass_fields__') and _has_made_repr(object):
                method = PrettyPrinter._pprint_dataclass
            if method is not None:
                context[key] = 1
                method(self, object, stream, indent, allowance, context, level + 1)
                del context[key]
                return
        stream.write(text)

    _dispatch = {}

    def _pprint_dataclass(self, object, stream, indent, allowance, context, level):
        items = [(field.name, getattr(object, field.name)) for field in object.__dataclass_fields__.values() if field.repr and field._field_type.name == '_FIELD']
        self._named(object.__class__.__name__, items, stream, indent, allowance, context, level)

    def _pprint_simplenamespace(self, object, stream, indent, allowance, context, level):
        name = 'namespace' if type(object) is SimpleNamespace else object.__class__.__name__
        self._named(name, object.__dict__.items(), stream, indent, allowance, context, level)

    def _named(self, name, items, stream, indent, allowance, context, level):
        """name(a=1, b=2)"""
        stream.write(name + '(')
        indent += len(name) + 1
        last = len(items) - 1
        for at, (key, value) in enumerate(items):
            stream.write(f'{key}=')
            if id(value) in context:
                # As the repr of a dataclass has it.
                stream.write('...')
            else:
                self._format(value, stream, indent + len(key) + 1, allowance if at == last else 1, context, level)
            if at != last:
                stream.write(',\n' + ' ' * indent)
        stream.write(')')

    def _pprint_dict(self, object, stream, indent, allowance, context, level):
        stream.write('{')
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * ' ')
        if len(object):
            items = sorted(object.items(), key=_safe_tuple) if self._sort_dicts else list(object.items())
            self._format_dict_items(items, stream, indent, allowance + 1, context, level)
        stream.write('}')

    def _format_dict_items(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        last = len(items) - 1
        for at, (key, value) in enumerate(items):
            text = self._repr(key, context, level)
            stream.write(f'{text}: ')
            self._format(value, stream, indent + len(text) + 2, allowance if at == last else 1, context, level)
            if at != last:
                stream.write(',\n' + ' ' * indent)

    def _pprint_list(self, object, stream, indent, allowance, context, level):
        stream.write('[')
        self._format_items(object, stream, indent, allowance + 1, context, level)
        stream.write(']')

    def _pprint_tuple(self, object, stream, indent, allowance, context, level):
        stream.write('(')
        end = ',)' if len(object) == 1 else ')'
        self._format_items(object, stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _pprint_set(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        cls = object.__class__
        end = '}'
        if cls is set:
            stream.write('{')
        else:
            stream.write(cls.__name__ + '({')
            end = '})'
            indent += len(cls.__name__) + 1
        self._format_items(sorted(object, key=_safe_key), stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _format_items(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * ' ')
        separator = ',\n' + ' ' * indent
        before = ''
        room = most = self._width - indent + 1
        last = len(items) - 1
        for at, item in enumerate(items):
            if at == last:
                most -= allowance
                room -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                size = len(text) + 2
                if room < size:
                    room = most
                    if before:
                        before = separator
                if room >= size:
                    room -= size
                    stream.write(before)
                    before = ', '
                    stream.write(text)
                    continue
            stream.write(before)
            before = separator
            self._format(item, stream, indent, allowance if at == last else 1, context, level)

    def _pprint_str(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        if level == 1:
            indent += 1
            allowance += 1
        chunks = []
        room = self._width - indent
        text = ''
        lines = object.splitlines(True)
        for at, line in enumerate(lines):
            text = repr(line)
            # What comes behind the value takes room in the last line only.
            own = room - allowance if at == len(lines) - 1 else room
            if len(text) <= own:
                chunks.append(text)
                continue
            parts = _words(line)
            current = ''
            for place, part in enumerate(parts):
                longer = current + part
                if len(repr(longer)) > (own if place == len(parts) - 1 else room):
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current = longer
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            stream.write(text)
            return
        self._lines(chunks, stream, indent, level)

    def _lines(self, chunks, stream, indent, level):
        text = ('\n' + ' ' * indent).join(chunks)
        stream.write(f'({text})' if level == 1 else text)

    def _pprint_bytes(self, object, stream, indent, allowance, context, level):
        if len(object) <= 4:
            stream.write(repr(object))
            return
        if level == 1:
            indent += 1
            allowance += 1
        room = self._width - indent
        chunks = []
        current = b''
        for at in range(0, len(object), 4):
            part = object[at:at + 4]
            longer = current + part
            if at == len(object) // 4 * 4:
                room -= allowance
            if len(repr(longer)) > room:
                if current:
                    chunks.append(repr(current))
                current = part
            else:
                current = longer
        if current:
            chunks.append(repr(current))
        self._lines(chunks, stream, indent, level)

    def _wrapped(self, name, value, stream, indent, allowance, context, level):
        """name(value)"""
        stream.write(name + '(')
        self._format(value, stream, indent + len(name) + 1, allowance + 1, context, level)
        stream.write(')')

    def _pprint_bytearray(self, object, stream, indent, allowance, context, level):
        stream.write('bytearray(')
        self._pprint_bytes(bytes(object), stream, indent + 10, allowance + 1, context, level + 1)
        stream.write(')')

    def _pprint_mappingproxy(self, object, stream, indent, allowance, context, level):
        self._wrapped('mappingproxy', object.copy(), stream, indent, allowance, context, level)

    def _pprint_ordered_dict(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        self._wrapped(object.__class__.__name__, list(object.items()), stream, indent, allowance, context, level)

    def _pprint_default_dict(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        name = object.__class__.__name__
        factory = self._repr(object.default_factory, context, level)
        indent += len(name) + 1
        stream.write(f'{name}({factory},\n{" " * indent}')
        self._pprint_dict(object, stream, indent, allowance + 1, context, level)
        stream.write(')')

    def _pprint_counter(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        name = object.__class__.__name__
        stream.write(name + '({')
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * ' ')
        self._format_dict_items(object.most_common(), stream, indent + len(name) + 1, allowance + 2, context, level)
        stream.write('})')

    def _pprint_chain_map(self, object, stream, indent, allowance, context, level):
        maps = object.maps
        if not len(maps):
            stream.write(repr(object))
            return
        name = object.__class__.__name__
        stream.write(name + '(')
        indent += len(name) + 1
        for at, each in enumerate(maps):
            last = at == len(maps) - 1
            self._format(each, stream, indent, allowance + 1 if last else 1, context, level)
            stream.write(')' if last else ',\n' + ' ' * indent)

    def _pprint_deque(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        name = object.__class__.__name__
        stream.write(f'{name}([')
        indent += len(name) + 1
        if object.maxlen is None:
            self._format_items(object, stream, indent, allowance + 2, context, level)
            stream.write('])')
            return
        self._format_items(object, stream, indent, 2, context, level)
        stream.write(f'],\n{" " * indent}maxlen={self._repr(object.maxlen, context, level)})')

    def _pprint_user_data(self, object, stream, indent, allowance, context, level):
        self._format(object.data, stream, indent, allowance, context, level - 1)

    def _safe_repr(self, object, context, maxlevels, level):
        """Text, is it readable, is it recursive."""
        cls = type(object)
        if cls in _SCALARS:
            return repr(object), True, False
        how = cls.__repr__
        if how is int.__repr__ and issubclass(cls, int):
            return f'{object:_d}' if self._underscore_numbers else repr(object), True, False
        pairs = how is dict.__repr__ and issubclass(cls, dict)
        if pairs:
            frame = '{%s}'
        elif how is list.__repr__ and issubclass(cls, list):
            frame = '[%s]'
        elif how is tuple.__repr__ and issubclass(cls, tuple):
            frame = '(%s,)' if len(object) == 1 else '(%s)'
        else:
            text = repr(object)
            return text, bool(text) and not text.startswith('<'), False
        if not object:
            return frame % '', True, False
        key = id(object)
        if maxlevels and level >= maxlevels:
            return frame % '...', False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable = True
        recursive = False
        parts = []
        if pairs:
            values = sorted(object.items(), key=_safe_tuple) if self._sort_dicts else object.items()
        else:
            values = object
        for value in values:
            texts = []
            for each in value if pairs else (value,):
                text, is_readable, is_recursive = self.format(each, context, maxlevels, level + 1)
                texts.append(text)
                readable = readable and is_readable
                recursive = recursive or is_recursive
            parts.append(': '.join(texts))
        del context[key]
        return frame % ', '.join(parts), readable, recursive


for _type, _method in (
    (dict, PrettyPrinter._pprint_dict), (list, PrettyPrinter._pprint_list), (tuple, PrettyPrinter._pprint_tuple), (set, PrettyPrinter._pprint_set),
    (frozenset, PrettyPrinter._pprint_set), (str, PrettyPrinter._pprint_str), (bytes, PrettyPrinter._pprint_bytes), (bytearray, PrettyPrinter._pprint_bytearray),
    (MappingProxyType, PrettyPrinter._pprint_mappingproxy), (SimpleNamespace, PrettyPrinter._pprint_simplenamespace),
):
    PrettyPrinter._dispatch[_type.__repr__] = _method
_COLLECTIONS = {
    'OrderedDict': PrettyPrinter._pprint_ordered_dict, 'defaultdict': PrettyPrinter._pprint_default_dict, 'Counter': PrettyPrinter._pprint_counter,
    'ChainMap': PrettyPrinter._pprint_chain_map, 'deque': PrettyPrinter._pprint_deque, 'UserDict': PrettyPrinter._pprint_user_data,
    'UserList': PrettyPrinter._pprint_user_data, 'UserString': PrettyPrinter._pprint_user_data,
}


def _method_of_collections(cls):
    """The method for a class of collections, which is not imported for them."""
    for base in cls.__mro__:
        if '__repr__' in base.__dict__:
            return _COLLECTIONS.get(base.__name__) if base.__module__ == 'collections' else None
    return None


def _has_made_repr(object):
    """Has dataclass() made the __repr__ of an instance?"""
    if isinstance(object, type) or not object.__dataclass_params__.repr:
        return False
    method = type(object).__repr__
    return hasattr(method, '__wrapped__') and method.__code__.co_filename.endswith('/dataclasses.py')


def _words(line):
    """The words of a line, each with the white space behind it."""
    parts = []
    start = 0
    for at in range(1, len(line)):
        if line[at - 1].isspace() and not line[at].isspace():
            parts.append(line[start:at])
            start = at
    parts.append(line[start:])
    return parts


def _recursion(object):
    return f'<Recursion on {type(object).__name__} with id={id(object)}>'


class _Collected:
    """A stream that keeps what is written."""

    def __init__(self):
        self.parts = []
        self.write = self.parts.append
