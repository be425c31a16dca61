"""How large objects are, and what CPython's classes say of the layout of their instances, as a build for 64 bits has it: Krait's own cells are another matter."""

import sys

_WORD = 8
_COLLECTED_HEADER = 16
_MANAGED_DICT = -1
_MANAGED_WEAKREF = -32

# Bits of __flags__.
_STATIC = 1 << 1
_INLINE_VALUES = 1 << 2
_WEAKREF = 1 << 3
_DICT = 1 << 4
_SEQUENCE = 1 << 5
_MAPPING = 1 << 6
_NO_INSTANCES = 1 << 7
_IMMUTABLE = 1 << 8
_HEAP = 1 << 9
_BASE = 1 << 10
_VECTORCALL = 1 << 11
_READY = 1 << 12
_COLLECTED = 1 << 14
_METHOD_DESCRIPTOR = 1 << 17
_ABSTRACT = 1 << 20
_MATCHES_SELF = 1 << 22
_ITEMS_AT_END = 1 << 23
_INHERITED = _SEQUENCE | _MAPPING | _MATCHES_SELF | _ITEMS_AT_END | sum([1 << bit for bit in range(24, 32)])


def _generator():
    yield


async def _coroutine():
    yield


_function = type(_generator)
_getset = type(type.__dict__['__doc__'])
_frame = type(sys._getframe())
_module = type(sys)
_cell = type((lambda x: lambda: x)(0).__closure__[0])
_bound = type(_generator.__get__(0))

# Size in bytes, size of an item, flags besides those of all (static, immutable, ready); heads of the families of exceptions inherit theirs.
_KNOWN = {
    object: (16, 0, _BASE),
    type: (936, 40, _BASE | _VECTORCALL | _COLLECTED | _ITEMS_AT_END | 1 << 31),
    int: (24, 4, _BASE | _MATCHES_SELF | 1 << 24),
    bool: (24, 4, _MATCHES_SELF | 1 << 24),
    float: (24, 0, _BASE | _MATCHES_SELF),
    complex: (32, 0, _BASE),
    str: (64, 0, _BASE | _MATCHES_SELF | 1 << 28),
    bytes: (33, 1, _BASE | _MATCHES_SELF | 1 << 27),
    bytearray: (56, 0, _BASE | _MATCHES_SELF),
    list: (40, 0, _SEQUENCE | _BASE | _COLLECTED | _MATCHES_SELF | 1 << 25),
    tuple: (32, 8, _SEQUENCE | _BASE | _COLLECTED | _MATCHES_SELF | 1 << 26),
    dict: (48, 0, _MAPPING | _BASE | _COLLECTED | _MATCHES_SELF | 1 << 29),
    set: (200, 0, _BASE | _COLLECTED | _MATCHES_SELF),
    frozenset: (200, 0, _BASE | _COLLECTED | _MATCHES_SELF),
    range: (48, 0, _SEQUENCE),
    slice: (40, 0, _COLLECTED),
    property: (64, 0, _BASE | _COLLECTED),
    staticmethod: (32, 0, _BASE | _COLLECTED),
    classmethod: (32, 0, _BASE | _COLLECTED),
    super: (40, 0, _BASE | _COLLECTED),
    enumerate: (56, 0, _BASE | _COLLECTED),
    zip: (48, 0, _BASE | _COLLECTED),
    map: (40, 0, _BASE | _COLLECTED),
    filter: (32, 0, _BASE | _COLLECTED),
    reversed: (32, 0, _BASE | _COLLECTED),
    BaseException: (72, 0, _BASE | _COLLECTED | 1 << 30),
    BaseExceptionGroup: (88, 0, _BASE | _COLLECTED | 1 << 30),
    OSError: (112, 0, _BASE | _COLLECTED | 1 << 30),
    SyntaxError: (144, 0, _BASE | _COLLECTED | 1 << 30),
    ImportError: (104, 0, _BASE | _COLLECTED | 1 << 30),
    StopIteration: (80, 0, _BASE | _COLLECTED | 1 << 30),
    SystemExit: (80, 0, _BASE | _COLLECTED | 1 << 30),
    AttributeError: (88, 0, _BASE | _COLLECTED | 1 << 30),
    NameError: (80, 0, _BASE | _COLLECTED | 1 << 30),
    UnicodeEncodeError: (112, 0, _BASE | _COLLECTED | 1 << 30),
    UnicodeDecodeError: (112, 0, _BASE | _COLLECTED | 1 << 30),
    UnicodeTranslateError: (112, 0, _BASE | _COLLECTED | 1 << 30),
    type(None): (16, 0, 0),
    type(...): (16, 0, 0),
    type(NotImplemented): (16, 0, 0),
    _function: (152, 0, _VECTORCALL | _COLLECTED | _METHOD_DESCRIPTOR),
    type(len): (56, 0, _NO_INSTANCES | _VECTORCALL | _COLLECTED),
    _bound: (48, 0, _VECTORCALL | _COLLECTED),
    type(_function.__code__): (48, 0, _NO_INSTANCES | _COLLECTED),
    type(_generator.__code__): (216, 2, 0),
    _module: (56, 0, _BASE | _COLLECTED),
    type(_generator()): (160, 8, _NO_INSTANCES | _COLLECTED),
    type(_coroutine()): (160, 8, _NO_INSTANCES | _COLLECTED),
    _frame: (160, 8, _NO_INSTANCES | _COLLECTED),
    _cell: (24, 0, _COLLECTED),
    type(type.__dict__): (24, 0, _MAPPING | _COLLECTED),
    type(list.append): (56, 0, _NO_INSTANCES | _VECTORCALL | _COLLECTED | _METHOD_DESCRIPTOR),
    type(object.__init__): (56, 0, _NO_INSTANCES | _COLLECTED | _METHOD_DESCRIPTOR),
}
_OTHER = (32, 0, _NO_INSTANCES | _COLLECTED)
_DICT_OFFSETS = {type: 264, _function: 88, _module: 16, BaseException: 16, staticmethod: 24, classmethod: 24}
_WEAKREF_OFFSETS = {type: 368, _function: 96, _module: 40, set: 192, frozenset: 192, type(len): 40, _bound: 32, type(_generator.__code__): 192, type(_generator()): 16, type(_coroutine()): 16}


