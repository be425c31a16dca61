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
        raise ValueError('cannot remove local variables from FrameLocalsProxy')

    def pop(self, key, default=None, /):
        raise ValueError('cannot remove local variables from FrameLocalsProxy')

    def popitem(self):
        raise ValueError('cannot remove local variables from FrameLocalsProxy')

    def update(self, other, /):
        for key, value in dict(other).items():
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
        return repr(self._now())


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


class AsyncStep:
    """What `asend`, `athrow`, `aclose` and `__anext__` of an asynchronous generator give: an awaitable that resumes the generator until
    it yields. What the generator yields comes in a cell; anything else is what it awaits and goes to the event loop.

    `mode`: 0 send `value`, 1 throw it, 2 close.
    """

    # The hook for generators that are about to begin (sys.set_asyncgen_hooks).
    _firstiter = None

    def __init__(self, generator, mode, value):
        if self._firstiter is not None and not generator.ag_suspended and not generator.ag_running and generator.ag_frame is not None:
            self._firstiter(generator)
        self.generator = generator
        self.mode = mode
        self.value = value
        self.steps = None

    def __await__(self):
        if self.steps is None:
            self.steps = self._steps()
        elif self.steps.gi_frame is None:
            raise RuntimeError(f'cannot reuse already awaited {self._called}')
        return self.steps

    __iter__ = __await__

    def __next__(self):
        return self.__await__().send(None)

    def send(self, value):
        return self.__await__().send(value)

    def throw(self, *error):
        if self.steps is None:
            # In place of the first step.
            self.steps = self._steps(*error)
            return self.steps.send(None)
        return self.__await__().throw(*error)

    def close(self):
        if self.steps is not None:
            self.steps.close()
            return
        try:
            self.throw(GeneratorExit)
        except (StopIteration, StopAsyncIteration, GeneratorExit):
            return
        raise RuntimeError('coroutine ignored GeneratorExit')

    def _steps(self, *error):
        generator = self.generator
        if self.mode == 1 and generator.ag_frame is None:
            return None
        try:
            step = generator._throw(*error) if error else generator._throw(self.value) if self.mode else generator._send(self.value)
            # A generator that was resumed in the interpreter's own loop has ended when it is not suspended.
            while type(step) is not _cell and generator.ag_suspended:
                try:
                    sent = yield step
                except BaseException as error:
                    step = generator._throw(error)
                else:
                    step = generator._send(sent)
        except StopIteration:
            pass
        except (GeneratorExit, StopAsyncIteration):
            if self.mode != 2:
                raise
        else:
            if type(step) is _cell:
                if self.mode == 2:
                    raise RuntimeError('async generator ignored GeneratorExit')
                return step.cell_contents
        if self.mode != 2:
            raise StopAsyncIteration


class async_generator_asend(AsyncStep):
    _called = '__anext__()/asend()'


class async_generator_athrow(AsyncStep):
    _called = 'aclose()/athrow()'
