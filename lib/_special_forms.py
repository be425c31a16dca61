"""The special forms and aliases of typing: Optional, Literal, Callable, List and their like."""

from _generic import GenericAlias, Union, parameters_of, prepare_arguments, remembered, substituted, type_repr
from _typevar import (
    BaseAlias,
    Generic,
    ParamSpec,
    TypeVarTuple,
    _GenericAlias,
    _NoneType,
    _PROTOCOL,
    convert_type,
    is_parameter_expression,
)

# Classes of this file say that they come from typing.
__name__ = 'typing'


class _Named:
    """What all names of typing have in common: `_name` is theirs there."""

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        return 'typing.' + self._name

    def __reduce__(self):
        return self._name


class _SpecialForm(_Named):
    """A name that means something to type checkers only, with or without arguments in brackets."""

    def __init__(self, getitem, name=None):
        self._getitem = getitem
        self._name = name or getitem.__name__
        self.__doc__ = getattr(getitem, '__doc__', None)

    def __getattr__(self, item):
        if item in ('__name__', '__qualname__'):
            return self._name
        raise AttributeError(item)

    @remembered
    def __getitem__(self, parameters):
        if self._getitem is None:
            raise TypeError(f'{self} is not subscriptable')
        return self._getitem(self, parameters)

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')

    def __call__(self, *args, **kwargs):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __instancecheck__(self, obj):
        raise TypeError(f'{self} cannot be used with isinstance()')

    def __subclasscheck__(self, cls):
        raise TypeError(f'{self} cannot be used with issubclass()')


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError('typing.Any cannot be used with isinstance()')
        return super().__instancecheck__(obj)

    def __repr__(self):
        return 'typing.Any' if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Special type indicating an unconstrained type."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)


Self, LiteralString, NoReturn, Never, TypeAlias = [
    _SpecialForm(None, name) for name in ('Self', 'LiteralString', 'NoReturn', 'Never', 'TypeAlias')
]


def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False):
    """`arg` as a type: None and texts converted; forms that need arguments refused."""
    arg = convert_type(arg)
    refused = [Generic, *_PROTOCOL]
    if not allow_special_forms:
        refused.append(ClassVar)
        if is_argument:
            refused.append(Final)
    if isinstance(arg, _GenericAlias) and arg.__origin__ in refused:
        raise TypeError(f'{arg} is not valid as type argument')
    if (
        arg in (Any, LiteralString, NoReturn, Never, Self, TypeAlias)
        or allow_special_forms
        and arg in (ClassVar, Final)
    ):
        return arg
    if isinstance(arg, _SpecialForm) or arg in (Generic, *_PROTOCOL):
        raise TypeError(f'Plain {arg} is not valid as type argument')
    if type(arg) is tuple:
        raise TypeError(f'{msg} Got {arg!r:.100}.')
    return arg


def _one_type(self, item):
    item = _type_check(
        item,
        f'{self} accepts only single type.',
        allow_special_forms=self._name in ('ClassVar', 'Final'),
    )
    return _GenericAlias(self, (item,))


ClassVar, Final, TypeGuard, TypeIs, Required, NotRequired, ReadOnly = [
    _SpecialForm(_one_type, name)
    for name in ('ClassVar', 'Final', 'TypeGuard', 'TypeIs', 'Required', 'NotRequired', 'ReadOnly')
]


@_SpecialForm
def Optional(self, parameters):
    """Optional[X] is X | None."""
    return Union[_type_check(parameters, f'{self} requires a single type.'), _NoneType]


class _LiteralGenericAlias(_GenericAlias):
    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return {(item, type(item)) for item in self.__args__} == {(item, type(item)) for item in other.__args__}

    def __hash__(self):
        return hash(frozenset([(item, type(item)) for item in self.__args__]))

    def __repr__(self):
        return f'typing.Literal[{", ".join([repr(item) for item in self.__args__]) or "()"}]'


