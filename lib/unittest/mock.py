"""Objects that stand for others in tests: they accept what is done to them, remember it, and can be asked for it."""

import inspect

from unittest._mock_calls import (
    ANY, DEFAULT, _ANY, _AnyComparer, _Call, _callable, _CallList, _deleted, _format_call_signature, _instance_callable, _is_async_func, _is_exception, _is_list, _is_magic,
    _missing, _Sentinel, _SentinelObject, call, sentinel,
)
from unittest._mock_magics import _all_magics, _calculate_return_value, _magics, _non_defaults, _return_values, _side_effect_methods
from unittest._mock_base import Base, CallableMixin, InvalidSpecError, Mock, NonCallableMock, _delegating, _is_instance_mock, _SpecState

__all__ = (
    'Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec', 'AsyncMock', 'ThreadingMock', 'FILTER_DIR', 'NonCallableMock',
    'NonCallableMagicMock', 'mock_open', 'PropertyMock', 'seal',
)

__unittest = True

# Whether dir() of a mock leaves out what is of no interest.
FILTER_DIR = True


# ---- special methods


class _MagicProxy:
    """A special method of mocks, which becomes a mock when it is first asked for."""

    def __init__(self, name):
        self.name = name

    def __get__(self, obj, kind=None):
        if obj is None:
            return self
        name = self.name
        child = obj._get_child_mock(name=name, _new_name=name, _new_parent=obj)
        setattr(obj, name, child)
        _set_return_value(obj, child, name)
        return child


_PROXIES = {name: _MagicProxy(name) for name in _all_magics - _non_defaults}


def _set_return_value(mock, method, name):
    """What the special method gives as long as nobody says otherwise."""
    wrapped = getattr(mock._mock_wraps, name, None) if mock._mock_wraps is not None else None
    if wrapped is not None:
        method._mock_wraps = wrapped
        return
    if name in _return_values:
        method.return_value = _return_values[name]
    elif name in _calculate_return_value:
        method.return_value = _calculate_return_value[name](mock)
    elif name in _side_effect_methods:
        method.side_effect = _side_effect_methods[name](mock)


class MagicMixin(Base):
    """What a mock does that has special methods."""

    def __init__(self, /, *args, **kw):
        # Before and after: constructors may use them, and what it stands for may lack some.
        kind = type(self)
        for name, proxy in _PROXIES.items():
            setattr(kind, name, proxy)
        super().__init__(*args, **kw)
        self._mock_set_magics()

    def _mock_set_magics(self):
        kind = type(self)
        methods = self.__dict__.get('_mock_methods')
        if methods is None:
            return
        own = kind.__dict__
        for name, proxy in _PROXIES.items():
            if name not in methods:
                if own.get(name) is proxy:
                    delattr(kind, name)
            elif name not in own:
                setattr(kind, name, proxy)


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A mock with special methods and without a call."""

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()


class MagicMock(MagicMixin, Mock):
    """A mock with special methods."""

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()

    def reset_mock(self, /, *args, return_value=False, **kwargs):
        if return_value and self._mock_name and _is_magic(self._mock_name):
            # Special methods keep what they give.
            return_value = False
        super().reset_mock(*args, return_value=return_value, **kwargs)


# ---- coroutines


class AsyncMockMixin(Base):
    """What a mock does whose call is awaited."""

    await_count = _delegating('await_count')
    await_args = _delegating('await_args')
    await_args_list = _delegating('await_args_list')

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        state = self.__dict__
        state['_is_coroutine_mark'] = _coroutine_mark()
        state['_mock_await_count'] = 0
        state['_mock_await_args'] = None
        state['_mock_await_args_list'] = _CallList()

    async def _execute_mock_call(self, /, *args, **kwargs):
        # In this order, as CPython's: a call that fails was awaited too.
        found = _Call((args, kwargs), two=True)
        self.await_count += 1
        self.await_args = found
        self.await_args_list.append(found)
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not _callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    # A coroutine cannot raise it.
                    raise StopAsyncIteration
                if _is_exception(result):
                    raise result
            elif inspect.iscoroutinefunction(effect):
                result = await effect(*args, **kwargs)
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is DEFAULT and self._mock_wraps is not None:
            if inspect.iscoroutinefunction(self._mock_wraps):
                return await self._mock_wraps(*args, **kwargs)
            return self._mock_wraps(*args, **kwargs)
        return self._usual_value(args, kwargs)

    def _awaited(self, count):
        return f"Expected {self._mock_name or 'mock'} to have been awaited{count} Awaited {self.await_count} times."

    def assert_awaited(self):
        if self.await_count == 0:
            raise AssertionError(f'Expected {self._mock_name or "mock"} to have been awaited.')

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(self._awaited(' once.'))

    def assert_awaited_with(self, /, *args, **kwargs):
        if self.await_args is None:
            raise AssertionError(f'Expected await: {self._format_mock_call_signature(args, kwargs)}\nNot awaited')
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if self._call_matcher(self.await_args) != expected:
            raise AssertionError(self._format_mock_failure_message(args, kwargs, 'await')) from (expected if isinstance(expected, Exception) else None)

    def assert_awaited_once_with(self, /, *args, **kwargs):
        if self.await_count != 1:
            raise AssertionError(self._awaited(' once.'))
        self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        if cause or expected not in _AnyComparer([self._call_matcher(each) for each in self.await_args_list]):
            raise AssertionError(f'{self._format_mock_call_signature(args, kwargs)} await not found') from cause

    def assert_has_awaits(self, calls, any_order=False):
        self._assert_has(calls, any_order, self.await_args_list, 'Awaits', self._mock_name or 'mock')

    def assert_not_awaited(self):
        if self.await_count != 0:
            raise AssertionError(f'Expected {self._mock_name or "mock"} to not have been awaited. Awaited {self.await_count} times.')

    def reset_mock(self, /, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self.await_count = 0
        self.await_args = None
        self.await_args_list = _CallList()


def _coroutine_mark():
    """What inspect finds a coroutine function by that is none of Python's own."""

    def function():
        pass

    return inspect.markcoroutinefunction(function)._is_coroutine_mark


