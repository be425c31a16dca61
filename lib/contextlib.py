"""Helpers for `with` statements."""

import sys
from types import GenericAlias, MethodType

__all__ = [
    'asynccontextmanager',
    'contextmanager',
    'closing',
    'nullcontext',
    'AbstractContextManager',
    'AbstractAsyncContextManager',
    'AsyncExitStack',
    'ContextDecorator',
    'ExitStack',
    'redirect_stdout',
    'redirect_stderr',
    'suppress',
    'aclosing',
    'AsyncContextDecorator',
    'chdir',
]


def _wraps(function, wrapper):
    for name in ('__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__'):
        try:
            setattr(wrapper, name, getattr(function, name))
        except AttributeError:
            pass
    wrapper.__dict__.update(getattr(function, '__dict__', {}))
    wrapper.__wrapped__ = function
    return wrapper


def _has_methods(cls, *names):
    """Does a class define all of `names`, none of them as None?"""
    for name in names:
        for base in cls.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return False
                break
        else:
            return False
    return True


class _AbstractMeta(type):
    """Whatever has the two methods counts as a subclass; a class that lacks the second one cannot be instantiated."""

    def __subclasscheck__(cls, other):
        if type.__subclasscheck__(cls, other):
            return True
        return cls.__dict__.get('_abstract', False) and isinstance(other, type) and _has_methods(other, *cls._methods)

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))

    def __call__(cls, *arguments, **keywords):
        exit = cls._methods[1]
        if getattr(getattr(cls, exit), '__isabstractmethod__', False):
            raise TypeError(
                f"Can't instantiate abstract class {cls.__name__} "
                f'without an implementation for abstract method {exit!r}'
            )
        return super().__call__(*arguments, **keywords)

    # inspect.signature takes it for that of type.
    __call__._is_like_type = True


class AbstractContextManager(metaclass=_AbstractMeta):
    """An abstract base class for context managers."""

    __class_getitem__ = classmethod(GenericAlias)
    __slots__ = ()
    _abstract = True
    _methods = ('__enter__', '__exit__')

    def __enter__(self):
        """Return `self` upon entering the runtime context."""
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        """Raise any exception triggered within the runtime context."""
        return None

    __exit__.__isabstractmethod__ = True


class AbstractAsyncContextManager(metaclass=_AbstractMeta):
    """An abstract base class for asynchronous context managers."""

    __class_getitem__ = classmethod(GenericAlias)
    __slots__ = ()
    _abstract = True
    _methods = ('__aenter__', '__aexit__')

    async def __aenter__(self):
        """Return `self` upon entering the runtime context."""
        return self

    async def __aexit__(self, exc_type, exc_value, traceback):
        """Raise any exception triggered within the runtime context."""
        return None

    __aexit__.__isabstractmethod__ = True


class ContextDecorator:
    """Lets a context manager decorate functions."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        def inner(*arguments, **keywords):
            with self._recreate_cm():
                return func(*arguments, **keywords)

        return _wraps(func, inner)


class AsyncContextDecorator:
    """Lets an asynchronous context manager decorate coroutine functions."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        async def inner(*arguments, **keywords):
            async with self._recreate_cm():
                return await func(*arguments, **keywords)

        return _wraps(func, inner)


class _GeneratorContextManagerBase:
    def __init__(self, func, arguments, keywords):
        self.gen = func(*arguments, **keywords)
        self.func, self.args, self.kwds = func, arguments, keywords
        self.__doc__ = getattr(func, '__doc__', None) or type(self).__doc__

    def _recreate_cm(self):
        return self.__class__(self.func, self.args, self.kwds)


class _GeneratorContextManager(_GeneratorContextManagerBase, AbstractContextManager, ContextDecorator):
    """What a function decorated with contextmanager gives."""

    def __enter__(self):
        del self.args, self.kwds, self.func
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        if typ is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                self.gen.close()
        if value is None:
            value = typ()
        try:
            self.gen.throw(value)
        except StopIteration as error:
            return error is not value
        except RuntimeError as error:
            if error is value:
                error.__traceback__ = traceback
                return False
            # A StopIteration that a generator lets out becomes a RuntimeError.
            if isinstance(value, StopIteration) and error.__cause__ is value:
                value.__traceback__ = traceback
                return False
            raise
        except BaseException as error:
            if error is not value:
                raise
            error.__traceback__ = traceback
            return False
        try:
            raise RuntimeError("generator didn't stop after throw()")
        finally:
            self.gen.close()


class _AsyncGeneratorContextManager(_GeneratorContextManagerBase, AbstractAsyncContextManager, AsyncContextDecorator):
    """What a function decorated with asynccontextmanager gives."""

    async def __aenter__(self):
        del self.args, self.kwds, self.func
        try:
            return await self.gen.__anext__()
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        if typ is None:
            try:
                await self.gen.__anext__()
            except StopAsyncIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                await self.gen.aclose()
        if value is None:
            value = typ()
        try:
            await self.gen.athrow(value)
        except StopAsyncIteration as error:
            return error is not value
        except RuntimeError as error:
            if error is value:
                error.__traceback__ = traceback
                return False
            if isinstance(value, (StopIteration, StopAsyncIteration)) and error.__cause__ is value:
                value.__traceback__ = traceback
                return False
            raise
        except BaseException as error:
            if error is not value:
                raise
            error.__traceback__ = traceback
            return False
        try:
            raise RuntimeError("generator didn't stop after athrow()")
        finally:
            await self.gen.aclose()


