# Hidden: CPython has this in C.
"""Type parameters, type aliases and generic classes, which the compiler needs; `typing` has their public names."""

import sys
from _generic import (
    _JOINED,
    Union,
    GenericAlias,
    is_parameter,
    parameters_of,
    prepare_arguments,
    remembered,
    specialize,
    type_repr,
    union_of,
)

_NoneType = type(None)


def check_type(item, message='Parameters to generic types must be types.'):
    """A type argument: None stands for its type, a text for a name that is looked up later."""
    if item is None:
        return _NoneType
    if isinstance(item, (type, GenericAlias, Union)) or is_parameter(item):
        return item
    from typing import _type_check

    return _type_check(item, message)


def convert_type(item):
    if item is None:
        return _NoneType
    if isinstance(item, str):
        from typing import ForwardRef

        return ForwardRef(item)
    return item


def caller_module():
    # No frame of this file shows.
    frame = sys._getframe(0)
    return frame.f_globals.get('__name__')


def _refuse_base(self, bases):
    raise TypeError(f'Cannot subclass an instance of {type(self).__name__}')


class NoDefaultType:
    __module__ = 'builtins'

    def __new__(cls):
        return NoDefault

    def __repr__(self):
        return 'typing.NoDefault'

    def __reduce__(self):
        return 'NoDefault'


NoDefault = object.__new__(NoDefaultType)


_READ_ONLY = frozenset(('__name__', '__bound__', '__covariant__', '__contravariant__', '__infer_variance__'))


def _refuse_change(self, name):
    kind = f'typing.{type(self).__name__}'
    if isinstance(getattr(type(self), name, None), property):
        raise AttributeError(f"attribute '{name}' of '{kind}' objects is not writable")
    if name in _READ_ONLY:
        raise AttributeError('readonly attribute')


class _Parameter:
    """What all type parameters share: a default, perhaps made when it is asked for."""

    def __setattr__(self, name, value):
        if name not in _READ_ONLY or name in self.__dict__ or isinstance(getattr(type(self), name, None), property):
            _refuse_change(self, name)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        _refuse_change(self, name)
        object.__delattr__(self, name)

    def __init_subclass__(cls):
        if cls.__module__ != 'typing':
            base = cls.__bases__[0].__name__
            raise TypeError(f"type 'typing.{base}' is not an acceptable base type")

    @property
    def __default__(self):
        value = self._default
        if value is _LATER:
            value = self._default = self.evaluate_default(1)
        return value

    def has_default(self):
        return self._default is not NoDefault

    def __typing_prepare_subst__(self, alias, arguments):
        parameters = alias.__parameters__
        index = parameters.index(self)
        if index == len(arguments) and self.has_default():
            return (*arguments, self.__default__)
        return arguments

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        return ('+' if self.__covariant__ else '-' if self.__contravariant__ else '~') + self.__name__

    def __reduce__(self):
        return self.__name__

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    __mro_entries__ = _refuse_base

    def _set_variance(self, name, covariant, contravariant, infer_variance):
        kind = type(self).__name__.lower()
        if not isinstance(name, str):
            raise TypeError(f"{kind}() argument 'name' must be str, not {type(name).__name__}")
        if covariant and contravariant:
            raise ValueError('Bivariant types are not supported.')
        if infer_variance and (covariant or contravariant):
            raise ValueError('Variance cannot be specified with infer_variance.')
        self.__name__ = name
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__infer_variance__ = bool(infer_variance)

    def _set_default(self, default):
        self._default = default
        self.evaluate_default = None if default is NoDefault else _constant(default)

    def _set_later(self, name, default):
        """For the compiler: `default` is a function or None."""
        self.__name__ = name
        self.__covariant__ = self.__contravariant__ = False
        self.__infer_variance__ = True
        self._default = NoDefault if default is None else _LATER
        self.evaluate_default = default


_LATER = object()


