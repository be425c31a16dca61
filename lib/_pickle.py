# Hidden: CPython has this in C.
"""Writes objects as bytes; _unpickle reads them."""

from _introspection import pack_values, routine
from _type_names import full_name
from struct import pack

import copyreg
from _collections import _mark

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 5
_BATCH = 1000
_FRAME = 64 * 1024
# The size of what has no frames.
_NEVER = float('-inf')
# So many items are worth to be looked at all at once.
_MANY = 8


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


def noted(error, text):
    """The same exception, with a word about where it was."""
    error.add_note(f'when serializing {text}')
    return error


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
            return self._own_table
        except AttributeError:
            raise AttributeError('dispatch_table') from None

    @dispatch_table.setter
    def dispatch_table(self, value):
        self._own_table = value

    @dispatch_table.deleter
    def dispatch_table(self):
        try:
            del self._own_table
        except AttributeError:
            pass

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
        given = self.persistent_id
        self._persistent = None if getattr(given, '__func__', None) is Pickler.persistent_id else given
        self._override = getattr(self, 'reducer_override', None)
        table = getattr(self, 'dispatch_table', None)
        self._table = copyreg.dispatch_table if table is None else table
        self._write(self._pickled(obj))

    def _pickled(self, obj):
        """The pickle of an object."""
        protocol = self._protocol
        parts = self._parts = []
        # Whether the forms that are the shortest are right for all.
        self._short = protocol >= 4 and not self._fast
        self._size = 0 if protocol >= 4 else _NEVER
        if protocol >= 2:
            parts.append(_HEADERS[protocol])
        self._begin_frame()
        self._save(obj)
        parts.append(b'.')
        self._end_frame()
        self._parts = []
        return b''.join(parts)

    # ---- what is written

    def _put(self, data):
        self._parts.append(data)
        self._size += len(data)

    def _begin_frame(self):
        """Leaves a place for the size of what follows."""
        if self._protocol >= 4:
            self._frame = len(self._parts)
            self._parts.append(b'')
            self._counted = self._frame + 1
            self._exact = self._size = 0

    def _count(self):
        """Makes the size, which is no less than that of the frame so far, exact; ends a full frame."""
        parts = self._parts
        self._exact += sum([len(part) for part in parts[self._counted:]])
        self._counted = len(parts)
        self._size = self._exact
        if self._size >= _FRAME:
            self._end_frame()
            self._begin_frame()

    def _end_frame(self):
        """Puts the size in front of what has been written since the frame began; a small one needs none."""
        if self._protocol >= 4:
            parts = self._parts
            size = self._exact + sum([len(part) for part in parts[self._counted:]])
            if size >= 4:
                parts[self._frame] = b'\x95' + size.to_bytes(8, 'little')

    def _put_large(self, header, data):
        """What is large stands outside of frames."""
        if self._protocol >= 4 and len(data) >= _FRAME:
            self._end_frame()
            self._parts += header, data
            self._begin_frame()
        else:
            self._put(header)
            self._put(data)

    def _remember(self, obj):
        if self._fast:
            return
        known = self._known
        number = len(known)
        known[id(obj)] = number, obj
        if self._protocol >= 4:
            self._parts.append(b'\x94')
            self._size += 1
        elif not self.bin:
            self._put(b'p%d\n' % number)
        else:
            self._put(b'q' + bytes((number,)) if number < 256 else b'r' + pack('<I', number))

    def _get(self, number):
        if not self.bin:
            self._put(b'g%d\n' % number)
        else:
            self._put(_GETS[number] if number < 256 else b'j' + pack('<I', number))

    # ---- objects

    def _save(self, obj, persistent=True):
        if self._size >= _FRAME:
            self._count()
        if self._persistent is not None and persistent:
            number = self._persistent(obj)
            if number is not None:
                self._save_persistent(number)
                return
        cls = type(obj)
        if cls in _ATOMS:
            _ATOMS[cls](self, obj)
            return
        number = id(obj)
        if number in self._known:
            self._get(self._known[number][0])
        elif cls in _SAVES:
            _SAVES[cls](self, obj)
        else:
            save_other(self, obj, cls)

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

    def _save_each(self, items, obj, number=0, end=-1):
        """Items of something, from a number on, until there are none or the one of the number `end` comes; which that is."""
        parts = self._parts
        known = self._known
        short = self._short and self._persistent is None
        size = self._size
        try:
            for item in items:
                if size >= 65536:
                    self._size = size
                    self._count()
                    size = self._size
                cls = type(item)
                if cls is int and short and 0 <= item < 256:
                    parts.append(_BYTES[item])
                    size += 2
                else:
                    self._size = size
                    self._save(item)
                    size = self._size
                number += 1
                if number == end:
                    break
        except Exception as error:
            raise noted(error, f'{full_name(type(obj))} item {number}')
        self._size = size
        return number

    def _save_numbers(self, items):
        """Writes items that are all ints or all floats at once, and says whether they were."""
        count = len(items)
        if self._persistent is not None or not self.bin or self._size + 9 * count >= _FRAME:
            return False
        cls = type(items[0])
        if cls is not int and cls is not float or len({type(item) for item in items}) > 1:
            return False
        values = [71] * (2 * count)
        values[1::2] = items
        if cls is float:
            data = pack_values(tuple(values), b'\x01\x48' * count, True)
        else:
            low = min(items)
            high = max(items)
            if low >= 0 and high < 256:
                values[::2] = [75] * count
                data = bytes(values)
            elif 256 <= low and high < 65536:
                values[::2] = [77] * count
                data = pack_values(tuple(values), b'\x01\x02' * count, False)
            elif -0x80000000 <= low and high <= 0x7FFFFFFF:
                data = b''.join([
                    _BYTES[item] if 0 <= item < 256
                    else pack_values((77, item), b'\x01\x02', False) if 0 <= item < 65536
                    else pack_values((74, item), b'\x01\x84', False)
                    for item in items
                ])
            else:
                return False
        self._put(data)
        return True

    # ---- built-in types

    def _save_none(self, obj):
        self._parts.append(b'N')
        self._size += 1

    def _save_bool(self, obj):
        if self._protocol >= 2:
            self._put(b'\x88' if obj else b'\x89')
        else:
            self._put(b'I01\n' if obj else b'I00\n')

    def _save_int(self, obj):
        small = -0x80000000 <= obj <= 0x7FFFFFFF
        if small and self.bin:
            self._size += 5
            if 0 <= obj < 65536:
                self._parts.append(_BYTES[obj] if obj < 256 else pack_values((77, obj), b'\x01\x02', False))
            else:
                self._parts.append(pack_values((74, obj), b'\x01\x84', False))
        elif self._protocol >= 2:
            size = ((obj if obj >= 0 else ~obj).bit_length() + 8) // 8
            data = obj.to_bytes(size, 'little', signed=True)
            self._put(b'\x8a' + bytes((size,)) if size < 256 else b'\x8b' + pack('<i', size))
            self._put(data)
        else:
            self._put(f'I{obj}\n'.encode() if small else f'L{obj}L\n'.encode())

    def _save_float(self, obj):
        if self.bin:
            self._parts.append(pack_values((71, obj), b'\x01\x48', True))
            self._size += 9
        else:
            self._put(f'F{obj!r}\n'.encode())

    def _save_str(self, obj):
        if self.bin:
            try:
                data = obj.encode()
            except UnicodeEncodeError:
                data = obj.encode('utf-8', 'surrogatepass')
            size = len(data)
            if size < 256 and self._short:
                known = self._known
                known[id(obj)] = len(known), obj
                parts = self._parts
                parts += _TEXTS[size], data, b'\x94'
                self._size += size + 3
                return
            if size < 256 and self._protocol >= 4:
                self._put(_TEXTS[size] + data)
            elif size <= 0xFFFFFFFF:
                self._put_large(b'X' + pack('<I', size), data)
        else:
            # Escapes for what would end the line.
            text = obj.translate({92: '\\u005c', 0: '\\u0000', 10: '\\u000a', 13: '\\u000d', 26: '\\u001a'})
            try:
                data = text.encode('latin-1')
            except UnicodeEncodeError:
                data = text.encode('raw-unicode-escape')
            self._put(b'V' + data + b'\n')
        self._remember(obj)

    def _save_bytes(self, obj):
        if self._protocol < 3:
            if obj:
                import codecs

                save_reduced(self, obj, codecs.encode, (obj.decode('latin-1'), 'latin1'))
            else:
                save_reduced(self, obj, bytes, ())
            return
        size = len(obj)
        if size < 256:
            self._put(b'C' + bytes((size,)) + obj)
        else:
            self._put_large(b'B' + pack('<I', size), obj)
        self._remember(obj)

    def _save_bytearray(self, obj):
        if self._protocol < 5:
            save_reduced(self, obj, bytearray, (bytes(obj),) if obj else ())
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
        if size < _MANY or size > _BATCH or not self._save_numbers(obj):
            self._save_each(obj, obj)
        number = id(obj)
        if number in self._known:
            # It holds itself, and has been written meanwhile.
            self._put(b'0' * size if short else b'1' if self.bin else b'0' * (size + 1))
            self._get(self._known[number][0])
            return
        self._put((b'\x85', b'\x86', b'\x87')[size - 1] if short else b't')
        self._remember(obj)

    def _save_list(self, obj):
        self._put(b']' if self.bin else b'(l')
        self._remember(obj)
        if self._protocol == 0:
            save_items(self, iter(obj), obj)
            return
        count = len(obj)
        if count == 1:
            self._save_each(iter(obj), obj, 0, 1)
            self._put(b'a')
            return
        items = iter(obj)
        number = 0
        # It may change.
        while number < len(obj):
            self._put(b'(')
            end = number + _BATCH
            batch = obj[number:end] if count >= _MANY else ()
            if batch and self._save_numbers(batch):
                number += len(batch)
                items.__setstate__(number)
            else:
                number = self._save_each(items, obj, number, end)
            self._put(b'e')

    def _save_dict(self, obj):
        self._put(b'}' if self.bin else b'(d')
        self._remember(obj)
        if self._protocol == 0:
            save_pairs(self, iter(obj.items()), obj)
            return
        count = len(obj)
        save = self._save
        pairs = iter(obj.items())
        # One alone needs no mark.
        alone = count == 1
        batch = 1 if alone else _BATCH
        while count > 0:
            if not alone:
                self._put(b'(')
            done = 0
            for key, value in pairs:
                save(key)
                try:
                    save(value)
                except Exception as error:
                    raise noted(error, f'dict item {key!r}')
                done += 1
                if done == batch:
                    break
            self._put(b's' if alone else b'u')
            count -= batch

    def _save_set(self, obj):
        if self._protocol < 4:
            save_reduced(self, obj, set, (list(obj),))
            return
        self._put(b'\x8f')
        self._remember(obj)
        items = iter(obj)
        left = len(obj)
        while left > 0:
            self._put(b'(')
            self._elements(first(items, _BATCH), 'set')
            self._put(b'\x90')
            left -= _BATCH

    def _elements(self, items, title):
        try:
            for item in items:
                self._save(item)
        except Exception as error:
            raise noted(error, f'{title} element')

    def _save_frozenset(self, obj):
        if self._protocol < 4:
            save_reduced(self, obj, frozenset, (list(obj),))
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