def _mro(cls):
    return type.__dict__['__mro__'].__get__(cls)


def _space(cls):
    return type.__dict__['__dict__'].__get__(cls)


def _is_made(cls):
    """Is it a class that a program, or the library, has made?"""
    return type(_space(cls).get('__module__')) is str


def _of(cls):
    for each in _mro(cls):
        if not _is_made(each):
            # Exceptions without fields of their own are as their base.
            known = _KNOWN.get(each)
            if known is not None and (each is not object or cls is object or _is_made(cls)):
                return known
            if not issubclass(each, BaseException):
                return _OTHER


def basicsize(cls):
    size = _of(cls)[0]
    for each in _mro(cls):
        if _is_made(each):
            size += _WORD * len([value for value in _space(each).values() if _is_member(value, each)])
    return size


def itemsize(cls):
    return _of(cls)[1]


def _offset(cls, name, offsets, managed):
    for each in _mro(cls):
        if _is_made(each) and type(_space(each).get(name)) is _getset:
            return managed
        if each in offsets:
            return offsets[each]
    return 0


def dictoffset(cls):
    return _offset(cls, '__dict__', _DICT_OFFSETS, _MANAGED_DICT)


def weakrefoffset(cls):
    return _offset(cls, '__weakref__', _WEAKREF_OFFSETS, _MANAGED_WEAKREF)


def flags(cls):
    bits = _of(cls)[2]
    if not _is_made(cls):
        return bits | _STATIC | _IMMUTABLE | _READY
    bits = bits & _INHERITED | _HEAP | _BASE | _READY | _COLLECTED | (_VECTORCALL if issubclass(cls, type) else 0)
    if dictoffset(cls) == _MANAGED_DICT:
        bits |= _DICT | (0 if itemsize(cls) else _INLINE_VALUES)
    if weakrefoffset(cls) == _MANAGED_WEAKREF:
        bits |= _WEAKREF
    return bits | (_ABSTRACT if _space(cls).get('__abstractmethods__') else 0)