class AsyncMagicMixin(MagicMixin):
    """The special methods of an asynchronous mock are those of every other."""


class AsyncMock(AsyncMockMixin, AsyncMagicMixin, Mock):
    """A mock whose call gives something to await."""


class PropertyMock(Mock):
    """A mock as a property of a class: called without arguments to read it, with the value to set it."""

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


class ThreadingMixin(Base):
    """Assertions that wait for a call. There is one thread, so that they hold at once or not at all."""

    DEFAULT_TIMEOUT = None

    def __init__(self, /, *args, timeout=sentinel.TIMEOUT_UNSET, **kwargs):
        self.__dict__['_mock_wait_timeout'] = self.DEFAULT_TIMEOUT if timeout is sentinel.TIMEOUT_UNSET else timeout
        super().__init__(*args, **kwargs)

    def wait_until_called(self, *, timeout=sentinel.TIMEOUT_UNSET):
        if not self.call_count:
            timeout = self._mock_wait_timeout if timeout is sentinel.TIMEOUT_UNSET else timeout
            if timeout is None:
                raise RuntimeError('deadlock: a mock would wait forever for the only thread')
            raise AssertionError(f'{self._mock_name or "mock"} was not called before timeout({timeout}).')

    def wait_until_any_call_with(self, *args, **kwargs):
        if _Call((args, kwargs), two=True) not in self.call_args_list:
            if self._mock_wait_timeout is None:
                raise RuntimeError('deadlock: a mock would wait forever for the only thread')
            raise AssertionError(
                f'{_format_call_signature(self._mock_name or "mock", args, kwargs)} call not found before timeout({self._mock_wait_timeout}).'
            )


class ThreadingMock(ThreadingMixin, MagicMixin, Mock):
    """A mock for programs with threads."""


def seal(mock):
    """From now on the mock gets no more attributes by asking for them."""
    mock._mock_sealed = True
    for name in dir(mock):
        try:
            child = getattr(mock, name)
        except AttributeError:
            continue
        if isinstance(child, NonCallableMock) and not isinstance(child._mock_children.get(name), _SpecState) and child._mock_new_parent is mock:
            seal(child)


from unittest._mock_patch import _patch, patch
from unittest._mock_autospec import create_autospec, mock_open