# What is never looked up among what has been written.
_ATOMS = {
    type(None): Pickler._save_none,
    bool: Pickler._save_bool,
    int: Pickler._save_int,
    float: Pickler._save_float,
}
_SAVES = {
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
_HEADERS = tuple([bytes((0x80, number)) for number in range(HIGHEST_PROTOCOL + 1)])
# The instructions with a number of one byte.
_BYTES = tuple([bytes((75, number)) for number in range(256)])
_TEXTS = tuple([bytes((0x8C, number)) for number in range(256)])
_GETS = tuple([bytes((104, number)) for number in range(256)])


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
    protocol = DEFAULT_PROTOCOL if protocol is None else _protocol(protocol)
    if buffer_callback is not None and protocol < 5:
        raise ValueError('buffer_callback needs protocol >= 5')
    pickler = Pickler.__new__(Pickler)
    pickler._start(None, protocol, fix_imports, buffer_callback)
    pickler._persistent = pickler._override = None
    pickler._table = copyreg.dispatch_table
    return pickler._pickled(obj)


for _each in (PickleError, PicklingError, UnpicklingError, Pickler):
    _each.__module__ = '_pickle'
PickleBuffer.__module__ = 'pickle'
_mark(Pickler, 3)
_mark(PickleBuffer, 3)
del _each

from _pickle_reduced import first, save_items, save_other, save_pairs, save_reduced  # noqa: E402
from _unpickle import Unpickler, load, loads  # noqa: E402


del routine
