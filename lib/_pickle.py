# Hidden: CPython has this in C.
"""Writes objects as bytes; _unpickle reads them."""

import sys
from _introspection import routine
from struct import pack

import copyreg
from _collections import _mark

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 5
_BATCH = 1000
_FRAME = 64 * 1024


class PickleError(Exception):
    """What is wrong with a pickle."""


class PicklingError(PickleError):
    """What cannot be pickled."""


class UnpicklingError(PickleError):
    """What no pickle can be."""


class PickleBuffer:
    """Bytes that may be handed over beside a pickle instead of in it."""

    def __init__(self, buffer, /):
        self._view = memoryview(buffer)

    def _alive(self):
        if self._view is None:
            raise ValueError('operation forbidden on released PickleBuffer object')
        return self._view

    def raw(self):
        """The bytes, flat."""
        view = self._alive()
        if not view.contiguous:
            raise BufferError('cannot extract raw buffer from non-contiguous buffer')
        return view.cast('B') if view.ndim != 1 or view.format != 'B' else view[:]

    def release(self):
        if self._view is not None:
            self._view.release()
            self._view = None

    def __buffer__(self, flags, /):
        return memoryview(self._alive())


def _noted(error, text):
    """The same exception, with a word about where it was."""
    error.add_note(f'when serializing {text}')
    return error


def _title(obj):
    """The name of the object's type, as errors have it."""
    cls = type(obj)
    module = cls.__module__
    return cls.__qualname__ if module in ('builtins', '__main__') else f'{module}.{cls.__qualname__}'


class _Memo:
    """What a pickler has written, as a dict; changing it changes nothing but by assignment."""

    def __init__(self, pickler):
        self._pickler = pickler

    def clear(self):
        self._pickler._known.clear()

    def copy(self):
        return {key: (number, obj) for key, (number, obj) in self._pickler._known.items()}

    def __reduce__(self):
        return dict, (self.copy(),)


