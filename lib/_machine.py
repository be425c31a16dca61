# Hidden: CPython has this in C.
"""Classes of which the interpreter itself makes objects: t-strings and the steps of asynchronous generators; and, each
loaded when it is needed, type parameters and aliases (_typevar), subscripted classes and unions (_generic).

`typing`, `types` and `string.templatelib` give them their public names.
"""

import _introspection


def __getattr__(name):
    import _generic
    if not hasattr(_generic, name):
        import _typevar as _generic
    value = globals()[name] = getattr(_generic, name)
    return value


class FrameLocalsProxy:
    """`f_locals` of a function's frame: reads the variables and writes through to them (PEP 667)."""

    __slots__ = ('_frame',)
    __module__ = 'builtins'
    __hash__ = None

    def __init__(self, frame):
        self._frame = frame

    def _now(self):
        return _introspection.frame_locals(self._frame)

    def __getitem__(self, key):
        try:
            return self._now()[key]
        except KeyError:
            raise KeyError(f"local variable '{key!r}' is not defined") from None

    def __setitem__(self, key, value):
        _introspection.frame_store(self._frame, key, value)

    def __delitem__(self, key):
        code = self._frame.f_code
        if key in code.co_varnames or key in code.co_cellvars or key in code.co_freevars:
            raise ValueError('cannot remove local variables from FrameLocalsProxy')
        if key not in self:
            raise KeyError(key)
        _introspection.frame_store(self._frame, key)

    def pop(self, *arguments):
        if not 0 < len(arguments) < 3:
            raise TypeError(f'pop expected at {"most 2 arguments" if arguments else "least 1 argument"}, got {len(arguments)}')
        key, *default = arguments
        value = self.get(key)
        try:
            del self[key]
        except KeyError:
            if default:
                return default[0]
            raise
        return value

    def update(self, /, *others, **names):
        if names:
            raise TypeError('FrameLocalsProxy.update() takes no keyword arguments')
        if len(others) != 1:
            raise TypeError(f'FrameLocalsProxy.update() takes exactly one argument ({len(others)} given)')
        if not isinstance(others[0], (dict, FrameLocalsProxy)):
            raise TypeError('update() argument must be dict or another FrameLocalsProxy')
        for key, value in others[0].items():
            self[key] = value

    def setdefault(self, key, default=None, /):
        if key not in self:
            self[key] = default
        return self[key]

    def __contains__(self, key):
        return key in self._now()

    def __iter__(self):
        return iter(self._now())

    def __reversed__(self):
        return list(reversed(self._now()))

    def __len__(self):
        return len(self._now())

    def get(self, key, default=None, /):
        return self._now().get(key, default)

    def keys(self):
        return list(self._now())

    def values(self):
        return list(self._now().values())

    def items(self):
        return list(self._now().items())

    def copy(self):
        return self._now()

    def __eq__(self, other):
        if isinstance(other, FrameLocalsProxy):
            return self._frame is other._frame
        return self._now() == other if isinstance(other, dict) else NotImplemented

    def __or__(self, other):
        return self._now() | (other._now() if isinstance(other, FrameLocalsProxy) else other)

    def __ror__(self, other):
        return other | self._now()

    def __ior__(self, other):
        self.update(other)
        return self

    def __repr__(self):
        frame = id(self._frame)
        if frame in _frames_shown:
            return '{...}'
        _frames_shown.add(frame)
        try:
            return repr(self._now())
        finally:
            _frames_shown.discard(frame)


# Those whose locals are being shown: a variable may be such a proxy itself.
_frames_shown = set()


class Interpolation:
    __module__ = 'string.templatelib'
    __match_args__ = ('value', 'expression', 'conversion', 'format_spec')

    def __init__(self, value, expression='', conversion=None, format_spec=''):
        self.value = value
        self.expression = expression
        self.conversion = conversion
        self.format_spec = format_spec

    def __repr__(self):
        return f'Interpolation({self.value!r}, {self.expression!r}, {self.conversion!r}, {self.format_spec!r})'


class Template:
    __module__ = 'string.templatelib'

    def __init__(self, *parts):
        strings = ['']
        interpolations = []
        for part in parts:
            if isinstance(part, str):
                strings[-1] += part
            else:
                interpolations.append(part)
                strings.append('')
        self.strings = tuple(strings)
        self.interpolations = tuple(interpolations)

    @property
    def values(self):
        return tuple([i.value for i in self.interpolations])

    def __iter__(self):
        for string, interpolation in zip(self.strings, self.interpolations):
            if string:
                yield string
            yield interpolation
        if self.strings[-1]:
            yield self.strings[-1]

    def _parts(self):
        for string, interpolation in zip(self.strings, self.interpolations):
            yield from (string, interpolation)
        yield self.strings[-1]

    def __add__(self, other):
        if isinstance(other, Template):
            return Template(*self._parts(), *other._parts())
        kind = type(other).__name__
        raise TypeError(f'can only concatenate string.templatelib.Template (not "{kind}") to string.templatelib.Template')

    def __repr__(self):
        return f'Template(strings={self.strings!r}, interpolations={self.interpolations!r})'


_cell = type((lambda x: lambda: x)(0).__closure__[0])


