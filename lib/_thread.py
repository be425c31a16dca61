# Hidden: CPython has this in C.
"""Locks and identities for the one thread there is. Waiting for a lock forever is a RuntimeError."""

from _introspection import routine

__all__ = [
    'LockType', 'RLock', 'allocate_lock', 'get_ident', 'get_native_id', 'start_new_thread', 'error', 'TIMEOUT_MAX', 'exit',
]

error = RuntimeError
TIMEOUT_MAX = 4294967.0
_IDENT = 1


@routine
def get_ident():
    return _IDENT


get_native_id = get_ident


@routine
def start_new_thread(function, args, kwargs={}, /):
    raise RuntimeError("can't start new thread")


start_new = start_joinable_thread = start_new_thread


@routine
def exit():
    raise SystemExit


@routine
def stack_size(size=0, /):
    return 0


def _count():
    return 0


def _check(blocking, timeout):
    """Whether to wait. The errors are those of acquire()."""
    if not blocking and timeout != -1:
        raise ValueError("can't specify a timeout for a non-blocking call")
    if timeout < 0 and timeout != -1:
        raise ValueError('timeout value must be a non-negative number')
    if timeout > TIMEOUT_MAX:
        raise OverflowError('timeout value is too large')
    return blocking and timeout == -1


class lock:
    __slots__ = ('_locked', '__weakref__')

    def __init__(self):
        self._locked = False

    def acquire(self, blocking=True, timeout=-1):
        forever = _check(blocking, timeout)
        if self._locked:
            if forever:
                raise RuntimeError('deadlock: the lock is held by the only thread')
            return False
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError('release unlocked lock')
        self._locked = False

    def locked(self):
        return self._locked

    acquire_lock = acquire
    release_lock = release
    locked_lock = locked

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *args):
        self.release()

    def __reduce__(self):
        raise TypeError("cannot pickle '_thread.lock' object")

    def __repr__(self):
        state = 'locked' if self._locked else 'unlocked'
        return f'<{state} _thread.lock object at {id(self):#x}>'


LockType = lock


@routine
def allocate_lock():
    return lock()


allocate = allocate_lock


class RLock:
    __slots__ = ('_count', '__weakref__')

    def __init__(self):
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        _check(blocking, timeout)
        self._count += 1
        return True

    def release(self):
        if not self._count:
            raise RuntimeError('cannot release un-acquired lock')
        self._count -= 1

    def locked(self):
        return self._count > 0

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *args):
        self.release()

    def _is_owned(self):
        return self._count > 0

    def _release_save(self):
        count, self._count = self._count, 0
        return count

    def _acquire_restore(self, count):
        self._count = count

    def __reduce__(self):
        raise TypeError("cannot pickle '_thread.RLock' object")

    def __repr__(self):
        state = 'locked' if self._count else 'unlocked'
        return f'<{state} _thread.RLock object owner={_IDENT if self._count else 0} count={self._count} at {id(self):#x}>'


class _local:
    """Attributes of the thread; a subclass may have `__init__`."""

    def __init__(self, /, *args, **kwargs):
        if (args or kwargs) and type(self).__init__ is _local.__init__:
            raise TypeError('Initialization arguments are not supported')


_local.__module__ = '_thread'


del routine