class Pickler:
    """Writes objects to a stream of bytes."""

    def __init__(self, file, protocol=None, fix_imports=True, buffer_callback=None):
        protocol = _protocol(protocol)
        if buffer_callback is not None and protocol < 5:
            raise ValueError('buffer_callback needs protocol >= 5')
        write = getattr(file, 'write', None)
        if write is None:
            raise TypeError("file must have a 'write' attribute")
        self._start(write, protocol, fix_imports, buffer_callback)

    def _start(self, write, protocol, fix_imports, buffer_callback):
        self._write = write
        self._protocol = protocol
        self.bin = int(protocol >= 1)
        self._fast = 0
        self._fix_imports = fix_imports and protocol < 3
        self._buffer_callback = buffer_callback
        self._known = {}
        self._parts = []
        self._size = 0
        self._frame = 0

    @property
    def memo(self):
        return _Memo(self)

    @memo.setter
    def memo(self, value):
        if isinstance(value, _Memo):
            value = value.copy()
        elif not isinstance(value, dict):
            raise TypeError(f"'memo' attribute must be a PicklerMemoProxy object or dict, not {type(value).__name__}")
        self._known = dict(value)

    bin = 1

    @property
    def fast(self):
        return self._fast

    @fast.setter
    def fast(self, value):
        self._fast = int(value)

    @property
    def dispatch_table(self):
        try:
            return self.__dict__['dispatch_table']
        except KeyError:
            raise AttributeError('dispatch_table') from None

    @dispatch_table.setter
    def dispatch_table(self, value):
        self.__dict__['dispatch_table'] = value

    @dispatch_table.deleter
    def dispatch_table(self):
        self.__dict__.pop('dispatch_table', None)

    def clear_memo(self):
        """Forgets what has been written: the next pickle has it again."""
        self._known.clear()

    def persistent_id(self, obj, /):
        """None, or what stands for the object instead of a pickle of it."""
        return None

    def dump(self, obj, /):
        """Writes a pickle of the object."""
        if not hasattr(self, '_known'):
            raise PicklingError(f'Pickler.__init__() was not called by {type(self).__name__}.__init__()')
        self._parts = []
        self._size = 0
        given = self.persistent_id
        self._persistent = None if getattr(given, '__func__', None) is Pickler.persistent_id else given
        self._override = getattr(self, 'reducer_override', None)
        table = getattr(self, 'dispatch_table', None)
        self._table = copyreg.dispatch_table if table is None else table
        if self._protocol >= 2:
            self._put(b'\x80' + bytes((self._protocol,)))
        self._begin_frame()
        self._save(obj)
        self._put(b'.')
        self._end_frame()
        self._write(b''.join(self._parts))
        self._parts = []

    # ---- what is written

    def _put(self, data):
        self._parts.append(data)
        self._size += len(data)

    def _begin_frame(self):
        self._frame_at = len(self._parts)
        self._size = 0

    def _end_frame(self):
        """Puts the size in front of what has been written since the frame began; a small one needs none."""
        if self._protocol >= 4 and self._size >= 4:
            self._parts.insert(self._frame_at, b'\x95' + pack('<Q', self._size))
        self._begin_frame()

    def _put_large(self, header, data):
        """What is large stands outside of frames."""
        if self._protocol >= 4 and len(data) >= _FRAME:
            self._end_frame()
            self._put(header)
            self._put(data)
            self._begin_frame()
        else:
            self._put(header)
            self._put(data)

    def _remember(self, obj):
        if self._fast:
            return
        number = len(self._known)
        self._known[id(obj)] = number, obj
        if self._protocol >= 4:
            self._put(b'\x94')
        elif not self.bin:
            self._put(b'p%d\n' % number)
        else:
            self._put(b'q' + bytes((number,)) if number < 256 else b'r' + pack('<I', number))

    def _get(self, number):
        if not self.bin:
            self._put(b'g%d\n' % number)
        else:
            self._put(b'h' + bytes((number,)) if number < 256 else b'j' + pack('<I', number))

    # ---- objects

    def _save(self, obj, persistent=True):
        if self._protocol >= 4 and self._size >= _FRAME:
            self._end_frame()
        if persistent and self._persistent is not None:
            number = self._persistent(obj)
            if number is not None:
                self._save_persistent(number)
                return
        known = self._known.get(id(obj))
        if known is not None:
            self._get(known[0])
            return
        cls = type(obj)
        save = _SAVES.get(cls)
        if save is not None:
            save(self, obj)
            return
        self._save_other(obj, cls)

    def _save_persistent(self, number):
        if self.bin:
            self._save(number, False)
            self._put(b'Q')
            return
        try:
            text = str(number).encode('ascii')
        except UnicodeEncodeError:
            raise PicklingError('persistent IDs in protocol 0 must be ASCII strings') from None
        self._put(b'P' + text + b'\n')

    def _save_other(self, obj, cls):
        reduced = NotImplemented
        if self._override is not None:
            reduced = self._override(obj)
        if reduced is NotImplemented:
            reduction = self._table.get(cls)
            if reduction is not None:
                reduced = reduction(obj)
            elif issubclass(cls, type) or cls is _FUNCTION:
                self._save_type(obj)
                return
            else:
                reduction = getattr(obj, '__reduce_ex__', None)
                if reduction is not None:
                    reduced = reduction(self._protocol)
                else:
                    reduction = getattr(obj, '__reduce__', None)
                    if reduction is None:
                        raise PicklingError(f"Can't pickle {_title(obj)} object: {obj!r}")
                    reduced = reduction()
        if isinstance(reduced, str):
            self._save_global(obj, reduced)
            return
        try:
            if not isinstance(reduced, tuple):
                raise PicklingError(f'__reduce__ must return a string or tuple, not {_title(reduced)}')
            if not 2 <= len(reduced) <= 6:
                raise PicklingError('tuple returned by __reduce__ must contain 2 through 6 elements')
            self._save_reduced(obj, *reduced)
        except Exception as error:
            raise _noted(error, f'{_title(obj)} object')

    def _save_reduced(self, obj, function, arguments, state=None, items=None, pairs=None, setter=None):
        """What is made by calling a function, then given a state and items; with `obj` it is remembered."""
        if not callable(function):
            raise PicklingError(f'first item of the tuple returned by __reduce__ must be callable, not {_title(function)}')
        if not isinstance(arguments, tuple):
            raise PicklingError(f'second item of the tuple returned by __reduce__ must be a tuple, not {_title(arguments)}')
        if items is not None and not hasattr(type(items), '__next__'):
            raise PicklingError(f'fourth item of the tuple returned by __reduce__ must be an iterator, not {_title(items)}')
        if pairs is not None and not hasattr(type(pairs), '__next__'):
            raise PicklingError(f'fifth item of the tuple returned by __reduce__ must be an iterator, not {_title(pairs)}')
        if setter is not None and not callable(setter):
            raise PicklingError(f'sixth item of the tuple returned by __reduce__ must be callable, not {_title(setter)}')
        name = getattr(function, '__name__', '') if self._protocol >= 2 else ''
        if name == '__newobj_ex__':
            self._save_new_ex(obj, arguments)
        elif name == '__newobj__':
            self._save_new(obj, arguments)
        else:
            self._part(function, obj, 'reconstructor')
            self._part(arguments, obj, 'reconstructor arguments')
            self._put(b'R')
        if obj is not None:
            # It may hold itself through its arguments.
            known = self._known.get(id(obj))
            if known is not None:
                self._put(b'0')
                self._get(known[0])
            else:
                self._remember(obj)
        if items is not None:
            self._save_items(items, obj)
        if pairs is not None:
            self._save_pairs(pairs, obj)
        if state is not None:
            if setter is None:
                self._part(state, obj, 'state')
                self._put(b'b')
            else:
                self._part(setter, obj, 'state setter')
                self._save(obj)
                self._part(state, obj, 'state')
                self._put(b'\x86R0')

    def _part(self, value, obj, what):
        try:
            self._save(value)
        except Exception as error:
            raise _noted(error, f'{_title(obj)} {what}')

    def _check_class(self, cls, obj, title):
        if not isinstance(cls, type):
            raise PicklingError(f'first argument to {title}() must be a class, not {_title(cls)}')
        if obj is not None and getattr(obj, '__class__', None) is not cls:
            raise PicklingError(f'first argument to {title}() must be {getattr(obj, "__class__", None)!r}, not {cls!r}')

    def _save_new(self, obj, arguments):
        if not arguments:
            raise PicklingError('__newobj__ expected at least 1 argument, got 0')
        cls = arguments[0]
        self._check_class(cls, obj, '__newobj__')
        self._part(cls, obj, 'class')
        self._part(arguments[1:], obj, '__new__ arguments')
        self._put(b'\x81')

    def _save_new_ex(self, obj, arguments):
        if len(arguments) != 3:
            raise PicklingError(f'__newobj_ex__ expected 3 arguments, got {len(arguments)}')
        cls, positional, keywords = arguments
        self._check_class(cls, None, '__newobj_ex__')
        if not isinstance(positional, tuple):
            raise PicklingError(f'second argument to __newobj_ex__() must be a tuple, not {_title(positional)}')
        if not isinstance(keywords, dict):
            raise PicklingError(f'third argument to __newobj_ex__() must be a dict, not {_title(keywords)}')
        if self._protocol >= 4:
            self._part(cls, obj, 'class')
            self._part(positional, obj, '__new__ arguments')
            self._part(keywords, obj, '__new__ arguments')
            self._put(b'\x92')
            return
        from functools import partial

        self._part(partial(cls.__new__, cls, *positional, **keywords), obj, 'reconstructor')
        self._part((), obj, 'reconstructor arguments')
        self._put(b'R')

    def _save_items(self, items, obj):
        """The items of something like a list, in batches; the first of each and whether there is another are looked at."""
        number = 0
        if self._protocol == 0:
            for item in items:
                self._part(item, obj, f'item {number}')
                self._put(b'a')
                number += 1
            return
        while True:
            batch = _first(items, _BATCH)
            if not batch:
                return
            if len(batch) > 1:
                self._put(b'(')
            for item in batch:
                self._part(item, obj, f'item {number}')
                number += 1
            self._put(b'e' if len(batch) > 1 else b'a')
            if len(batch) < _BATCH:
                return

    def _save_pairs(self, pairs, obj):
        count = 1 if self._protocol == 0 else _BATCH
        while True:
            batch = _first(pairs, count)
            if not batch:
                return
            if len(batch) > 1:
                self._put(b'(')
            for pair in batch:
                if not isinstance(pair, tuple) or len(pair) != 2:
                    raise TypeError('dict items iterator must return 2-tuples')
                key, value = pair
                self._save(key)
                try:
                    self._save(value)
                except Exception as error:
                    raise _noted(error, f'{_title(obj)} item {key!r}')
            self._put(b'u' if len(batch) > 1 else b's')
            if len(batch) < count:
                return

    # ---- built-in types

    def _save_none(self, obj):
        self._put(b'N')

    def _save_bool(self, obj):
        if self._protocol >= 2:
            self._put(b'\x88' if obj else b'\x89')
        else:
            self._put(b'I01\n' if obj else b'I00\n')

    def _save_int(self, obj):
        small = -0x80000000 <= obj <= 0x7FFFFFFF
        if small and self.bin:
            if 0 <= obj < 256:
                self._put(b'K' + bytes((obj,)))
            elif 0 <= obj < 65536:
                self._put(b'M' + pack('<H', obj))
            else:
                self._put(b'J' + pack('<i', obj))
        elif self._protocol >= 2:
            size = ((obj if obj >= 0 else ~obj).bit_length() + 8) // 8
            data = obj.to_bytes(size, 'little', signed=True)
            self._put(b'\x8a' + bytes((size,)) if size < 256 else b'\x8b' + pack('<i', size))
            self._put(data)
        else:
            self._put(f'I{obj}\n'.encode() if small else f'L{obj}L\n'.encode())

    def _save_float(self, obj):
        self._put(b'G' + pack('>d', obj) if self.bin else f'F{obj!r}\n'.encode())

    def _save_str(self, obj):
        if self.bin:
            data = obj.encode('utf-8', 'surrogatepass')
            size = len(data)
            if size < 256 and self._protocol >= 4:
                self._put(b'\x8c' + bytes((size,)) + data)
            elif size <= 0xFFFFFFFF:
                self._put_large(b'X' + pack('<I', size), data)
        else:
            # Escapes for what would end the line.
            text = obj.translate({92: '\\u005c', 0: '\\u0000', 10: '\\u000a', 13: '\\u000d', 26: '\\u001a'})
            self._put(b'V' + text.encode('raw-unicode-escape') + b'\n')
        self._remember(obj)

    def _save_bytes(self, obj):
        if self._protocol < 3:
            if obj:
                import codecs

                self._save_reduced(obj, codecs.encode, (obj.decode('latin-1'), 'latin1'))
            else:
                self._save_reduced(obj, bytes, ())
            return
        size = len(obj)
        if size < 256:
            self._put(b'C' + bytes((size,)) + obj)
        else:
            self._put_large(b'B' + pack('<I', size), obj)
        self._remember(obj)

    def _save_bytearray(self, obj):
        if self._protocol < 5:
            self._save_reduced(obj, bytearray, (bytes(obj),) if obj else ())
            return
        self._put_large(b'\x96' + pack('<Q', len(obj)), bytes(obj))
        self._remember(obj)

    def _save_buffer(self, obj):
        if self._protocol < 5:
            raise PicklingError('PickleBuffer can only be pickled with protocol >= 5')
        with obj.raw() as view:
            within = True
            if self._buffer_callback is not None:
                within = bool(self._buffer_callback(obj))
            if not within:
                self._put(b'\x97\x98' if view.readonly else b'\x97')
            elif view.readonly:
                self._save_bytes(bytes(view))
            else:
                self._save_bytearray(bytearray(view))

    def _save_tuple(self, obj):
        size = len(obj)
        if not size:
            self._put(b')' if self.bin else b'(t')
            return
        short = size <= 3 and self._protocol >= 2
        if not short:
            self._put(b'(')
        self._each(obj, 'tuple')
        known = self._known.get(id(obj))
        if known is not None:
            # It holds itself, and has been written meanwhile.
            self._put(b'0' * size if short else b'1' if self.bin else b'0' * (size + 1))
            self._get(known[0])
            return
        self._put((b'\x85', b'\x86', b'\x87')[size - 1] if short else b't')
        self._remember(obj)

    def _each(self, items, title):
        number = 0
        try:
            for item in items:
                self._save(item)
                number += 1
        except Exception as error:
            raise _noted(error, f'{title} item {number}')

    def _save_list(self, obj):
        self._put(b']' if self.bin else b'(l')
        self._remember(obj)
        if self._protocol == 0:
            self._save_items(iter(obj), obj)
        elif len(obj) == 1:
            self._each(obj, 'list')
            self._put(b'a')
        else:
            number = 0
            while number < len(obj):
                self._put(b'(')
                for _ in range(_BATCH):
                    if number == len(obj):
                        break
                    self._part(obj[number], obj, f'item {number}')
                    number += 1
                self._put(b'e')

    def _save_dict(self, obj):
        self._put(b'}' if self.bin else b'(d')
        self._remember(obj)
        if self._protocol == 0 or len(obj) == 1:
            self._save_pairs(iter(obj.items()), obj)
            return
        count = len(obj)
        pairs = iter(obj.items())
        while count > 0:
            self._put(b'(')
            done = 0
            for key, value in pairs:
                self._save(key)
                try:
                    self._save(value)
                except Exception as error:
                    raise _noted(error, f'dict item {key!r}')
                done += 1
                if done == _BATCH:
                    break
            self._put(b'u')
            count -= _BATCH

    def _save_set(self, obj):
        if self._protocol < 4:
            self._save_reduced(obj, set, (list(obj),))
            return
        self._put(b'\x8f')
        self._remember(obj)
        items = iter(obj)
        left = len(obj)
        while left > 0:
            self._put(b'(')
            self._elements(_first(items, _BATCH), 'set')
            self._put(b'\x90')
            left -= _BATCH

    def _elements(self, items, title):
        try:
            for item in items:
                self._save(item)
        except Exception as error:
            raise _noted(error, f'{title} element')

    def _save_frozenset(self, obj):
        if self._protocol < 4:
            self._save_reduced(obj, frozenset, (list(obj),))
            return
        self._put(b'(')
        self._elements(obj, 'frozenset')
        known = self._known.get(id(obj))
        if known is not None:
            self._put(b'1')
            self._get(known[0])
            return
        self._put(b'\x91')
        self._remember(obj)

    def _save_type(self, obj):
        if obj in _SINGLETONS:
            self._save_reduced(obj, type, (_SINGLETONS[obj],))
        else:
            self._save_global(obj)

    # ---- what is found by its name

    def _save_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, '__qualname__', None) or obj.__name__
        path = name.split('.')
        if '<locals>' in path:
            raise PicklingError(f"Can't pickle local object {obj!r}")
        module = whichmodule(obj, path)
        try:
            __import__(module)
            found = sys.modules[module]
        except (ImportError, ValueError, KeyError) as error:
            raise PicklingError(f"Can't pickle {obj!r}: {error}") from error
        try:
            for part in path:
                parent, found = found, getattr(found, part)
        except AttributeError:
            raise PicklingError(f"Can't pickle {obj!r}: it's not found as {module}.{name}") from None
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module}.{name}")
        if self._protocol >= 2:
            code = copyreg._extension_registry.get((module, name))
            if code is not None:
                if code < 256:
                    data = b'\x82' + bytes((code,))
                else:
                    data = b'\x83' + pack('<H', code) if code < 65536 else b'\x84' + pack('<i', code)
                self._put(data)
                return
        if self._protocol >= 4:
            self._save(module)
            self._save(name)
            self._put(b'\x93')
        else:
            self._save_old_global(module, path, obj)
        self._remember(obj)

    def _save_old_global(self, module, path, obj):
        """By lines of text, and getattr for what is in something else."""
        for _ in path[1:]:
            self._save(getattr)
            if self._protocol < 2:
                self._put(b'(')
        first = path[0]
        if self._fix_imports:
            from _compat_pickle import REVERSE_IMPORT_MAPPING, REVERSE_NAME_MAPPING

            if (module, first) in REVERSE_NAME_MAPPING:
                module, first = REVERSE_NAME_MAPPING[module, first]
            else:
                module = REVERSE_IMPORT_MAPPING.get(module, module)
        try:
            encoding = 'utf-8' if self._protocol >= 3 else 'ascii'
            self._put(f'c{module}\n{first}\n'.encode(encoding))
        except UnicodeEncodeError:
            raise PicklingError(f"can't pickle global identifier '{module}.{first}' using pickle protocol {self._protocol}") from None
        for part in path[1:]:
            self._save(part)
            self._put(b'\x86R' if self._protocol >= 2 else b'tR')