def fits(new, old, bits):
    """Can the second class be replaced by the first one? Bits: Krait says so; it is `__class__` of an instance, not `__bases__` of a class."""
    for differs, what in (_freed(new) != _freed(old), 'deallocator'), (not bits & 1 or not _has_same_fields(new, old), 'object layout'):
        if differs:
            raise TypeError(f"{'__class__' if bits & 2 else '__bases__'} assignment: '{new.__name__}' {what} differs from '{old.__name__}'")


def _freed(cls):
    return flags(cls) & _COLLECTED


def _fields(cls):
    return basicsize(cls), itemsize(cls), dictoffset(cls), weakrefoffset(cls), flags(cls) & _COLLECTED


def _has_same_fields(new, old):
    new, old = _first_alike(new), _first_alike(old)
    return new is old or new.__base__ is old.__base__ and _fields(new) == _fields(old) and _added(new) == _added(old)


def _first_alike(cls):
    """The first of the bases from which on nothing was added to the instances."""
    while cls.__base__ is not None and _fields(cls.__base__) == _fields(cls):
        cls = cls.__base__
    return cls


def _added(cls):
    """Names of the members that a class has added; None for a class that no program has made."""
    return _is_made(cls) and sorted([name for name, value in _space(cls).items() if _is_member(value, cls)])


def _is_member(value, cls):
    return type(value).__name__ == 'member_descriptor' and value.__objclass__ is cls


def object_sizeof(self):
    cls = type(self)
    size = basicsize(cls)
    if isinstance(self, bool) or isinstance(self, int):
        return size + 4 * max(1, -(-int.bit_length(self) // 30))
    if isinstance(self, str):
        return _text_size(self)
    if isinstance(self, list):
        return size + _WORD * list.__len__(self)
    if isinstance(self, tuple):
        return size + _WORD * tuple.__len__(self)
    if isinstance(self, (bytes, bytearray)):
        return size + (bytes.__len__(self) if isinstance(self, bytes) else bytearray.__len__(self) and bytearray.__len__(self) + 1)
    if isinstance(self, dict):
        return size + _dict_size(self)
    if isinstance(self, (set, frozenset)):
        return size + _set_size(set.__len__(self) if isinstance(self, set) else frozenset.__len__(self))
    return size


def _text_size(text):
    length = str.__len__(text)
    if str.isascii(text):
        return 41 + length
    widest = ord(max(text))
    width = 1 if widest < 0x100 else 2 if widest < 0x10000 else 4
    return 56 + width * (length + 1)


def _dict_size(items):
    count = dict.__len__(items)
    if not count:
        return 0
    slots = 8
    while slots * 2 // 3 < count:
        slots *= 2
    entry = 16 if all([type(key) is str for key in items]) else 24
    return 32 + slots * (1 if slots <= 256 else 2 if slots <= 65536 else 4) + slots * 2 // 3 * entry


def _set_size(count):
    if count < 5:
        return 0
    slots = 8
    while slots * 3 < count * 5:
        slots *= 2 if count > 50000 else 4
    return slots * 16


def getsizeof(object, *default):
    cls = type(object)
    try:
        for each in _mro(cls):
            if '__sizeof__' in _space(each):
                size = _space(each)['__sizeof__'].__get__(object, cls)()
                break
        if not isinstance(size, int):
            raise TypeError('an integer is required')
    except TypeError:
        if default:
            return default[0]
        raise
    if size < 0:
        raise ValueError('__sizeof__() should return >= 0')
    if size >= 1 << 63:
        raise OverflowError('Python int too large to convert to C ssize_t')
    if flags(cls) & _COLLECTED:
        size += _COLLECTED_HEADER
        # A dict and weak references that no field of the object holds stand before it.
        if dictoffset(cls) == _MANAGED_DICT or weakrefoffset(cls) == _MANAGED_WEAKREF:
            size += _COLLECTED_HEADER
    return size


def bytearray_alloc(self):
    """One more for the zero at the end, as CPython has it; how much there is to spare is not told."""
    size = self.__len__()
    return size + 1 if size else 0