def _constant(value):
    return lambda format=1, /: type_repr(value) if format == 4 else value


class TypeVar(_Parameter):
    """A type variable."""

    __module__ = 'typing'

    def __init__(
        self,
        name,
        *constraints,
        bound=None,
        default=NoDefault,
        covariant=False,
        contravariant=False,
        infer_variance=False,
    ):
        self._set_variance(name, covariant, contravariant, infer_variance)
        if constraints and bound is not None:
            raise TypeError('Constraints cannot be combined with bound=...')
        if len(constraints) == 1:
            raise TypeError('A single constraint is not allowed')
        self._bound = None if bound is None else check_type(bound, 'Bound must be a type.')
        for item in constraints:
            check_type(item, 'TypeVar(name, constraint, ...): constraints must be types.')
        self._constraints = constraints
        self.evaluate_bound = None if bound is None else _constant(self._bound)
        self.evaluate_constraints = _constant(self._constraints) if constraints else None
        self._set_default(default)
        self.__module__ = caller_module()

    @property
    def __bound__(self):
        if self._bound is _LATER:
            self._bound = self.evaluate_bound(1)
        return self._bound

    @property
    def __constraints__(self):
        if self._constraints is _LATER:
            self._constraints = self.evaluate_constraints(1)
        return self._constraints

    def __typing_subst__(self, argument):
        if argument is not None:
            argument = check_type(argument)
        if getattr(argument, '__unpacked__', False) is True or getattr(
            argument, '__typing_is_unpacked_typevartuple__', False
        ):
            raise TypeError(f'{argument} is not valid as type argument')
        return argument


class ParamSpec(_Parameter):
    """A parameter specification."""

    __module__ = 'typing'

    def __init__(
        self, name, *, bound=None, default=NoDefault, covariant=False, contravariant=False, infer_variance=False
    ):
        self._set_variance(name, covariant, contravariant, infer_variance)
        self.__bound__ = check_type(bound, 'Bound must be a type.')
        self._set_default(default)
        self.__module__ = caller_module()

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)

    def __typing_subst__(self, argument):
        if isinstance(argument, (list, tuple)):
            return tuple([convert_type(item) for item in argument])
        if not is_parameter_expression(argument):
            raise TypeError(f'Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {argument}')
        return argument

    def __typing_prepare_subst__(self, alias, arguments):
        parameters = alias.__parameters__
        index = parameters.index(self)
        if index == len(arguments) and self.has_default():
            arguments = (*arguments, self.__default__)
        if index >= len(arguments):
            raise TypeError(f'Too few arguments for {alias}')
        if len(parameters) == 1 and not is_parameter_expression(arguments[0]):
            return (arguments,)
        if isinstance(arguments[index], list):
            return (*arguments[:index], tuple(arguments[index]), *arguments[index + 1 :])
        return arguments


def is_parameter_expression(item):
    """May `item` stand for a ParamSpec?"""
    return item is ... or isinstance(item, (tuple, list, ParamSpec)) or getattr(item, '_name', None) == 'Concatenate'


class ParamSpecArgs:
    __module__ = 'typing'
    _part = 'args'

    def __init__(self, origin):
        self.__origin__ = origin

    def __eq__(self, other):
        return self.__origin__ == other.__origin__ if type(other) is type(self) else NotImplemented

    def __hash__(self):
        return hash((self._part, self.__origin__))

    def __repr__(self):
        return f'{self.__origin__.__name__}.{self._part}'

    __mro_entries__ = _refuse_base


class ParamSpecKwargs(ParamSpecArgs):
    __module__ = 'typing'
    _part = 'kwargs'


