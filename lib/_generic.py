# Hidden: CPython has this in C.
"""Subscripted classes and unions of types, `list[int]` and `int | None`, which the interpreter makes."""

_NoneType = type(None)
_own = object.__getattribute__

# What an alias answers itself; every other attribute is that of its origin.
_ALIAS_NAMES = frozenset(
    (
        '__origin__',
        '__args__',
        '__parameters__',
        '__unpacked__',
        '__typing_unpacked_tuple_args__',
        '__class__',
        '__bases__',
        '__mro_entries__',
        '__reduce_ex__',
        '__reduce__',
        '__copy__',
        '__deepcopy__',
        '__getitem__',
    )
)


def type_repr(item):
    """The text of a type inside brackets."""
    if item is ...:
        return '...'
    if isinstance(item, (list, tuple)):
        return '[' + ', '.join([type_repr(part) for part in item]) + ']'
    if isinstance(item, type):
        module, name = item.__module__, item.__qualname__
    elif hasattr(item, '__origin__') and hasattr(item, '__args__'):
        return repr(item)
    else:
        module, name = getattr(item, '__module__', None), getattr(item, '__qualname__', None)
    if module is None or name is None:
        return repr(item)
    return name if module == 'builtins' else f'{module}.{name}'


# Aliases that a subscription keeps before it forgets them all.
_MOST_KEPT = 128


def remembered(subscribe):
    """The subscription gives the same alias for the same arguments, unless many others have been asked for meanwhile."""
    known = {}

    def __getitem__(self, given):
        parts = given if isinstance(given, tuple) else (given,)
        # Callable has its arguments in a list.
        if parts and type(parts[0]) is list:
            parts = tuple(parts[0]), *parts[1:]
        # Literal[1] is not Literal[True].
        key = self, type(given), parts, tuple([type(part) for part in parts])
        try:
            found = known.get(key)
        except TypeError:
            return subscribe(self, given)
        if found is None:
            found = subscribe(self, given)
            if len(known) >= _MOST_KEPT:
                known.clear()
            known[key] = found
        return found

    __getitem__.__name__ = subscribe.__name__
    __getitem__.__qualname__ = subscribe.__qualname__
    return __getitem__


def is_parameter(item):
    return not isinstance(item, type) and hasattr(type(item), '__typing_subst__')


def parameters_of(arguments):
    """The type parameters in `arguments`, each once, in the order they come."""
    found = []
    for item in arguments:
        if isinstance(item, type):
            continue
        if is_parameter(item):
            inner = (item,)
        elif isinstance(item, (tuple, list)):
            inner = parameters_of(item)
        else:
            inner = getattr(item, '__parameters__', ())
            if not isinstance(inner, tuple):
                inner = ()
        for parameter in inner:
            if parameter not in found:
                found.append(parameter)
    return tuple(found)


def _flat(arguments):
    """`arguments` with every `*tuple[a, b]` of known length spread out."""
    flat = []
    for item in arguments:
        inner = None if isinstance(item, type) else getattr(item, '__typing_unpacked_tuple_args__', None)
        if inner is not None and not (inner and inner[-1] is ...):
            flat.extend(inner)
        else:
            flat.append(item)
    return tuple(flat)


def prepare_arguments(alias, parameters, arguments):
    """One argument for each parameter: defaults filled in, what a TypeVarTuple takes put together."""
    given = len(_flat(arguments))
    arguments = _flat(arguments)
    for parameter in parameters:
        prepare = getattr(parameter, '__typing_prepare_subst__', None)
        if prepare is not None:
            arguments = prepare(alias, arguments)
    count = len(parameters)
    if len(arguments) != count:
        if len(arguments) > count:
            raise TypeError(f'Too many arguments for {alias}; actual {given}, expected {count}')
        needed = len([p for p in parameters if not p.has_default()])
        raise TypeError(f'Too few arguments for {alias}; actual {given}, expected at least {needed}')
    return arguments


def substituted(arguments, values):
    """`arguments` with the type parameters replaced as the dict `values` says."""
    result = []
    for item in arguments:
        if isinstance(item, type):
            result.append(item)
        elif is_parameter(item):
            value = item.__typing_subst__(values[item])
            result.append(value)
        elif isinstance(item, list):
            result.append(list(substituted(item, values)))
        elif isinstance(item, tuple):
            result.append(substituted(item, values))
        else:
            inner = getattr(item, '__parameters__', ())
            if not isinstance(inner, tuple) or not inner:
                result.append(item)
                continue
            parts = []
            for parameter in inner:
                if isinstance(values[parameter], tuple) and hasattr(parameter, '__iter__'):
                    parts.extend(values[parameter])
                else:
                    parts.append(values[parameter])
            value = item[tuple(parts)]
            if getattr(item, '__typing_is_unpacked_typevartuple__', False):
                result.extend(value)
            else:
                result.append(value)
    return tuple(result)


def specialize(alias, parameters, arguments, given):
    """The arguments of `alias[given]`."""
    if not parameters:
        raise TypeError(f'{alias} is not a generic class')
    if not isinstance(given, tuple):
        given = (given,)
    given = prepare_arguments(alias, parameters, given)
    return substituted(arguments, dict(zip(parameters, given)))


def is_callable_class(origin):
    """Is it collections.abc.Callable, whose arguments are those of the function and then its result?"""
    return getattr(origin, '__name__', '') == 'Callable' and origin.__module__ == 'collections.abc'