@_SpecialForm
def Literal(self, parameters):
    """One of the given values."""
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for item in parameters:
        flat.extend(item.__args__ if isinstance(item, _LiteralGenericAlias) else (item,))
    try:
        flat = [item for item, _ in dict.fromkeys([(item, type(item)) for item in flat])]
    except TypeError:
        # Values that cannot be hashed stay as they are.
        pass
    return _LiteralGenericAlias(self, tuple(flat))


class _ConcatenateGenericAlias(_GenericAlias):
    def copy_with(self, arguments):
        if isinstance(arguments[-1], (list, tuple)):
            return (*arguments[:-1], *arguments[-1])
        if isinstance(arguments[-1], _ConcatenateGenericAlias):
            arguments = (*arguments[:-1], *arguments[-1].__args__)
        return super().copy_with(arguments)


@_SpecialForm
def Concatenate(self, parameters):
    """Parameters in front of those of a ParamSpec."""
    if parameters == ():
        raise TypeError('Cannot take a Concatenate of no types.')
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
    message = 'Concatenate[arg, ...]: each arg must be a type.'
    return _ConcatenateGenericAlias(
        self, (*[_type_check(item, message) for item in parameters[:-1]], parameters[-1]), name='Concatenate'
    )


class _UnpackGenericAlias(_GenericAlias):
    def __repr__(self):
        return 'typing.Unpack[' + type_repr(self.__args__[0]) + ']'

    def __getitem__(self, given):
        if self.__typing_is_unpacked_typevartuple__:
            return given
        return super().__getitem__(given)

    @property
    def __typing_unpacked_tuple_args__(self):
        (inner,) = self.__args__
        if isinstance(inner, (GenericAlias, _GenericAlias)):
            if inner.__origin__ is not tuple:
                raise TypeError('Unpack[...] must be used with a tuple type')
            return inner.__args__
        return None

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)


@_SpecialForm
def Unpack(self, parameters):
    """Type unpack operator."""
    return _UnpackGenericAlias(self, (_type_check(parameters, f'{self} accepts only single type.'),))


class _AnnotatedAlias(_GenericAlias):
    """A type with anything beside it."""

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, (origin,), name='Annotated')
        self.__metadata__ = metadata

    def copy_with(self, arguments):
        return type(self)(arguments[0], self.__metadata__)

    def __repr__(self):
        return (
            f'typing.Annotated[{type_repr(self.__origin__)}, {", ".join([repr(item) for item in self.__metadata__])}]'
        )

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getattr__(self, name):
        if name in ('__name__', '__qualname__'):
            return 'Annotated'
        return super().__getattr__(name)

    def __mro_entries__(self, bases):
        return (self.__origin__,)


@_SpecialForm
def Annotated(self, parameters):
    """A type with metadata: Annotated[int, 'positive']."""
    if not isinstance(parameters, tuple) or len(parameters) < 2:
        raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
    origin = _type_check(parameters[0], 'Annotated[t, ...]: t must be a type.', allow_special_forms=True)
    return _AnnotatedAlias(origin, tuple(parameters[1:]))


# ---- Aliases of classes: List, Dict, Iterable.


class _SpecialGenericAlias(_Named, BaseAlias):
    """The name that a class has in typing. `home` is the module of the class, imported when the class is needed."""

    def __init__(self, home, origin, count, *, inst=True, name=None, defaults=()):
        self.__dict__.update(
            _inst=inst,
            _name=name or origin,
            _home=home,
            _class=origin,
            _nparams=count,
            _defaults=defaults,
            __slots__=None,
        )

    @property
    def __origin__(self):
        return getattr(__import__(self._home, fromlist=['x']), self._class)

    @property
    def __doc__(self):
        return f'A generic version of {self._home}.{self._class}.'

    def __getattr__(self, name):
        if name in ('__name__', '__qualname__'):
            return self._name
        if name == '__module__':
            return 'typing'
        if name.startswith('__') and name.endswith('__'):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    @remembered
    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        parameters = tuple([_type_check(item, 'Parameters to generic types must be types.') for item in parameters])
        wanted, given = self._nparams, len(parameters)
        if self._defaults and given < wanted:
            parameters += self._defaults[len(self._defaults) - (wanted - given) :]
        if len(parameters) != wanted:
            least = wanted - len(self._defaults)
            expected = f'at least {least}' if self._defaults and given < least else wanted
            raise TypeError(
                f'Too {"many" if given > wanted else "few"} arguments for {self}; actual {given}, expected {expected}'
            )
        return _GenericAlias(self.__origin__, parameters, name=self._name, inst=self._inst)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)


