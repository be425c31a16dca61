"""The part of unittest.mock with the plain mocks: how they make their attributes, take calls, and assert what was called."""

import inspect
from types import FunctionType
from unittest.util import safe_repr

# Mocks make mocks of the other kinds.
from unittest import mock as _mock
from unittest._mock_calls import (
    DEFAULT, _AnyComparer, _Call, _callable, _CallList, _deleted, _format_call_signature, _is_async_func, _is_exception, _is_list, _is_magic, _missing, _signature, call,
)
from unittest._mock_magics import _all_magics, _all_sync_magics, _async_method_magics, _unsupported_magics

__name__ = 'unittest.mock'
__unittest = True


class InvalidSpecError(Exception):
    """A mock cannot stand for a mock."""


def _is_instance_mock(obj):
    return issubclass(type(obj), NonCallableMock)


def _extract_mock(obj):
    """The mock of a function that _mock.create_autospec has made."""
    return obj.mock if isinstance(obj, FunctionType) and hasattr(obj, 'mock') else obj


def _check_and_set_parent(parent, value, name, new_name):
    """Makes a mock the child of another one, if it has neither name nor parent."""
    value = _extract_mock(value)
    if not _is_instance_mock(value):
        return False
    if (value._mock_name or value._mock_new_name) or value._mock_parent is not None or value._mock_new_parent is not None:
        return False
    each = parent
    while each is not None:
        # A mock can be its own return value.
        if each is value:
            return False
        each = each._mock_new_parent
    if new_name:
        value._mock_new_parent = parent
        value._mock_new_name = new_name
    if name:
        value._mock_parent = parent
        value._mock_name = name
    return True


class _MockIter:
    def __init__(self, obj):
        self.obj = iter(obj)

    def __next__(self):
        return next(self.obj)


def _try_iter(obj):
    """What side effects are taken from, one after the other, where they are several."""
    if obj is None or _is_exception(obj) or _callable(obj):
        return obj
    try:
        return iter(obj)
    except TypeError:
        return obj


class _SpecState:
    """What a mock of an attribute will stand for, when it is first asked for."""

    def __init__(self, spec, spec_set=False, parent=None, name=None, ids=None, instance=False):
        self.spec = spec
        self.ids = ids
        self.spec_set = spec_set
        self.parent = parent
        self.instance = instance
        self.name = name


def _delegating(name):
    """An attribute that a function made by _mock.create_autospec shares with its mock."""
    slot = f'_mock_{name}'

    def get(self):
        delegate = self._mock_delegate
        return self.__dict__[slot] if delegate is None else getattr(delegate, name)

    def set(self, value):
        delegate = self._mock_delegate
        if delegate is None:
            self.__dict__[slot] = value
        else:
            setattr(delegate, name, value)

    return property(get, set)


class Base:
    _mock_return_value = DEFAULT
    _mock_side_effect = None

    def __init__(self, /, *args, **kwargs):
        pass


_OWN_ATTRIBUTES = frozenset([
    'return_value', '_mock_return_value', 'side_effect', '_mock_side_effect', '_mock_parent', '_mock_new_parent', '_mock_name', '_mock_new_name', 'called', 'call_count',
    'call_args', 'call_args_list', 'mock_calls', 'method_calls', '_mock_sealed', '_mock_delegate', '_mock_wraps', '_mock_children', 'await_count', 'await_args',
    'await_args_list',
])


