"""The part of unittest.mock about mocks that are made after the form of an object, and about files that are mocks."""

import inspect
import io
from types import FunctionType, MethodType

from unittest import mock as _mock
from unittest._mock_calls import DEFAULT, _instance_callable, _is_async_func, _is_list, _signature

__name__ = 'unittest.mock'
__unittest = True

_FUNCTION_KINDS = (FunctionType, MethodType, type(len), type(list.append), type(abs.__call__))
_DELEGATED = (
    'assert_called_with', 'assert_called_once_with', 'assert_called', 'assert_not_called', 'assert_called_once', 'assert_has_calls', 'assert_any_call', 'reset_mock',
)
_DELEGATED_ASYNC = (
    'assert_awaited', 'assert_awaited_once', 'assert_awaited_with', 'assert_awaited_once_with', 'assert_any_await', 'assert_has_awaits', 'assert_not_awaited',
)


def _check_signature(spec, mock, skipfirst, instance=False):
    """Has the mock refuse arguments that do not fit."""
    signature = _signature(spec, instance, skipfirst)
    if signature is None:
        return

    def check(self, /, *args, **kwargs):
        signature.bind(*args, **kwargs)

    type(mock)._mock_check_sig = check
    type(mock).__signature__ = signature


def _function_of(mock, original, skipfirst, is_async):
    """A function with the signature of another one that calls the mock."""
    signature = _signature(original, False, skipfirst)

    if is_async:
        async def function(*args, **kwargs):
            if signature is not None:
                signature.bind(*args, **kwargs)
            return await mock(*args, **kwargs)
    else:
        def function(*args, **kwargs):
            if signature is not None:
                signature.bind(*args, **kwargs)
            return mock(*args, **kwargs)

    for name in ('__name__', '__qualname__', '__doc__', '__module__', '__defaults__', '__kwdefaults__', '__text_signature__'):
        if name not in ('__defaults__', '__kwdefaults__') and getattr(original, name, None) is not None:
            try:
                setattr(function, name, getattr(original, name))
            except (AttributeError, TypeError):
                pass
    if signature is not None:
        function.__signature__ = signature
    function.mock = mock
    function.called = False
    function.call_count = 0
    function.call_args = None
    function.call_args_list = _mock._CallList()
    function.method_calls = _mock._CallList()
    function.mock_calls = _mock._CallList()
    function.return_value = mock.return_value
    function.side_effect = mock.side_effect
    function._mock_children = mock._mock_children
    for name in _DELEGATED:
        if name != 'reset_mock':
            setattr(function, name, getattr(mock, name))

    def reset_mock():
        function.method_calls = _mock._CallList()
        function.mock_calls = _mock._CallList()
        mock.reset_mock()
        value = function.return_value
        if _mock._is_instance_mock(value) and value is not mock:
            value.reset_mock()

    function.reset_mock = reset_mock
    if is_async:
        function.await_count = 0
        function.await_args = None
        function.await_args_list = _mock._CallList()
        for name in _DELEGATED_ASYNC:
            setattr(function, name, getattr(mock, name))
    mock._mock_delegate = function
    return function


