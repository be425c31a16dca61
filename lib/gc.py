"""The collector. It traces what is reachable: there are no generations, and the thresholds change nothing."""

import _introspection as _machine

DEBUG_STATS = 1
DEBUG_COLLECTABLE = 2
DEBUG_UNCOLLECTABLE = 4
DEBUG_SAVEALL = 32
DEBUG_LEAK = DEBUG_COLLECTABLE | DEBUG_UNCOLLECTABLE | DEBUG_SAVEALL

callbacks = []
garbage = []
_enabled = True
_debug = 0
_threshold = (2000, 10, 0)
_atomic = (int, float, complex, str, bytes, bytearray, bool, range, type(None), type(...), type(NotImplemented))


def collect(generation=2):
    """Collects now; callbacks of weak references and `__del__` have run when it returns. Objects are not counted: 0."""
    if not isinstance(generation, int):
        raise TypeError(f"'{type(generation).__name__}' object cannot be interpreted as an integer")
    if not 0 <= generation <= 2:
        raise ValueError('invalid generation')
    info = {'generation': generation, 'collected': 0, 'uncollectable': 0}
    for callback in list(callbacks):
        callback('start', dict(info))
    before = _machine.collect(True)
    while _machine.collect(False) == before:
        pass
    for callback in list(callbacks):
        callback('stop', dict(info))
    return 0


def enable():
    global _enabled
    _enabled = True


def disable():
    """Is remembered for isenabled(); memory is collected all the same, since nothing else frees it."""
    global _enabled
    _enabled = False


def isenabled():
    return _enabled


def get_count():
    return (0, 0, 0)


def get_threshold():
    return _threshold


def set_threshold(threshold0, threshold1=None, threshold2=None, /):
    global _threshold
    given = (threshold0, threshold1, threshold2)
    # A range takes what is an integer, and says what is none.
    _threshold = tuple([old if new is None else range(new).stop for old, new in zip(_threshold, given)])


def get_debug():
    return _debug


def set_debug(flags, /):
    global _debug
    _debug = flags


def get_stats():
    return [{'collections': 0, 'collected': 0, 'uncollectable': 0} for _ in range(3)]


def freeze():
    pass


def unfreeze():
    pass


def get_freeze_count():
    return 0


def get_objects(generation=None):
    """Instances, functions, classes, modules, exceptions and generators; containers are not listed."""
    if generation is not None and not 0 <= generation <= 2:
        raise ValueError('generation parameter must be less than the number of available generations (3)')
    return _machine.objects()


def get_referents(*objs):
    """What objects refer to directly, as far as Python shows it."""
    found = []
    for object in objs:
        kind = type(object)
        if isinstance(object, dict):
            for key, value in dict.items(object):
                found += (key, value)
        elif isinstance(object, (list, tuple, set, frozenset)):
            found += object
        elif isinstance(object, type):
            found += object.__dict__.values()
            found += (object.__bases__, object.__mro__)
        elif hasattr(object, '__code__') and hasattr(object, '__globals__'):
            names = '__code__ __globals__ __defaults__ __kwdefaults__ __closure__ __module__'.split()
            found += [part for name in names if (part := getattr(object, name)) is not None]
        elif hasattr(object, '__func__') and hasattr(object, '__self__'):
            found += (object.__func__, object.__self__)
        if kind not in _atomic and not isinstance(object, (type, type(get_referents))):
            own = getattr(object, '__dict__', None)
            if isinstance(own, dict):
                found += own.values()
            for base in kind.__mro__:
                slots = base.__dict__.get('__slots__', ())
                for name in (slots,) if isinstance(slots, str) else slots:
                    if hasattr(object, name):
                        found.append(getattr(object, name))
            if kind not in (list, tuple, dict, set, frozenset):
                found.append(kind)
    return found


def get_referrers(*objs):
    """Which of get_objects() refer to one of the objects."""
    wanted = {id(object) for object in objs}
    return [holder for holder in get_objects() if any(id(part) in wanted for part in get_referents(holder))]


def is_tracked(obj, /):
    return type(obj) not in _atomic


def is_finalized(obj, /):
    return False
