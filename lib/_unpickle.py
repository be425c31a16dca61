# Hidden: CPython has this in C.
"""Reads what _pickle has written."""

import sys
from _introspection import routine
from struct import unpack

import copyreg
from _collections import _mark
from _pickle import UnpicklingError
from _unpickle_frequent import Bytes, run_frequent

_HIGHEST = 5


class _Memo:
    """What an unpickler knows by numbers."""

    def __init__(self, unpickler):
        self._unpickler = unpickler

    def clear(self):
        self._unpickler._known.clear()

    def copy(self):
        return dict(self._unpickler._known)

    def __reduce__(self):
        return dict, (self.copy(),)


class Unpickler:
    """Reads objects from a stream of bytes."""

    def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
        if not hasattr(file, 'read') or not hasattr(file, 'readline'):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._start(file, fix_imports, encoding, errors, buffers)

    def _start(self, stream, fix_imports, encoding, errors, buffers):
        self._stream = stream
        self._fix_imports = fix_imports
        self._encoding = encoding
        self._errors = errors
        # () is what is meant by no buffers.
        self._buffers = None if buffers is None or buffers == () else iter(buffers)
        self._known = {}

    @property
    def memo(self):
        return _Memo(self)

    @memo.setter
    def memo(self, value):
        if isinstance(value, _Memo):
            value = value.copy()
        elif not isinstance(value, dict):
            raise TypeError(f"'memo' attribute must be an UnpicklerMemoProxy object or dict, not {type(value).__name__}")
        for key in value:
            if not isinstance(key, int):
                raise TypeError('memo key must be integers')
            if key < 0:
                raise ValueError('memo key must be positive integers.')
        self._known = dict(value)

    def persistent_load(self, pid, /):
        """The object that a persistent id stands for."""
        raise UnpicklingError('A load persistent id instruction was encountered, but no persistent_load function was specified.')

    def find_class(self, module_name, global_name, /):
        """The object of that name in a module, which is imported."""
        if self._protocol < 3 and self._fix_imports:
            from _compat_pickle import IMPORT_MAPPING, NAME_MAPPING

            if (module_name, global_name) in NAME_MAPPING:
                module_name, global_name = NAME_MAPPING[module_name, global_name]
            else:
                module_name = IMPORT_MAPPING.get(module_name, module_name)
        __import__(module_name)
        found = sys.modules[module_name]
        if self._protocol < 4:
            return getattr(found, global_name)
        for part in global_name.split('.'):
            if part == '<locals>':
                raise AttributeError(f"Can't get local attribute {global_name!r} on {sys.modules[module_name]!r}")
            found = getattr(found, part)
        return found

    _protocol = 0

    def load(self):
        """Reads a pickle, and makes the object."""
        if not hasattr(self, '_known'):
            raise UnpicklingError(f'Unpickler.__init__() was not called by {type(self).__name__}.__init__()')
        self._input = self._stream
        self._framed = False
        # What lies below the marks, a list for each, and what lies above the last one.
        self._below = []
        self._stack = []
        self._protocol = 0
        loads = _LOADS
        while True:
            if type(self._input) is Bytes and (take := run_frequent(self, self._input)) is not None:
                self._stack = []
                return take()
            code = self._input.read(1)
            if not code:
                if self._framed:
                    self._input = self._stream
                    self._framed = False
                    continue
                raise EOFError('Ran out of input')
            if code == b'.':
                value = self._pop()
                self._stack = []
                return value
            run = loads.get(code[0])
            if run is None:
                text = code.decode('ascii') if 32 <= code[0] < 127 and code not in b"'\\" else f'\\x{code[0]:02x}'
                raise UnpicklingError(f"invalid load key, '{text}'.")
            run(self)

    # ---- input and stack

    def _read(self, size):
        data = self._input.read(size) if size else b''
        if len(data) == size:
            return data
        if not self._framed or data:
            raise UnpicklingError('pickle exhausted before end of frame' if self._framed else 'pickle data was truncated')
        self._input = self._stream
        self._framed = False
        return self._read(size)

    def _line(self):
        line = self._input.readline()
        if not line and self._framed:
            self._input = self._stream
            self._framed = False
            line = self._input.readline()
        if not line.endswith(b'\n'):
            raise UnpicklingError('pickle data was truncated')
        return line

    def _long(self, form, size):
        return unpack(form, self._read(size))[0]

    def _underflow(self):
        raise UnpicklingError('unexpected MARK found' if self._below else 'unpickling stack underflow')

    def _pop(self):
        if not self._stack:
            self._underflow()
        return self._stack.pop()

    def _top(self):
        if not self._stack:
            self._underflow()
        return self._stack[-1]

    def _push(self, value):
        self._stack.append(value)

    def _since_mark(self):
        """All above the last mark, which goes."""
        if not self._below:
            raise UnpicklingError('could not find MARK')
        values = self._stack
        self._stack = self._below.pop()
        return values

    # ---- simple values

    def _load_proto(self):
        protocol = self._read(1)[0]
        if protocol > _HIGHEST:
            raise ValueError(f'unsupported pickle protocol: {protocol}')
        self._protocol = protocol

    def _load_frame(self):
        size = self._long('<Q', 8)
        if size > sys.maxsize:
            raise OverflowError(f"FRAME length exceeds system's maximum of {sys.maxsize} bytes")
        data = self._read(size)
        self._input = Bytes(data)
        self._framed = True

    def _load_none(self):
        self._push(None)

    def _load_true(self):
        self._push(True)

    def _load_false(self):
        self._push(False)

    def _load_int(self):
        line = self._line()
        if line in (b'00\n', b'01\n'):
            self._push(line == b'01\n')
            return
        try:
            self._push(int(line, 0))
        except ValueError:
            raise ValueError('could not convert string to int') from None

    def _load_binint(self):
        self._push(self._long('<i', 4))

    def _load_binint1(self):
        self._push(self._read(1)[0])

    def _load_binint2(self):
        self._push(self._long('<H', 2))

    def _load_long(self):
        line = self._line()[:-1]
        self._push(int(line.removesuffix(b'L'), 0))

    def _load_long1(self):
        self._push(int.from_bytes(self._read(self._read(1)[0]), 'little', signed=True))

    def _load_long4(self):
        size = self._long('<i', 4)
        if size < 0:
            raise UnpicklingError('LONG pickle has negative byte count')
        self._push(int.from_bytes(self._read(size), 'little', signed=True))

    def _load_float(self):
        self._push(float(self._line()[:-1].decode('latin-1')))

    def _load_binfloat(self):
        self._push(self._long('>d', 8))

    # ---- text and bytes

    def _old(self, data):
        """A str of Python 2."""
        return data if self._encoding == 'bytes' else data.decode(self._encoding, self._errors)

    def _load_string(self):
        text = self._line().rstrip()
        if len(text) < 2 or text[0] != text[-1] or text[0] not in b'\'"':
            raise UnpicklingError('the STRING opcode argument must be quoted')
        from codecs import escape_decode

        self._push(self._old(escape_decode(text[1:-1])[0]))

    def _load_binstring(self):
        size = self._long('<i', 4)
        if size < 0:
            raise UnpicklingError('BINSTRING pickle has negative byte count')
        self._push(self._old(self._read(size)))

    def _load_short_binstring(self):
        self._push(self._old(self._read(self._read(1)[0])))

    def _load_unicode(self):
        line = self._line()[:-1]
        # Without escapes it is the same.
        self._push(line.decode('raw-unicode-escape' if b'\\' in line else 'latin-1'))

    def _text(self, size):
        self._push(self._read(size).decode('utf-8', 'surrogatepass'))

    def _load_binunicode(self):
        self._text(self._long('<I', 4))

    def _load_short_binunicode(self):
        self._text(self._read(1)[0])

    def _load_binunicode8(self):
        self._text(self._size8('BINUNICODE8'))

    def _size8(self, title):
        size = self._long('<Q', 8)
        if size > sys.maxsize:
            raise OverflowError(f"{title} exceeds system's maximum size of {sys.maxsize} bytes")
        return size

    def _load_binbytes(self):
        self._push(self._read(self._long('<I', 4)))

    def _load_short_binbytes(self):
        self._push(self._read(self._read(1)[0]))

    def _load_binbytes8(self):
        self._push(self._read(self._size8('BINBYTES8')))

    def _load_bytearray8(self):
        self._push(bytearray(self._read(self._size8('BYTEARRAY8'))))

    def _load_next_buffer(self):
        if self._buffers is None:
            raise UnpicklingError('pickle stream refers to out-of-band data but no *buffers* argument was given')
        for buffer in self._buffers:
            self._push(buffer)
            return
        raise UnpicklingError('not enough out-of-band buffers')

    def _load_readonly_buffer(self):
        buffer = self._top()
        with memoryview(buffer) as view:
            if not view.readonly:
                self._stack[-1] = view.toreadonly()

    # ---- containers

    def _load_empty_tuple(self):
        self._push(())

    def _load_tuple(self):
        self._push(tuple(self._since_mark()))

    def _short_tuple(self, size):
        if len(self._stack) < size:
            self._underflow()
        self._stack[-size:] = [tuple(self._stack[-size:])]

    def _load_tuple1(self):
        self._short_tuple(1)

    def _load_tuple2(self):
        self._short_tuple(2)

    def _load_tuple3(self):
        self._short_tuple(3)

    def _load_empty_list(self):
        self._push([])

    def _load_list(self):
        self._push(self._since_mark())

    def _load_empty_dict(self):
        self._push({})

    def _load_dict(self):
        values = self._since_mark()
        if len(values) % 2:
            raise UnpicklingError('odd number of items for DICT')
        self._push(dict(zip(values[::2], values[1::2])))

    def _load_empty_set(self):
        self._push(set())

    def _load_frozenset(self):
        self._push(frozenset(self._since_mark()))

    def _load_mark(self):
        self._below.append(self._stack)
        self._stack = []

    def _load_pop(self):
        if self._below and not self._stack:
            self._stack = self._below.pop()
        else:
            self._pop()

    def _load_pop_mark(self):
        self._since_mark()

    def _load_dup(self):
        self._push(self._top())

    def _load_append(self):
        value = self._pop()
        self._extend(self._top(), [value])

    def _load_appends(self):
        values = self._since_mark()
        self._extend(self._top(), values)

    def _extend(self, target, values):
        if type(target) is list:
            target.extend(values)
            return
        extend = getattr(target, 'extend', None)
        if extend is not None:
            extend(values)
            return
        append = target.append
        for value in values:
            append(value)

    def _load_setitem(self):
        value = self._pop()
        key = self._pop()
        self._top()[key] = value

    def _load_setitems(self):
        values = self._since_mark()
        if len(values) % 2:
            raise UnpicklingError('odd number of items for SETITEMS')
        target = self._top()
        for at in range(0, len(values), 2):
            target[values[at]] = values[at + 1]

    def _load_additems(self):
        values = self._since_mark()
        target = self._top()
        if isinstance(target, set):
            target.update(values)
        else:
            for value in values:
                target.add(value)

    # ---- what is known

    def _known_at(self, number):
        try:
            self._push(self._known[number])
        except KeyError:
            raise UnpicklingError(f'Memo value not found at index {number}') from None

    def _load_get(self):
        self._known_at(int(self._line().decode('latin-1')))

    def _load_binget(self):
        self._known_at(self._read(1)[0])

    def _load_long_binget(self):
        self._known_at(self._long('<I', 4))

    def _load_put(self):
        number = int(self._line().decode('latin-1'))
        if number < 0:
            raise ValueError('negative PUT argument')
        self._known[number] = self._top()

    def _load_binput(self):
        self._known[self._read(1)[0]] = self._top()

    def _load_long_binput(self):
        self._known[self._long('<I', 4)] = self._top()

    def _load_memoize(self):
        self._known[len(self._known)] = self._top()

    # ---- objects

    def _load_persid(self):
        try:
            number = self._line()[:-1].decode('ascii')
        except UnicodeDecodeError:
            raise UnpicklingError('persistent IDs in protocol 0 must be ASCII strings') from None
        self._push(self.persistent_load(number))

    def _load_binpersid(self):
        self._push(self.persistent_load(self._pop()))

    def _load_global(self):
        module = self._line()[:-1].decode('utf-8')
        name = self._line()[:-1].decode('utf-8')
        self._push(self.find_class(module, name))

    def _load_stack_global(self):
        name = self._pop()
        module = self._pop()
        if not isinstance(name, str) or not isinstance(module, str):
            raise UnpicklingError('STACK_GLOBAL requires str')
        self._push(self.find_class(module, name))

    def _extension(self, code):
        cached = copyreg._extension_cache.get(code, self)
        if cached is not self:
            self._push(cached)
            return
        key = copyreg._inverted_registry.get(code)
        if key is None:
            if code <= 0:
                raise UnpicklingError('EXT specifies code <= 0')
            raise ValueError(f'unregistered extension code {code}')
        found = self.find_class(*key)
        copyreg._extension_cache[code] = found
        self._push(found)

    def _load_ext1(self):
        self._extension(self._read(1)[0])

    def _load_ext2(self):
        self._extension(self._long('<H', 2))

    def _load_ext4(self):
        self._extension(self._long('<i', 4))

    def _made(self, cls, arguments):
        """An instance of an old class."""
        if not arguments and isinstance(cls, type) and not hasattr(cls, '__getinitargs__'):
            return cls.__new__(cls)
        return cls(*arguments)

    def _load_inst(self):
        module = self._line()[:-1].decode('ascii')
        name = self._line()[:-1].decode('ascii')
        arguments = self._since_mark()
        self._push(self._made(self.find_class(module, name), arguments))

    def _load_obj(self):
        values = self._since_mark()
        if not values:
            self._underflow()
        self._push(self._made(values[0], values[1:]))

    def _load_newobj(self):
        arguments = self._pop()
        cls = self._pop()
        self._push(self._new('NEWOBJ', cls, arguments, {}))

    def _load_newobj_ex(self):
        keywords = self._pop()
        arguments = self._pop()
        cls = self._pop()
        self._push(self._new('NEWOBJ_EX', cls, arguments, keywords))

    def _new(self, title, cls, arguments, keywords):
        if not isinstance(cls, type):
            raise UnpicklingError(f'{title} class argument must be a type, not {type(cls).__name__}')
        if not isinstance(arguments, tuple):
            raise UnpicklingError(f'{title} args argument must be a tuple, not {type(arguments).__name__}')
        if not isinstance(keywords, dict):
            raise UnpicklingError(f'{title} kwargs argument must be a dict, not {type(keywords).__name__}')
        return cls.__new__(cls, *arguments, **keywords)

    def _load_reduce(self):
        arguments = self._pop()
        function = self._pop()
        if not isinstance(arguments, tuple):
            if not callable(function):
                raise TypeError(f'{type(function).__name__!r} object is not callable')
            raise TypeError('argument list must be a tuple')
        self._push(function(*arguments))

    def _load_build(self):
        state = self._pop()
        target = self._top()
        setter = getattr(target, '__setstate__', None)
        if setter is not None:
            setter(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state is not None:
            if not isinstance(state, dict):
                raise UnpicklingError('state is not a dictionary')
            names = target.__dict__
            for name, value in state.items():
                names[sys.intern(name) if type(name) is str else name] = value
        if slots is not None:
            if not isinstance(slots, dict):
                raise UnpicklingError('slot state is not a dictionary')
            for name, value in slots.items():
                setattr(target, name, value)


_CODES = {
    'mark': '(', 'pop': '0', 'pop_mark': '1', 'dup': '2', 'float': 'F', 'int': 'I', 'binint': 'J', 'binint1': 'K', 'long': 'L', 'binint2': 'M', 'none': 'N',
    'persid': 'P', 'binpersid': 'Q', 'reduce': 'R', 'string': 'S', 'binstring': 'T', 'short_binstring': 'U', 'unicode': 'V', 'binunicode': 'X', 'append': 'a',
    'build': 'b', 'global': 'c', 'dict': 'd', 'empty_dict': '}', 'appends': 'e', 'get': 'g', 'binget': 'h', 'inst': 'i', 'long_binget': 'j', 'list': 'l',
    'empty_list': ']', 'obj': 'o', 'put': 'p', 'binput': 'q', 'long_binput': 'r', 'setitem': 's', 'tuple': 't', 'empty_tuple': ')', 'setitems': 'u', 'binfloat': 'G',
    'proto': '\x80', 'newobj': '\x81', 'ext1': '\x82', 'ext2': '\x83', 'ext4': '\x84', 'tuple1': '\x85', 'tuple2': '\x86', 'tuple3': '\x87', 'true': '\x88',
    'false': '\x89', 'long1': '\x8a', 'long4': '\x8b', 'binbytes': 'B', 'short_binbytes': 'C', 'short_binunicode': '\x8c', 'binunicode8': '\x8d', 'binbytes8': '\x8e',
    'empty_set': '\x8f', 'additems': '\x90', 'frozenset': '\x91', 'newobj_ex': '\x92', 'stack_global': '\x93', 'memoize': '\x94', 'frame': '\x95',
    'bytearray8': '\x96', 'next_buffer': '\x97', 'readonly_buffer': '\x98',
}
_LOADS = {ord(code): getattr(Unpickler, f'_load_{name}') for name, code in _CODES.items()}
Unpickler.__module__ = '_pickle'
_mark(Unpickler, 3)


@routine
def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
    """Reads a pickle from a stream."""
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()


@routine
def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
    """The object of a pickle."""
    if type(data) is not bytes:
        try:
            data = bytes(memoryview(data))
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None
    unpickler = Unpickler.__new__(Unpickler)
    unpickler._start(Bytes(data), fix_imports, encoding, errors, buffers)
    return unpickler.load()


del routine