def _must_skip(spec, entry, is_type):
    """Whether the first parameter of an attribute is filled already when it is called."""
    if not isinstance(spec, type):
        if entry in getattr(spec, '__dict__', {}):
            return False
        spec = type(spec)
    for kind in spec.__mro__:
        found = kind.__dict__.get(entry, DEFAULT)
        if found is DEFAULT:
            continue
        if isinstance(found, (staticmethod, classmethod)):
            return False
        if isinstance(found, FunctionType):
            return is_type
        return False
    return is_type


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock with the attributes of an object, theirs in turn, and signatures that are checked."""
    if _is_list(spec):
        spec = type(spec)
    is_type = isinstance(spec, type)
    if _mock._is_instance_mock(spec):
        raise _mock.InvalidSpecError(f'Cannot autospec a Mock object. [object={spec!r}]')
    is_async = _is_async_func(spec)
    if not unsafe:
        for name in ('autospect', 'auto_spec', 'set_spec'):
            if name in kwargs:
                raise RuntimeError(f'{name!r} might be a typo; use unsafe=True if this is intended')
    options = {'spec': spec}
    if spec_set:
        options = {'spec_set': spec}
    elif spec is None:
        options = {}
    if options and instance:
        options['_spec_as_instance'] = True
    options['unsafe'] = unsafe
    options.update(kwargs)
    kind = _mock.MagicMock
    if isinstance(spec, property) or inspect.isdatadescriptor(spec):
        # What it gives is not known.
        options = {}
    elif is_type and instance and not _instance_callable(spec):
        kind = _mock.NonCallableMagicMock
    elif not callable(spec):
        kind = _mock.NonCallableMagicMock
    elif is_async:
        if instance:
            raise RuntimeError('Instance can not be True when create_autospec is mocking an async function')
        kind = _mock.AsyncMock
    _name = options.pop('name', _name)
    mock = kind(parent=_parent, _new_parent=_parent, _new_name='' if _parent is None else _name, name=_name, **options)
    if isinstance(spec, _FUNCTION_KINDS):
        function = _function_of(mock, spec, False, is_async)
        if isinstance(spec, FunctionType) or isinstance(spec, MethodType):
            mock = function
        else:
            _check_signature(spec, mock, False)
            mock._mock_delegate = None
    else:
        _check_signature(spec, mock, is_type, instance)
    if _parent is not None and not instance:
        _parent._mock_children[_name] = mock
    inner = mock.mock if isinstance(mock, FunctionType) else mock
    if is_type and not instance and 'return_value' not in kwargs:
        inner.return_value = create_autospec(spec, spec_set, instance=True, _name='()', _parent=inner)
    for entry in dir(spec):
        if _mock._is_magic(entry):
            continue
        try:
            original = getattr(spec, entry)
        except AttributeError:
            continue
        child_options = {'spec': original}
        if spec_set:
            child_options = {'spec_set': original}
        if not isinstance(original, _FUNCTION_KINDS):
            new = _mock._SpecState(original, spec_set, inner, entry, instance)
            inner._mock_children[entry] = new
        else:
            parent = inner
            skip = _must_skip(spec, entry, is_type) and (instance or not is_type)
            if is_type and instance:
                skip = _must_skip(spec, entry, True)
            child_options['_eat_self'] = skip
            coroutine = _is_async_func(original)
            child_kind = _mock.AsyncMock if coroutine else _mock.MagicMock
            new = child_kind(parent=parent, name=entry, _new_name=entry, _new_parent=parent, **child_options)
            inner._mock_children[entry] = new
            _check_signature(original, new, skip)
        if isinstance(mock, FunctionType):
            setattr(mock, entry, new)
    return mock


def _lines_of(read_data):
    return io.BytesIO(read_data) if isinstance(read_data, bytes) else io.StringIO(read_data)


def mock_open(mock=None, read_data=''):
    """A mock for `open` whose files have some text to read."""
    opened = _lines_of(read_data)
    state = [opened, None]
    file_spec = sorted(set(dir(io.TextIOWrapper)) | set(dir(io.BytesIO)))
    if mock is None:
        mock = _mock.MagicMock(name='open', spec=open)
    handle = _mock.MagicMock(spec=file_spec)
    handle.__enter__.return_value = handle

    def exit_side_effect(exctype, excinst, exctb):
        handle.close()

    def read(*args, **kwargs):
        return state[0].read(*args, **kwargs) if handle.read.return_value is None else handle.read.return_value

    def readline(*args, **kwargs):
        return state[0].readline(*args, **kwargs) if handle.readline.return_value is None else handle.readline.return_value

    def readlines(*args, **kwargs):
        return state[0].readlines(*args, **kwargs) if handle.readlines.return_value is None else handle.readlines.return_value

    def iterate():
        if handle.readline.return_value is not None:
            while True:
                yield handle.readline.return_value
        yield from state[0]

    def step():
        if handle.readline.return_value is not None:
            return handle.readline.return_value
        return next(state[0])

    handle.write.return_value = None
    handle.read.return_value = None
    handle.readline.return_value = None
    handle.readlines.return_value = None
    handle.__exit__.side_effect = exit_side_effect
    handle.read.side_effect = read
    handle.readline.side_effect = readline
    handle.readlines.side_effect = readlines
    handle.__iter__.side_effect = iterate
    handle.__next__.side_effect = step

    def reset_data(*args, **kwargs):
        # Each opening begins anew.
        state[0] = _lines_of(read_data)
        return DEFAULT

    mock.side_effect = reset_data
    mock.return_value = handle
    return mock