class TypeVarTuple(_Parameter):
    """A type variable tuple."""

    __module__ = 'typing'

    def __init__(self, name, *, default=NoDefault):
        self._set_variance(name, False, False, True)
        self._set_default(default)
        self.__module__ = caller_module()

    def __iter__(self):
        from typing import Unpack

        yield Unpack[self]

    def __typing_subst__(self, argument):
        raise TypeError('Substitution of bare TypeVarTuple is not supported')

    def __typing_prepare_subst__(self, alias, arguments):
        parameters = alias.__parameters__
        left = parameters.index(self)
        right = len(parameters) - left - 1
        if any([isinstance(parameter, TypeVarTuple) for parameter in parameters[left + 1 :]]):
            raise TypeError(f'More than one TypeVarTuple parameter in {alias}')
        count = len(arguments)
        endless = [
            index
            for index, item in enumerate(arguments)
            if (getattr(item, '__typing_unpacked_tuple_args__', None) or (None,))[-1] is ...
        ]
        if len(endless) > 1:
            raise TypeError('More than one unpacked arbitrary-length tuple argument')
        fill = None
        before = after = 0
        if endless:
            fill = arguments[endless[0]].__typing_unpacked_tuple_args__[0]
            before = max(left - endless[0], 0)
            after = max(right - (count - endless[0] - 1), 0)
            left, right = min(left, endless[0]), min(right, count - endless[0] - 1)
        elif left + right > count:
            raise TypeError(f'Too few arguments for {alias}; actual {count}, expected at least {len(parameters) - 1}')
        middle = arguments[left : count - right]
        if not middle and self.has_default():
            middle = tuple(self.__default__)
            middle = getattr(middle[0], '__typing_unpacked_tuple_args__', None) or middle if middle else middle
        return (*arguments[:left], *[fill] * before, middle, *[fill] * after, *arguments[count - right :])

    __or__ = __ror__ = None


_ALIAS_FIELDS = frozenset(('__name__', 'evaluate_value', '__type_params__', '__module__'))


class TypeAliasType:
    """Type alias."""

    __module__ = 'typing'

    def __init__(self, name, value, *, type_params=()):
        if not isinstance(name, str):
            raise TypeError(f"typealias() argument 'name' must be str, not {type(name).__name__}")
        if not isinstance(type_params, tuple):
            raise TypeError('type_params must be a tuple')
        _check_defaults(type_params)
        self.__name__ = name
        self._value = value
        self.evaluate_value = _constant(value)
        self.__type_params__ = type_params
        self.__module__ = caller_module()

    def __setattr__(self, name, value):
        fields = self.__dict__
        if name != '_value' and (name not in _ALIAS_FIELDS or name in fields):
            _refuse_change(self, name)
            if name in _ALIAS_FIELDS:
                raise AttributeError(f"attribute '{name}' of 'typing.TypeAliasType' objects is not writable")
            raise AttributeError(f"'typing.TypeAliasType' object has no attribute '{name}' and no __dict__ for setting new attributes")
        fields[name] = value

    @property
    def __value__(self):
        if self._value is _LATER:
            self._value = self.evaluate_value(1)
        return self._value

    @property
    def __parameters__(self):
        found = []
        for parameter in self.__type_params__:
            found.extend(parameter if isinstance(parameter, TypeVarTuple) else (parameter,))
        return tuple(found)

    def __getitem__(self, given):
        if not self.__type_params__:
            raise TypeError('Only generic type aliases are subscriptable')
        return GenericAlias(self, given)

    def __iter__(self):
        from typing import Unpack

        return iter((Unpack[self],))

    def __or__(self, other):
        return union_of(self, other)

    def __ror__(self, other):
        return union_of(other, self)

    def __repr__(self):
        return self.__name__

    def __reduce__(self):
        return self.__name__

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


_JOINED.append(TypeAliasType)


def _check_defaults(parameters):
    seen = several = False
    for parameter in parameters:
        if getattr(parameter, '__typing_is_unpacked_typevartuple__', False):
            several = True
        elif not hasattr(parameter, 'has_default'):
            raise TypeError(f'Expected a type param, got {parameter!r}')
        elif parameter.has_default():
            if several:
                raise TypeError('Type parameter with a default follows TypeVarTuple')
            seen = True
        elif seen:
            raise TypeError(f'Type parameter {parameter!r} without a default follows type parameter with a default')


