"""The part of unittest.mock that puts mocks in the place of other objects for a while."""

import contextlib
import functools
import inspect
import sys

from unittest._mock_calls import DEFAULT
from unittest import mock as _mock

__name__ = 'unittest.mock'
__unittest = True


class _patch:
    """A patch: decorator, context, or started and stopped by hand."""

    attribute_name = None
    _active_patches = []

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        if not unsafe:
            for name in ('autospect', 'auto_spec', 'set_spec'):
                if name in kwargs:
                    raise RuntimeError(f'{name!r} might be a typo; use unsafe=True if this is intended')
        if _mock._is_instance_mock(spec):
            raise _mock.InvalidSpecError(f'Cannot spec attr {attribute!r} as the spec has already been mocked out. [spec={spec!r}]')
        if _mock._is_instance_mock(spec_set):
            raise _mock.InvalidSpecError(f'Cannot spec attr {attribute!r} as the spec_set target has already been mocked out. [spec_set={spec_set!r}]')
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.new_callable = new_callable
        self.spec = spec
        self.create = create
        self.has_local = False
        self.spec_set = spec_set
        self.autospec = autospec
        self.kwargs = kwargs
        self.additional_patchers = []
        self.is_started = False

    def copy(self):
        copy = _patch(
            self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec, self.new_callable, self.kwargs,
        )
        copy.attribute_name = self.attribute_name
        copy.additional_patchers = [each.copy() for each in self.additional_patchers]
        return copy

    # ---- as a decorator

    def __call__(self, func):
        if isinstance(func, type):
            return self.decorate_class(func)
        if inspect.iscoroutinefunction(func):
            return self.decorate_async_callable(func)
        return self.decorate_callable(func)

    def decorate_class(self, klass):
        for name in dir(klass):
            if name.startswith(patch.TEST_PREFIX) and hasattr(getattr(klass, name), '__call__'):
                setattr(klass, name, self.copy()(getattr(klass, name)))
        return klass

    @contextlib.contextmanager
    def decoration_helper(self, patched, args, keywargs):
        """Starts all patches of a function; gives the arguments with the mocks."""
        mocks = []
        with contextlib.ExitStack() as stack:
            for patching in patched.patchings:
                value = stack.enter_context(patching)
                if patching.attribute_name is not None:
                    keywargs.update(value)
                elif patching.new is DEFAULT:
                    mocks.append(value)
            yield (*args, *mocks), keywargs

    def decorate_callable(self, func):
        # Several patches of a function are one wrapper.
        if hasattr(func, 'patchings'):
            func.patchings.append(self)
            return func

        @functools.wraps(func)
        def patched(*args, **keywargs):
            with self.decoration_helper(patched, args, keywargs) as (newargs, newkeywargs):
                return func(*newargs, **newkeywargs)

        patched.patchings = [self]
        return patched

    def decorate_async_callable(self, func):
        if hasattr(func, 'patchings'):
            func.patchings.append(self)
            return func

        @functools.wraps(func)
        async def patched(*args, **keywargs):
            with self.decoration_helper(patched, args, keywargs) as (newargs, newkeywargs):
                return await func(*newargs, **newkeywargs)

        patched.patchings = [self]
        return patched

    # ---- starting and stopping

    def get_original(self):
        """The attribute as it is, and whether the object has it itself."""
        target = self.getter()
        name = self.attribute
        original = DEFAULT
        local = False
        try:
            original = target.__dict__[name]
        except (AttributeError, KeyError):
            original = getattr(target, name, DEFAULT)
        else:
            local = True
        import builtins
        import types

        if hasattr(builtins, name) and isinstance(target, types.ModuleType):
            # Of a module that only uses the built-in one.
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError(f'{target} does not have the attribute {name!r}')
        return original, local

    def _new_mock(self, original):
        """The mock to put there, when there is none to be."""
        # False asks for nothing.
        spec, spec_set, autospec = (None if given is False else given for given in (self.spec, self.spec_set, self.autospec))
        kwargs = dict(self.kwargs)
        if spec is not None and autospec is not None:
            raise TypeError("Can't specify spec and autospec")
        if (spec is not None or autospec is not None) and spec_set not in (True, None):
            raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
        if autospec is None:
            return self._plain_mock(original, spec, spec_set, kwargs)
        if original is DEFAULT:
            raise TypeError("Can't use 'autospec' with create=True")
        if autospec is True:
            autospec = original
        if _mock._is_instance_mock(self.target):
            raise _mock.InvalidSpecError(
                f'Cannot autospec attr {self.attribute!r} as the patch target has already been mocked out. [target={self.target!r}, attr={autospec!r}]'
            )
        if _mock._is_instance_mock(autospec):
            name = getattr(self.target, '__name__', self.target)
            raise _mock.InvalidSpecError(
                f'Cannot autospec attr {self.attribute!r} from target {name!r} as it has already been mocked out. [target={self.target!r}, attr={autospec!r}]'
            )
        return _mock.create_autospec(autospec, spec_set=bool(spec_set), _name=self.attribute, **kwargs)

    def _plain_mock(self, original, spec, spec_set, kwargs):
        if spec is True:
            spec = original
            if spec_set is True:
                spec_set, spec = original, None
        elif spec is not None and spec_set is True:
            spec_set, spec = spec, None
        elif spec_set is True:
            spec_set = original
        if (spec is not None or spec_set is not None) and original is DEFAULT:
            raise TypeError("Can't use 'spec' with create=True")
        wanted = spec if spec is not None else spec_set
        inherit = isinstance(wanted, type)
        if self.new_callable is not None:
            kind = self.new_callable
        elif wanted is None and _mock._is_async_func(original):
            kind = _mock.AsyncMock
        elif wanted is not None and not _mock._is_list(wanted) and _mock._is_async_func(wanted):
            kind = _mock.AsyncMock
        elif wanted is not None and not ('__call__' in wanted if _mock._is_list(wanted) else callable(wanted)):
            kind = _mock.NonCallableMagicMock
        else:
            kind = _mock.MagicMock
        options = {}
        if spec is not None:
            options['spec'] = spec
        if spec_set is not None:
            options['spec_set'] = spec_set
        if isinstance(kind, type) and issubclass(kind, _mock.NonCallableMock) and self.attribute:
            options['name'] = self.attribute
        options.update(kwargs)
        new = kind(**options)
        if inherit and _mock._is_instance_mock(new):
            # What the class gives has the attributes of its instances.
            if not _mock._instance_callable(wanted) and isinstance(new, _mock.MagicMock):
                result = _mock.NonCallableMagicMock(**{key: value for key, value in options.items() if key in ('spec', 'spec_set')}, _new_name='()', _new_parent=new)
            else:
                result = kind(**{key: value for key, value in options.items() if key in ('spec', 'spec_set')}, _new_name='()', _new_parent=new)
            new.return_value = result
        return new

    def __enter__(self):
        if self.is_started:
            raise RuntimeError('Patch is already started')
        self.target = self.getter()
        self._exit_stack = contextlib.ExitStack()
        self.is_started = True
        try:
            original, local = self.get_original()
            new = self.new
            if new is DEFAULT:
                new = self._new_mock(original)
            elif self.autospec is not None and self.autospec is not False:
                raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
            elif self.kwargs:
                raise TypeError("Can't pass kwargs to a mock we aren't creating")
            value = new
            self.temp_original = original
            self.is_local = local
            setattr(self.target, self.attribute, new)
            if self.attribute_name is not None:
                value = {}
                if self.new is DEFAULT:
                    value[self.attribute_name] = new
                for each in self.additional_patchers:
                    other = self._exit_stack.enter_context(each)
                    if each.new is DEFAULT:
                        value.update(other)
            return value
        except:
            if not self.__exit__(*sys.exc_info()):
                raise

    def __exit__(self, *exc_info):
        if not self.is_started:
            return None
        if hasattr(self, 'is_local'):
            if self.is_local and self.temp_original is not DEFAULT:
                setattr(self.target, self.attribute, self.temp_original)
            else:
                delattr(self.target, self.attribute)
                if not self.create and (not hasattr(self.target, self.attribute) or self.attribute in ('__doc__', '__module__', '__defaults__', '__annotations__', '__kwdefaults__')):
                    # It came from somewhere that does not give it again.
                    setattr(self.target, self.attribute, self.temp_original)
            del self.temp_original
            del self.is_local
        del self.target
        stack = self._exit_stack
        del self._exit_stack
        self.is_started = False
        return stack.__exit__(*exc_info)

    def start(self):
        value = self.__enter__()
        self._active_patches.append(self)
        return value

    def stop(self):
        try:
            self._active_patches.remove(self)
        except ValueError:
            # It has been stopped, or never started.
            return None
        return self.__exit__(None, None, None)