def contextmanager(func):
    """Makes context managers of a generator function that yields once."""

    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)

    return _wraps(func, helper)


def asynccontextmanager(func):
    """Makes asynchronous context managers of an asynchronous generator function that yields once."""

    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)

    return _wraps(func, helper)


class closing(AbstractContextManager):
    """Closes a thing at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    """Closes a thing at the end of the block, with `await thing.aclose()`."""

    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class _RedirectStream(AbstractContextManager):
    _stream = None

    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_RedirectStream):
    """Sends standard output somewhere else for a while."""

    _stream = 'stdout'


class redirect_stderr(_RedirectStream):
    """Sends standard error somewhere else for a while."""

    _stream = 'stderr'


class suppress(AbstractContextManager):
    """Drops the given exceptions, also out of groups."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        if exctype is None:
            return None
        if issubclass(exctype, self._exceptions):
            return True
        if issubclass(exctype, BaseExceptionGroup):
            _, rest = excinst.split(self._exceptions)
            if rest is None:
                return True
            raise rest
        return False


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """A context manager that does nothing."""

    _methods = ('__enter__', '__exit__')

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass


def _fix_context(new_error, old_error, frame_error):
    """An exception raised by one callback has the one before it as context, as nested with statements have it."""
    while True:
        context = new_error.__context__
        if context is None or context is old_error:
            return
        if context is frame_error:
            break
        new_error = context
    new_error.__context__ = old_error


class _BaseExitStack:
    def __init__(self):
        self._exit_callbacks = []

    def pop_all(self):
        """Moves the callbacks to a new stack."""
        made = type(self)()
        made._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = []
        return made

    def _push(self, callback, is_sync=True):
        self._exit_callbacks.append((is_sync, callback))

    def push(self, exit):
        """Adds the __exit__ of an object, or a function with its parameters."""
        method = getattr(type(exit), '__exit__', None)
        self._push(exit if method is None else MethodType(method, exit))
        return exit

    def enter_context(self, cm):
        """Enters a context manager and leaves it at the end."""
        cls = type(cm)
        try:
            enter, exit = cls.__enter__, cls.__exit__
        except AttributeError:
            raise TypeError(
                f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager protocol"
            ) from None
        result = enter(cm)
        self._push(MethodType(exit, cm))
        return result

    def callback(self, callback, /, *args, **kwds):
        """Adds a function to be called at the end."""

        def exit(exc_type, exc, tb):
            callback(*args, **kwds)

        exit.__wrapped__ = callback
        self._push(exit)
        return callback


class ExitStack(_BaseExitStack, AbstractContextManager):
    """Leaves any number of context managers, the last one first."""

    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        error = exc_details[1]
        received = error is not None
        frame_error = sys.exception()
        suppressed = pending = False
        while self._exit_callbacks:
            _, callback = self._exit_callbacks.pop()
            try:
                details = (None, None, None) if error is None else (type(error), error, error.__traceback__)
                if callback(*details):
                    suppressed = True
                    pending = False
                    error = None
            except BaseException as new_error:
                _fix_context(new_error, error, frame_error)
                pending = True
                error = new_error
        if pending:
            _raise_with_context(error)
        return received and suppressed

    def close(self):
        """Leaves them at once."""
        self.__exit__(None, None, None)


def _raise_with_context(error):
    context = error.__context__
    try:
        raise error
    except BaseException:
        error.__context__ = context
        raise


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    """Leaves any number of context managers, asynchronous ones too, the last one first."""

    async def enter_async_context(self, cm):
        """Enters an asynchronous context manager and leaves it at the end."""
        cls = type(cm)
        try:
            enter, exit = cls.__aenter__, cls.__aexit__
        except AttributeError:
            raise TypeError(
                f"'{cls.__module__}.{cls.__qualname__}' object "
                'does not support the asynchronous context manager protocol'
            ) from None
        result = await enter(cm)
        self._push(MethodType(exit, cm), False)
        return result

    def push_async_exit(self, exit):
        """Adds the __aexit__ of an object, or a coroutine function with its parameters."""
        method = getattr(type(exit), '__aexit__', None)
        self._push(exit if method is None else MethodType(method, exit), False)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        """Adds a coroutine function to be called at the end."""

        async def exit(exc_type, exc, tb):
            await callback(*args, **kwds)

        exit.__wrapped__ = callback
        self._push(exit, False)
        return callback

    async def aclose(self):
        """Leaves them at once."""
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_details):
        error = exc_details[1]
        received = error is not None
        frame_error = sys.exception()
        suppressed = pending = False
        while self._exit_callbacks:
            is_sync, callback = self._exit_callbacks.pop()
            try:
                details = (None, None, None) if error is None else (type(error), error, error.__traceback__)
                stop = callback(*details) if is_sync else await callback(*details)
                if stop:
                    suppressed = True
                    pending = False
                    error = None
            except BaseException as new_error:
                _fix_context(new_error, error, frame_error)
                pending = True
                error = new_error
        if pending:
            _raise_with_context(error)
        return received and suppressed


class chdir(AbstractContextManager):
    """Would change the current directory for a block: there are no directories."""

    def __init__(self, path):
        self.path = path
        self._old_cwd = []

    def __enter__(self):
        raise OSError(f'chdir({self.path!r}): there is no file system')

    def __exit__(self, *excinfo):
        pass