class NonCallableMock(Base):
    """A mock without a call."""

    def __new__(
        cls, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='', _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs,
    ):
        # Each mock has a class of its own, so that special methods can be set.
        bases = (cls,)
        wanted = spec_set or spec
        if not issubclass(cls, _mock.AsyncMockMixin) and wanted is not None and _is_async_func(wanted):
            bases = (_mock.AsyncMockMixin, cls)
        return object.__new__(type(cls.__name__, bases, {'__doc__': cls.__doc__, '__module__': cls.__module__, '__unittest': True}))

    def __init__(
        self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='', _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs,
    ):
        state = self.__dict__
        state['_mock_parent'] = parent
        state['_mock_name'] = name
        state['_mock_new_name'] = _new_name
        state['_mock_new_parent'] = parent if _new_parent is None else _new_parent
        state['_mock_sealed'] = False
        if spec_set is not None:
            spec = spec_set
            spec_set = True
        self._mock_add_spec(spec, spec_set, _spec_as_instance, parent is not None if _eat_self is None else _eat_self)
        state['_mock_children'] = {}
        state['_mock_wraps'] = wraps
        state['_mock_delegate'] = None
        state['_mock_called'] = False
        state['_mock_call_args'] = None
        state['_mock_call_count'] = 0
        state['_mock_call_args_list'] = _CallList()
        state['_mock_mock_calls'] = _CallList()
        state['method_calls'] = _CallList()
        state['_mock_unsafe'] = unsafe
        if kwargs:
            self.configure_mock(**kwargs)
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state)

    called = _delegating('called')
    call_count = _delegating('call_count')
    call_args = _delegating('call_args')
    call_args_list = _delegating('call_args_list')
    mock_calls = _delegating('mock_calls')

    # ---- what it stands for

    def attach_mock(self, mock, attribute):
        """Makes a mock an attribute and a child of this one."""
        inner = _extract_mock(mock)
        inner._mock_parent = inner._mock_new_parent = None
        inner._mock_name = ''
        inner._mock_new_name = None
        setattr(self, attribute, mock)

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)

    def _mock_add_spec(self, spec, spec_set, _spec_as_instance=False, _eat_self=False):
        if _is_instance_mock(spec):
            raise InvalidSpecError(f'Cannot spec a Mock object. [object={spec!r}]')
        kind = signature = None
        coroutines = []
        names = spec
        if spec is not None and not _is_list(spec):
            kind = spec if isinstance(spec, type) else type(spec)
            signature = _signature(spec, _spec_as_instance, _eat_self)
            names = dir(spec)
            for name in names:
                found = inspect.getattr_static(spec, name, None)
                if isinstance(found, (staticmethod, classmethod)):
                    found = found.__func__
                if isinstance(found, FunctionType) and inspect.iscoroutinefunction(found):
                    coroutines.append(name)
            annotations = getattr(spec, '__annotations__', None)
            if isinstance(annotations, dict) and hasattr(spec, '__dataclass_fields__'):
                names = names + [name for name in annotations if name not in names]
        state = self.__dict__
        state['_spec_class'] = kind
        state['_spec_set'] = spec_set
        state['_spec_signature'] = signature
        state['_mock_methods'] = names
        state['_spec_asyncs'] = coroutines

    def _mock_extend_spec_methods(self, spec_methods):
        self.__dict__['_mock_methods'] = list(self._mock_methods or ()) + list(spec_methods)

    @property
    def __class__(self):
        kind = self.__dict__.get('_spec_class')
        return type(self) if kind is None else kind

    # ---- what it gives

    @property
    def return_value(self):
        delegate = self._mock_delegate
        value = self._mock_return_value if delegate is None else delegate.return_value
        if value is DEFAULT and self._mock_wraps is None:
            value = self._get_child_mock(_new_parent=self, _new_name='()')
            self.return_value = value
        return value

    @return_value.setter
    def return_value(self, value):
        if self._mock_delegate is not None:
            self._mock_delegate.return_value = value
        else:
            self.__dict__['_mock_return_value'] = value
            _check_and_set_parent(self, value, None, '()')

    @property
    def side_effect(self):
        delegate = self._mock_delegate
        if delegate is None:
            return self._mock_side_effect
        effect = delegate.side_effect
        if effect is not None and not callable(effect) and not isinstance(effect, _MockIter) and not _is_exception(effect):
            effect = _MockIter(effect)
            delegate.side_effect = effect
        return effect

    @side_effect.setter
    def side_effect(self, value):
        value = _try_iter(value)
        if self._mock_delegate is None:
            self.__dict__['_mock_side_effect'] = value
        else:
            self._mock_delegate.side_effect = value

    def configure_mock(self, /, **kwargs):
        """Sets attributes, also those of children, by dotted names. Outer ones come first."""
        for path, value in sorted(kwargs.items(), key=lambda item: item[0].count('.')):
            *parents, name = path.split('.')
            target = self
            for each in parents:
                target = getattr(target, each)
            setattr(target, name, value)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forgets the calls, of this mock and its children."""
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self.called = False
        self.call_args = None
        self.call_count = 0
        self.mock_calls = _CallList()
        self.call_args_list = _CallList()
        self.method_calls = _CallList()
        if return_value:
            self.__dict__['_mock_return_value'] = DEFAULT
        if side_effect:
            self.__dict__['_mock_side_effect'] = None
        for child in self._mock_children.values():
            if not isinstance(child, _SpecState) and child is not _deleted:
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        value = self._mock_return_value
        if _is_instance_mock(value) and value is not self:
            value.reset_mock(visited)

    def _get_child_mock(self, /, **kw):
        """A mock for an attribute or for what a call gives. Subclasses replace this."""
        if self._mock_sealed:
            attribute = f'.{kw["name"]}' if 'name' in kw else '()'
            raise AttributeError(self._extract_mock_name() + attribute)
        name = kw.get('_new_name')
        kind = type(self)
        if name in self.__dict__['_spec_asyncs']:
            return _mock.AsyncMock(**kw)
        if issubclass(kind, _mock.MagicMock) and name in _async_method_magics:
            return _mock.AsyncMock(**kw)
        if issubclass(kind, _mock.AsyncMockMixin):
            if name in _all_sync_magics or (self._mock_methods and name in self._mock_methods):
                return _mock.MagicMock(**kw)
            return _mock.AsyncMock(**kw)
        if not issubclass(kind, CallableMixin):
            return (_mock.MagicMock if issubclass(kind, _mock.NonCallableMagicMock) else Mock)(**kw)
        return kind.__mro__[1](**kw)

    # ---- attributes

    def __getattr__(self, name):
        if name in ('_mock_methods', '_mock_unsafe'):
            raise AttributeError(name)
        methods = self._mock_methods
        if methods is not None:
            if name not in methods or name in _all_magics:
                raise AttributeError(f'Mock object has no attribute {name!r}')
        elif _is_magic(name):
            raise AttributeError(name)
        if not self._mock_unsafe and (not methods or name not in methods) and (
            name.startswith(('assert', 'assret', 'asert', 'aseert', 'assrt')) or name in _ATTRIB_DENY_LIST
        ):
            raise AttributeError(f'{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an attribute.')
        child = self._mock_children.get(name)
        if child is _deleted:
            raise AttributeError(name)
        if child is None:
            wraps = getattr(self._mock_wraps, name) if self._mock_wraps is not None else None
            child = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
            self._mock_children[name] = child
        elif isinstance(child, _SpecState):
            child = _mock.create_autospec(child.spec, child.spec_set, child.instance, child.parent, child.name)
            self._mock_children[name] = child
        return child

    def __setattr__(self, name, value):
        methods = self.__dict__.get('_mock_methods')
        if name in _OWN_ATTRIBUTES:
            return object.__setattr__(self, name, value)
        if self.__dict__.get('_spec_set') and methods is not None and name not in methods and name not in self.__dict__:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name in _unsupported_magics:
            raise AttributeError(f'Attempting to set unsupported magic method {name!r}.')
        if name in _all_magics:
            if methods is not None and name not in methods:
                raise AttributeError(f"Mock object has no attribute '{name}'")
            if not _is_instance_mock(value):
                setattr(type(self), name, _special_method(name, value))
                original = value
                value = lambda *args, **kw: original(self, *args, **kw)
            else:
                # The calls of special methods are told without a parent's name.
                _check_and_set_parent(self, value, None, name)
                setattr(type(self), name, value)
                self._mock_children[name] = value
        elif _check_and_set_parent(self, value, name, name):
            self._mock_children[name] = value
        if self._mock_sealed and not hasattr(self, name):
            raise AttributeError(f'Cannot set {self._extract_mock_name()}.{name}')
        if isinstance(value, _mock.PropertyMock):
            self.__dict__[name] = value
            return
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name in _all_magics and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in self.__dict__:
                # It was made by asking for it.
                return
        child = self._mock_children.get(name, _missing)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif child is _deleted:
            raise AttributeError(name)
        if child is not _missing:
            del self._mock_children[name]
        self._mock_children[name] = _deleted

    def __dir__(self):
        if not _mock.FILTER_DIR:
            return object.__dir__(self)
        names = set(self._mock_methods or ())
        names.update([name for name in dir(type(self)) if not name.startswith('_')])
        names.update([name for name in self.__dict__ if not name.startswith('_') or _is_magic(name)])
        names.update([name for name, child in self._mock_children.items() if child is not _deleted])
        return sorted(names)

    # ---- names

    def _extract_mock_name(self):
        """The way to it from the outermost mock."""
        text = self._mock_new_name or ''
        dot = '' if text == '()' else '.'
        last = self
        parent = self._mock_new_parent
        parts = [text]
        while parent is not None:
            last = parent
            parts.append(f'{parent._mock_new_name}{dot}')
            dot = '' if parent._mock_new_name == '()' else '.'
            parent = parent._mock_new_parent
        parts.reverse()
        first = last._mock_name or 'mock'
        if len(parts) > 1 and parts[1] not in ('()', '().'):
            first += '.'
        return ''.join([first, *parts[1:]])

    def __repr__(self):
        name = self._extract_mock_name()
        shown = '' if name in ('mock', 'mock.') else f' name={name!r}'
        spec = ''
        if self._spec_class is not None:
            spec = f' spec{"_set" if self._spec_set else ""}={self._spec_class.__name__!r}'
        return f"<{type(self).__name__}{shown}{spec} id='{id(self)}'>"

    # ---- assertions

    def _call_matcher(self, _call):
        """What a call is compared by: its arguments as the signature binds them, or why they do not fit."""
        if isinstance(_call, tuple) and len(_call) > 2:
            signature = self._get_call_signature_from_name(_call[0])
        else:
            signature = self._spec_signature
        if signature is None:
            return _call
        name, args, kwargs = _call if len(_call) == 3 else ('', *_call)
        try:
            bound = signature.bind(*args, **kwargs)
            return call(name, bound.args, bound.kwargs)
        except TypeError as error:
            return error.with_traceback(None)

    def _get_call_signature_from_name(self, name):
        if not name:
            return self._spec_signature
        signature = None
        children = self._mock_children
        for part in name.replace('()', '').split('.'):
            child = children.get(part)
            if child is None or isinstance(child, _SpecState):
                break
            child = _extract_mock(child)
            if not _is_instance_mock(child):
                break
            children = child._mock_children
            signature = child._spec_signature
        return signature

    def _format_mock_call_signature(self, args, kwargs):
        return _format_call_signature(self._mock_name or 'mock', args, kwargs)

    def _format_mock_failure_message(self, args, kwargs, action='call'):
        seen = self.call_args if action == 'call' else self.await_args
        return f'expected {action} not found.\nExpected: {self._format_mock_call_signature(args, kwargs)}\n  Actual: {self._format_mock_call_signature(*seen)}'

    def _calls_repr(self):
        return f'\nCalls: {safe_repr(self.mock_calls)}.' if self.mock_calls else ''

    def assert_not_called(self):
        if self.call_count:
            raise AssertionError(
                f"Expected '{self._mock_name or 'mock'}' to not have been called. Called {self.call_count} times.{self._calls_repr()}"
            )

    def assert_called(self):
        if not self.call_count:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to have been called.")

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(
                f"Expected '{self._mock_name or 'mock'}' to have been called once. Called {self.call_count} times.{self._calls_repr()}"
            )

    def assert_called_with(self, /, *args, **kwargs):
        if self.call_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(f'expected call not found.\nExpected: {expected}\n  Actual: not called.')
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        actual = self._call_matcher(self.call_args)
        if actual != expected:
            raise AssertionError(self._format_mock_failure_message(args, kwargs)) from (expected if isinstance(expected, Exception) else None)

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(
                f"Expected '{self._mock_name or 'mock'}' to be called once. Called {self.call_count} times.{self._calls_repr()}"
            )
        self.assert_called_with(*args, **kwargs)

    def assert_has_calls(self, calls, any_order=False):
        self._assert_has(calls, any_order, self.mock_calls, 'Calls', self._mock_name or 'mock')

    def _assert_has(self, calls, any_order, seen, what, name):
        expected = [self._call_matcher(each) for each in calls]
        cause = next((each for each in expected if isinstance(each, Exception)), None)
        actual = _CallList([self._call_matcher(each) for each in seen])
        if not any_order:
            if expected not in actual:
                problem = f'{what} not found.'
                if cause is not None:
                    errors = [each if isinstance(each, Exception) else None for each in expected]
                    problem = f'Error processing expected {what.lower()}.\nErrors: {errors}'
                raise AssertionError(f'{problem}\nExpected: {_CallList(calls)}\n{"  " if what == "Calls" else ""}Actual: {safe_repr(seen)}') from cause
            return
        missing = []
        left = list(actual)
        for each in expected:
            try:
                left.remove(each)
            except ValueError:
                missing.append(each)
        if missing:
            if what == 'Awaits':
                raise AssertionError(f'{tuple(missing)!r} not all found in await list') from cause
            raise AssertionError(f'{name!r} does not contain all of {tuple(missing)!r} in its call list, found {actual!r} instead') from cause

    def assert_any_call(self, /, *args, **kwargs):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        actual = [self._call_matcher(each) for each in self.call_args_list]
        cause = expected if isinstance(expected, Exception) else None
        if cause or expected not in _AnyComparer(actual):
            raise AssertionError(f'{self._format_mock_call_signature(args, kwargs)} call not found') from cause


_ATTRIB_DENY_LIST = frozenset([name.removeprefix('assert_') for name in dir(NonCallableMock) if name.startswith('assert_')])


def _special_method(name, function):
    def method(self, /, *args, **kw):
        return function(self, *args, **kw)

    method.__name__ = name
    return method


class CallableMixin(Base):
    """What a mock does that can be called."""

    def __init__(
        self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='', _new_parent=None, **kwargs,
    ):
        self.__dict__['_mock_return_value'] = return_value
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        self.side_effect = side_effect

    def _mock_check_sig(self, /, *args, **kwargs):
        """Replaced where there is a signature to check."""

    def __call__(self, /, *args, **kwargs):
        self._mock_check_sig(*args, **kwargs)
        self._increment_mock_call(*args, **kwargs)
        return self._mock_call(*args, **kwargs)

    def _mock_call(self, /, *args, **kwargs):
        return self._execute_mock_call(*args, **kwargs)

    def _increment_mock_call(self, /, *args, **kwargs):
        """Remembers a call, here and in the mocks this one belongs to."""
        self.called = True
        self.call_count += 1
        found = _Call((args, kwargs), two=True)
        self.call_args = found
        self.call_args_list.append(found)
        is_method = self._mock_parent is not None
        method_name = self._mock_name
        name = self._mock_new_name
        is_call = name == '()'
        self.mock_calls.append(_Call(('', args, kwargs)))
        parent = self._mock_new_parent
        while parent is not None:
            if is_method:
                parent.method_calls.append(_Call((method_name, args, kwargs)))
                is_method = parent._mock_parent is not None
                if is_method:
                    method_name = f'{parent._mock_name}.{method_name}'
            parent.mock_calls.append(_Call((name, args, kwargs)))
            if parent._mock_new_name:
                dot = '' if is_call else '.'
                is_call = parent._mock_new_name == '()'
                name = f'{parent._mock_new_name}{dot}{name}'
            parent = parent._mock_new_parent

    def _execute_mock_call(self, /, *args, **kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if _callable(effect):
                result = effect(*args, **kwargs)
            else:
                result = next(effect)
                if _is_exception(result):
                    raise result
            if result is not DEFAULT:
                return result
        return self._usual_value(args, kwargs)

    def _usual_value(self, args, kwargs):
        if self._mock_return_value is not DEFAULT:
            return self.return_value
        delegate = self._mock_delegate
        if delegate is not None and delegate.return_value is not DEFAULT:
            return delegate.return_value
        if self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """A mock that can be called and has every attribute but special methods."""