def _resolve(name):
    parts = name.split('.')
    found = __import__(parts[0])
    used = parts[0]
    for part in parts[1:]:
        used += f'.{part}'
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(used)
            found = getattr(found, part)
    return found


def _get_target(target):
    try:
        target, attribute = target.rsplit('.', 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f'Need a valid target to patch. You supplied: {target!r}')
    return functools.partial(_resolve, target), attribute


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    """Puts a mock, or something else, in the place of what a dotted name names."""
    getter, attribute = _get_target(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    if type(target) is str:
        raise TypeError(f'{target!r} must be the actual object to be patched, not a str')
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    """Several attributes of one object at once."""
    getter = functools.partial(_resolve, target) if type(target) is str else lambda: target
    if not kwargs:
        raise ValueError('Must supply at least one keyword argument with patch.multiple')
    patchers = []
    for attribute, new in kwargs.items():
        patcher = _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        patcher.attribute_name = attribute
        patchers.append(patcher)
    patchers[0].additional_patchers.extend(patchers[1:])
    return patchers[0]


class _patch_dict:
    """A dict, or something like one, that has other items for a while."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear
        self._original = None

    def __call__(self, f):
        if isinstance(f, type):
            return self.decorate_class(f)
        if inspect.iscoroutinefunction(f):
            return self.decorate_async_callable(f)
        return self.decorate_callable(f)

    def decorate_callable(self, f):
        @functools.wraps(f)
        def _inner(*args, **kw):
            self._patch_dict()
            try:
                return f(*args, **kw)
            finally:
                self._unpatch_dict()

        return _inner

    def decorate_async_callable(self, f):
        @functools.wraps(f)
        async def _inner(*args, **kw):
            self._patch_dict()
            try:
                return await f(*args, **kw)
            finally:
                self._unpatch_dict()

        return _inner

    def decorate_class(self, klass):
        for name in dir(klass):
            value = getattr(klass, name)
            if name.startswith(patch.TEST_PREFIX) and hasattr(value, '__call__'):
                setattr(klass, name, _patch_dict(self.in_dict, self.values, self.clear)(value))
        return klass

    def __enter__(self):
        self._patch_dict()
        return self.in_dict

    def _patch_dict(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _resolve(self.in_dict)
        target = self.in_dict
        try:
            original = target.copy()
        except AttributeError:
            original = {key: target[key] for key in target}
        self._original = original
        if self.clear:
            _clear_dict(target)
        try:
            target.update(self.values)
        except AttributeError:
            for key in self.values:
                target[key] = self.values[key]

    def _unpatch_dict(self):
        target = self.in_dict
        _clear_dict(target)
        try:
            target.update(self._original)
        except AttributeError:
            for key in self._original:
                target[key] = self._original[key]

    def __exit__(self, *args):
        if self._original is not None:
            self._unpatch_dict()
        return False

    def start(self):
        value = self.__enter__()
        _patch._active_patches.append(self)
        return value

    def stop(self):
        try:
            _patch._active_patches.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


def _clear_dict(in_dict):
    try:
        in_dict.clear()
    except AttributeError:
        for key in list(in_dict):
            del in_dict[key]


def _patch_stopall():
    """Stops all patches that were started by hand, the last one first."""
    for each in reversed(_patch._active_patches[:]):
        each.stop()


patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _patch_stopall
patch.TEST_PREFIX = 'test'