def _first(items, count):
    """Up to `count` of what an iterator has."""
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == count:
            break
    return batch


def whichmodule(obj, path):
    """The module that has the object under this name."""
    module = getattr(obj, '__module__', None)
    if module is not None:
        return _BUILTINS if type(obj) is _NATIVE and module == 'builtins' else module
    for name, module in sys.modules.copy().items():
        if name in ('__main__', '__mp_main__') or module is None:
            continue
        try:
            found = module
            for part in path:
                found = getattr(found, part)
        except AttributeError:
            continue
        if found is obj:
            return name
    return '__main__'


_FUNCTION = type(_first)
_NATIVE = type(len)
# The module's name as functions have it is another str than what types have, which the numbers of what is known tell.
_BUILTINS = ''.join(['built', 'ins'])
_SINGLETONS = {type(None): None, type(NotImplemented): NotImplemented, type(...): ...}
_SAVES = {
    type(None): Pickler._save_none,
    bool: Pickler._save_bool,
    int: Pickler._save_int,
    float: Pickler._save_float,
    str: Pickler._save_str,
    bytes: Pickler._save_bytes,
    bytearray: Pickler._save_bytearray,
    PickleBuffer: Pickler._save_buffer,
    tuple: Pickler._save_tuple,
    list: Pickler._save_list,
    dict: Pickler._save_dict,
    set: Pickler._save_set,
    frozenset: Pickler._save_frozenset,
}


def _protocol(protocol):
    if protocol is None:
        return DEFAULT_PROTOCOL
    protocol = range(protocol).stop
    if protocol > HIGHEST_PROTOCOL:
        raise ValueError(f'pickle protocol must be <= {HIGHEST_PROTOCOL}')
    return HIGHEST_PROTOCOL if protocol < 0 else protocol


@routine
def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Writes a pickle of the object to a stream."""
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


@routine
def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """The pickle of the object, as bytes."""
    protocol = _protocol(protocol)
    if buffer_callback is not None and protocol < 5:
        raise ValueError('buffer_callback needs protocol >= 5')
    parts = []
    pickler = Pickler.__new__(Pickler)
    pickler._start(parts.append, protocol, fix_imports, buffer_callback)
    pickler.dump(obj)
    return b''.join(parts)


for _each in (PickleError, PicklingError, UnpicklingError, Pickler):
    _each.__module__ = '_pickle'
PickleBuffer.__module__ = 'pickle'
_mark(Pickler, 3)
_mark(PickleBuffer, 3)
del _each

from _unpickle import Unpickler, load, loads  # noqa: E402


del routine