class GenericAlias:
    """A class with type arguments, such as list[int]."""

    __module__ = 'types'
    __slots__ = ('__origin__', '__args__', '__unpacked__', '_parameters')

    def __new__(cls, *given):
        if len(given) != 2:
            raise TypeError(f'GenericAlias expected 2 arguments, got {len(given)}')
        origin, arguments = given
        self = object.__new__(cls)
        self.__origin__ = origin
        self.__args__ = arguments if isinstance(arguments, tuple) else (arguments,)
        self.__unpacked__ = False
        self._parameters = None
        return self

    def __getattribute__(self, name):
        if name in _ALIAS_NAMES:
            return _own(self, name)
        return getattr(_own(self, '__origin__'), name)

    @property
    def __parameters__(self):
        known = _own(self, '_parameters')
        if known is None:
            known = self._parameters = parameters_of(self.__args__)
        return known

    @property
    def __typing_unpacked_tuple_args__(self):
        return self.__args__ if self.__unpacked__ and self.__origin__ is tuple else None

    def __call__(self, *arguments, **keywords):
        made = self.__origin__(*arguments, **keywords)
        try:
            made.__orig_class__ = self
        except AttributeError, TypeError:
            pass
        return made

    def __getitem__(self, given):
        alias = type(self)(self.__origin__, specialize(self, self.__parameters__, self.__args__, given))
        alias.__unpacked__ = self.__unpacked__
        return alias

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __instancecheck__(self, instance):
        raise TypeError('isinstance() argument 2 cannot be a parameterized generic')

    def __subclasscheck__(self, cls):
        raise TypeError('issubclass() argument 2 cannot be a parameterized generic')

    def __iter__(self):
        alias = type(self)(self.__origin__, self.__args__)
        alias.__unpacked__ = True
        yield alias

    def __eq__(self, other):
        if not isinstance(other, GenericAlias):
            return NotImplemented
        return (
            self.__origin__ == other.__origin__
            and self.__args__ == other.__args__
            and self.__unpacked__ == other.__unpacked__
        )

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, other):
        return union_of(self, other)

    def __ror__(self, other):
        return union_of(other, self)

    def __repr__(self):
        arguments = self.__args__
        if is_callable_class(self.__origin__) and not (
            len(arguments) == 2
            and not isinstance(arguments[0], type)
            and (
                arguments[0] is ...
                or hasattr(arguments[0], 'args')
                or getattr(arguments[0], '_name', '') == 'Concatenate'
            )
        ):
            arguments = (list(arguments[:-1]), arguments[-1])
        inside = ', '.join([type_repr(item) for item in arguments]) or '()'
        return f'{"*" if self.__unpacked__ else ""}{type_repr(self.__origin__)}[{inside}]'

    def __dir__(self):
        return sorted(
            {
                *dir(self.__origin__),
                '__origin__',
                '__args__',
                '__parameters__',
                '__unpacked__',
                '__typing_unpacked_tuple_args__',
                '__mro_entries__',
                '__reduce__',
                '__reduce_ex__',
            }
        )

    def __reduce__(self):
        if self.__unpacked__:
            return next, (iter(GenericAlias(self.__origin__, self.__args__)),)
        return GenericAlias, (self.__origin__, self.__args__)

    def __reduce_ex__(self, protocol):
        return self.__reduce__()


class Union:
    """Represent a union type"""

    __module__ = 'typing'
    __name__ = property(lambda self: 'Union')
    __origin__ = property(lambda self: Union)
    __parameters__ = property(lambda self: parameters_of(self.__args__))

    def __new__(cls, *arguments, **keywords):
        raise TypeError("cannot create 'typing.Union' instances")

    def __getattr__(self, name):
        # A class body may not define this one.
        if name == '__qualname__':
            return 'Union'
        raise AttributeError(f"'typing.Union' object has no attribute {name!r}")

    def __init_subclass__(cls):
        raise TypeError("type 'typing.Union' is not an acceptable base type")

    def __class_getitem__(cls, members):
        if members == ():
            raise TypeError('Cannot take a Union of no types.')
        if not isinstance(members, tuple):
            members = (members,)
        return make_union([_member(item) for item in members])

    def __getitem__(self, given):
        return make_union(specialize(self, self.__parameters__, self.__args__, given))

    __iter__ = None

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')

    def __or__(self, other):
        return make_union((self, _member(other)))

    def __ror__(self, other):
        return make_union((_member(other), self))

    def __eq__(self, other):
        if not isinstance(other, Union):
            return NotImplemented
        mine, others = self.__args__, other.__args__
        return len(mine) == len(others) and all([item in others for item in mine])

    def __hash__(self):
        for item in self.__args__:
            # One that cannot be hashed says so itself.
            hash(item)
        return hash(frozenset(self.__args__))

    def __repr__(self):
        return ' | '.join(['None' if item is _NoneType else type_repr(item) for item in self.__args__])

    def __reduce__(self):
        return Union.__class_getitem__, (self.__args__,)

    def __reduce_ex__(self, protocol):
        return self.__reduce__()


# Classes whose instances `|` joins with any class.
_JOINED = [type, GenericAlias, Union]


def _member(item):
    """A member of Union[…]: a text stands for a name that is looked up later."""
    if item is None:
        return _NoneType
    if isinstance(item, (type, GenericAlias, Union)):
        return item
    from typing import _type_check

    return _type_check(item, 'Union[arg, ...]: each arg must be a type.')


def make_union(items):
    """The union of `items`, flat and without repetitions; the item itself when there is but one."""
    members = []
    for item in items:
        for member in item.__args__ if isinstance(item, Union) else (_NoneType if item is None else item,):
            if member not in members:
                members.append(member)
    if len(members) == 1:
        return members[0]
    union = object.__new__(Union)
    union.__args__ = tuple(members)
    return union


def union_of(left, right):
    """left | right"""
    joined = tuple(_JOINED)
    for item in (left, right):
        if item is not None and not isinstance(item, joined):
            return NotImplemented
    return make_union((left, right))