# ---- What the compiler calls.


def make_type_var(name, bound, default, constrained):
    self = object.__new__(TypeVar)
    self._set_later(name, default)
    self._bound = None if bound is None or constrained else _LATER
    self._constraints = _LATER if constrained else ()
    self.evaluate_bound = None if constrained else bound
    self.evaluate_constraints = bound if constrained else None
    return self


def make_param_spec(name, bound, default, constrained):
    self = object.__new__(ParamSpec)
    self._set_later(name, default)
    self.__bound__ = None
    return self


def make_type_var_tuple(name, bound, default, constrained):
    self = object.__new__(TypeVarTuple)
    self._set_later(name, default)
    return self


def make_alias(name, value, parameters=()):
    self = object.__new__(TypeAliasType)
    self.__name__ = name
    self._value = _LATER
    self.evaluate_value = value
    self.__type_params__ = parameters
    self.__module__ = caller_module()
    return self


def make_generic_base(parameters):
    """The extra base of `class C[T]`."""
    return Generic[
        tuple(
            [
                item
                for parameter in parameters
                for item in (parameter if isinstance(parameter, TypeVarTuple) else (parameter,))
            ]
        )
    ]


# ---- Generic classes.


class BaseAlias:
    """What `typing` has in place of classes: an origin, perhaps a name of its own, attributes of the origin."""

    def __init__(self, origin, *, inst=True, name=None):
        self._inst = inst
        self._name = name
        self.__origin__ = origin
        self.__slots__ = None

    def __call__(self, *arguments, **keywords):
        if not self._inst:
            raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
        made = self.__origin__(*arguments, **keywords)
        try:
            made.__orig_class__ = self
        except Exception:
            # The class may refuse attributes, with any exception it likes.
            pass
        return made

    def __mro_entries__(self, bases):
        entries = []
        if self.__origin__ not in bases:
            entries.append(self.__origin__)
        for base in bases[bases.index(self) + 1 :]:
            if isinstance(base, BaseAlias) or issubclass(base, Generic):
                break
        else:
            entries.append(Generic)
        return tuple(entries)

    def __getattr__(self, name):
        if name in ('__name__', '__qualname__'):
            return self._name or self.__origin__.__name__
        if '__origin__' in self.__dict__ and not (name.startswith('__') and name.endswith('__')):
            return getattr(self.__origin__, name)
        raise AttributeError(name)

    def __setattr__(self, name, value):
        if name.startswith('__') and name.endswith('__') or name in ('_name', '_inst', '_nparams', '_defaults'):
            super().__setattr__(name, value)
        else:
            setattr(self.__origin__, name, value)

    def __instancecheck__(self, instance):
        return self.__subclasscheck__(type(instance))

    def __subclasscheck__(self, cls):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    def __dir__(self):
        own = object.__dir__(self)
        return sorted(
            {*own, *[name for name in dir(self.__origin__) if not (name.startswith('__') and name.endswith('__'))]}
        )