class Awaitable:
    """What one of the built-in awaitables gives to instructions that await it stands under the name `await` (vm/ops-generator.ts): a generator
    or coroutine, which runs in the interpreter's own loop. The methods are for whoever drives it by hand.
    """

    __slots__ = ()

    def __new__(cls, *args, **kws):
        raise TypeError(f"cannot create '{cls.__name__}' instances")

    def __await__(self):
        return self

    __iter__ = __await__

    def __next__(self):
        return self.send(None)


class AsyncStep(Awaitable):
    """What `asend`, `athrow`, `aclose` and `__anext__` of an asynchronous generator give: it resumes the generator until it yields. What the
    generator yields comes in a cell; anything else is what it awaits and goes to the event loop.

    `_steps` is None before the first step, and False behind the last one. The generator's own `_step` is True while one is under way, False once it was closed.
    """

    __slots__ = ('_generator', '_mode', '_value', '_error', '_steps')

    def send(self, value):
        if self._steps is None and value is not None:
            if self._mode == 'anext':
                self._value = value
            elif self._generator.ag_frame is not None and self._generator._step is None:
                raise RuntimeError("can't send non-None value to a just-started coroutine")
            value = None
        try:
            return self._begun().send(value)
        except StopIteration as end:
            # A None that was yielded is told from an end without a value.
            if self._error is None and end.value is None:
                end.args = None,
            raise

    def throw(self, *error):
        if self._steps is not None:
            return self._begun().throw(*error)
        # In place of the first step.
        self._steps = self._resume(error)
        return self._steps.send(None)

    def close(self):
        if self._steps is not False:
            try:
                self.throw(GeneratorExit)
            except (StopIteration, StopAsyncIteration, GeneratorExit):
                return
            raise RuntimeError('coroutine ignored GeneratorExit')

    def _begun(self):
        if self._steps is False:
            raise RuntimeError(f'cannot reuse already awaited {self._called}')
        if self._steps is None:
            self._steps = self._resume(())
        return self._steps

    def _resume(self, error):
        generator, mode = self._generator, self._mode
        after = generator._step
        if after or (mode != 'anext' and not error):
            if mode != 'anext' and generator.ag_frame is None:
                self._steps = False
                return
            if after is not None:
                self._steps = False
                raise RuntimeError(f'{mode}(): asynchronous generator is already running') if after else StopAsyncIteration
        generator._step = True
        if mode == 'aclose':
            after = False
        error = error or self._error
        try:
            step = generator._throw(*error) if error else generator._send(self._value)
            # A generator that was resumed in the interpreter's own loop has ended when it is not suspended.
            while type(step) is not _cell and generator.ag_suspended:
                thrown = None
                try:
                    sent = yield step
                except BaseException as error:
                    thrown = error
                # Not in the handler: what the generator then handles is not what this code does.
                step = generator._send(sent) if thrown is None else generator._throw(thrown)
        except StopIteration:
            pass
        except (GeneratorExit, StopAsyncIteration):
            after = False
            if mode != 'aclose':
                raise
        else:
            if type(step) is _cell:
                if mode == 'aclose':
                    raise RuntimeError('async generator ignored GeneratorExit')
                self._error = None
                return step.cell_contents
        finally:
            generator._step = after
            self._steps = False
        if mode != 'aclose':
            raise StopAsyncIteration


setattr(AsyncStep, 'await', AsyncStep._begun)


class async_generator_asend(AsyncStep):
    __slots__ = ()
    __module__ = 'builtins'
    _called = '__anext__()/asend()'


class async_generator_athrow(AsyncStep):
    __slots__ = ()
    __module__ = 'builtins'
    _called = 'aclose()/athrow()'


# The hook for generators that are about to begin (sys.set_asyncgen_hooks).
first_iteration = None


def async_step(generator, value, error):
    """For the methods of an asynchronous generator (vm/async-generator.ts); `error`: what is thrown into it, None to close it, or () to send `value`."""
    if first_iteration is not None and not generator.ag_suspended and not generator.ag_running and generator.ag_frame is not None:
        first_iteration(generator)
    step = object.__new__(async_generator_asend if error == () else async_generator_athrow)
    step._generator = generator
    step._mode = 'aclose' if error is None else 'athrow' if error else 'anext'
    step._value = value
    step._error = (GeneratorExit,) if error is None else error
    step._steps = None
    return step


class anext_awaitable(Awaitable):
    """anext(iterator, default): another awaitable, whose end gives the default."""

    __slots__ = ('_awaitable', '_default')
    __module__ = 'builtins'

    def send(self, value):
        return self._proxied('send', value)

    def throw(self, *error):
        return self._proxied('throw', *error)

    def close(self):
        return self._proxied('close')

    def __next__(self):
        return self._proxied('__next__')

    def _proxied(self, method, *arguments):
        try:
            return getattr(_iterator(self._awaitable), method)(*arguments)
        except StopAsyncIteration:
            pass
        raise StopIteration(self._default)

    async def _result(self):
        try:
            return await self._awaitable
        except StopAsyncIteration:
            return self._default


setattr(anext_awaitable, 'await', anext_awaitable._result)


def _iterator(awaitable):
    kind = type(awaitable)
    if not hasattr(kind, '__await__'):
        raise TypeError(f"'{kind.__name__}' object can't be awaited")
    iterator = kind.__await__(awaitable)
    if not hasattr(type(iterator), '__next__'):
        raise TypeError(f"__await__() returned non-iterator of type '{type(iterator).__name__}'")
    return iterator


def anext_or(awaitable, default):
    step = object.__new__(anext_awaitable)
    step._awaitable = awaitable
    step._default = default
    return step