class _TupleType(_SpecialGenericAlias):
    @remembered
    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        if len(parameters) >= 2 and parameters[-1] is ...:
            message = 'Tuple[t, ...]: t must be a type.'
            return _GenericAlias(
                tuple, (*[_type_check(item, message) for item in parameters[:-1]], ...), name='Tuple', inst=False
            )
        message = 'Tuple[t0, t1, ...]: each t must be a type.'
        return _GenericAlias(
            tuple, tuple([_type_check(item, message) for item in parameters]), name='Tuple', inst=False
        )


class _CallableGenericAlias(_GenericAlias):
    """Callable[[int], str]: the arguments' types and then the result's, in one tuple."""

    def __init__(self, origin, arguments, *, inst=True, name=None):
        self.__dict__.update(
            _inst=True, _name='Callable', __slots__=None, __args__=arguments, __parameters__=parameters_of(arguments)
        )
        self.__dict__['__module__'] = 'typing'

    @property
    def __origin__(self):
        return Callable.__origin__

    def __eq__(self, other):
        if not isinstance(other, _CallableGenericAlias):
            return NotImplemented
        return self.__args__ == other.__args__

    def __hash__(self):
        return hash(('Callable', self.__args__))

    @remembered
    def __getitem__(self, given):
        if not self.__parameters__:
            raise TypeError(f'{self} is not a generic class')
        if not isinstance(given, tuple):
            given = (given,)
        given = tuple([convert_type(item) for item in given])
        given = prepare_arguments(self, self.__parameters__, given)
        values = dict(zip(self.__parameters__, given))
        made = []
        for old, new in zip(self.__args__, [substituted((item,), values) for item in self.__args__]):
            # What a ParamSpec stands for becomes so many arguments.
            if isinstance(old, ParamSpec) and len(new) == 1 and isinstance(new[0], tuple):
                made.extend(new[0])
            elif isinstance(old, _ConcatenateGenericAlias) and isinstance(new[0], tuple):
                made.extend(new[0])
            else:
                made.extend(new)
        return _CallableGenericAlias(None, tuple(made))

    def copy_with(self, arguments):
        return _CallableGenericAlias(None, arguments)

    def __repr__(self):
        arguments = self.__args__
        if len(arguments) == 2 and is_parameter_expression(arguments[0]):
            return f'typing.Callable[{type_repr(arguments[0])}, {type_repr(arguments[1])}]'
        inside = ', '.join([type_repr(item) for item in arguments[:-1]])
        return f'typing.Callable[[{inside}], {type_repr(arguments[-1])}]'

    def __reduce__(self):
        arguments = self.__args__
        if not (len(arguments) == 2 and is_parameter_expression(arguments[0])):
            arguments = list(arguments[:-1]), arguments[-1]
        return lambda origin, given: origin[given], (Callable, arguments)


class _CallableType(_SpecialGenericAlias):
    @remembered
    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple) or len(parameters) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        arguments, result = parameters
        result = _type_check(result, 'Callable[args, result]: result must be a type.')
        if isinstance(arguments, (list, tuple)):
            arguments = [convert_type(item) for item in arguments]
        else:
            arguments = [arguments]
        return _CallableGenericAlias(None, (*arguments, result))

    def __subclasscheck__(self, cls):
        return any(['__call__' in base.__dict__ for base in cls.__mro__])

    def __instancecheck__(self, instance):
        return callable(instance)


Callable = _CallableType('collections.abc', 'Callable', 2)
Tuple = _TupleType('builtins', 'tuple', -1, inst=False, name='Tuple')