class _GenericAlias(BaseAlias):
    """A generic class with type arguments."""

    __module__ = 'typing'

    def __init__(self, origin, arguments, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        if not isinstance(arguments, tuple):
            arguments = (arguments,)
        self.__args__ = arguments
        self.__parameters__ = parameters_of(arguments)
        if not name:
            self.__module__ = origin.__module__

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    @remembered
    def __getitem__(self, given):
        if self.__origin__ in (Generic, *_PROTOCOL):
            raise TypeError(f'Cannot subscript already-subscripted {self}')
        if not self.__parameters__:
            raise TypeError(f'{self} is not a generic class')
        if not isinstance(given, tuple):
            given = (given,)
        given = tuple([convert_type(item) for item in given])
        return self.copy_with(self._spread(specialize(self, self.__parameters__, self.__args__, given)))

    def _spread(self, arguments):
        return arguments

    def copy_with(self, arguments):
        return type(self)(self.__origin__, arguments, name=self._name, inst=self._inst)

    def __repr__(self):
        title = 'typing.' + self._name if self._name else type_repr(self.__origin__)
        return f'{title}[{", ".join([type_repr(item) for item in self.__args__]) or "()"}]'

    def __reduce__(self):
        arguments = self.__args__
        if len(arguments) == 1 and not isinstance(arguments[0], tuple):
            (arguments,) = arguments
        return lambda origin, given: origin[given], (self.__origin__, arguments)

    def __copy__(self):
        return self.copy_with(self.__args__)

    def __deepcopy__(self, memo):
        return self

    def __mro_entries__(self, bases):
        if not isinstance(self.__origin__, type):
            raise TypeError(f'Cannot subclass {self!r}')
        if self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            if any([protocol in bases for protocol in _PROTOCOL]):
                return ()
            for base in bases[bases.index(self) + 1 :]:
                if isinstance(base, BaseAlias) and base is not self:
                    return ()
        return (self.__origin__,)

    def __iter__(self):
        from typing import Unpack

        yield Unpack[self]


# typing.Protocol once it exists: it is generic as Generic is.
_PROTOCOL = []


class Generic:
    """Abstract base class for generic types."""

    __module__ = 'typing'
    __slots__ = ()
    _is_protocol = False

    @remembered
    def __class_getitem__(cls, given):
        if not isinstance(given, tuple):
            given = (given,)
        given = tuple([convert_type(item) for item in given])
        if cls is Generic or cls in _PROTOCOL:
            title = cls.__qualname__
            if not given:
                raise TypeError(f'Parameter list to {title}[...] cannot be empty')
            for item in given:
                if not is_parameter(item) and not getattr(item, '__typing_is_unpacked_typevartuple__', False):
                    raise TypeError(
                        f'Parameters to {title}[...] must all be type variables or parameter specification variables.'
                    )
            if len(set(given)) != len(given):
                raise TypeError(f'Parameters to {title}[...] must all be unique')
            _check_defaults(given)
        else:
            parameters = cls.__parameters__
            if not parameters:
                raise TypeError(f'{cls} is not a generic class')
            prepared = prepare_arguments(cls, parameters, given)
            given = []
            for parameter, item in zip(parameters, prepared):
                if isinstance(parameter, TypeVarTuple):
                    given.extend(item)
                elif isinstance(parameter, ParamSpec):
                    given.append(parameter.__typing_subst__(item))
                else:
                    parameter.__typing_subst__(item)
                    given.append(item)
            given = tuple(given)
        return _GenericAlias(cls, given)

    def __init_subclass__(cls, *arguments, **keywords):
        super().__init_subclass__(*arguments, **keywords)
        own = cls.__dict__.get('__orig_bases__')
        if (
            Generic in (cls.__bases__ if own is None else own)
            and cls.__name__ != 'Protocol'
            and type(cls).__name__ != '_TypedDictMeta'
        ):
            raise TypeError('Cannot inherit from plain Generic')
        parameters = ()
        if own is not None:
            parameters = parameters_of(own)
            listed = None
            for base in own:
                if isinstance(base, _GenericAlias) and (base.__origin__ is Generic or base.__origin__ in _PROTOCOL):
                    if listed is not None and base.__origin__ is Generic:
                        raise TypeError('Cannot inherit from Generic[...] multiple times.')
                    listed = base.__parameters__
                    title = base.__origin__.__name__
            if listed is not None:
                missing = [str(item) for item in parameters if item not in listed]
                if missing:
                    known = ', '.join([str(item) for item in listed])
                    raise TypeError(f'Some type variables ({", ".join(missing)}) are not listed in {title}[{known}]')
                parameters = listed
        cls.__parameters__ = tuple(parameters)
