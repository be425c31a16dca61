"""Support for type hints."""

import sys
from annotationlib import ForwardRef
from types import FunctionType as _Function, MethodType as _Method, ModuleType as _Module, GenericAlias
from _generic import Union, is_callable_class as _is_callable_class, make_union as _make_union
from _typevar import (
    BaseAlias as _BaseGenericAlias,
    Generic,
    NoDefault,
    ParamSpec,
    ParamSpecArgs,
    ParamSpecKwargs,
    TypeAliasType,
    TypeVar,
    TypeVarTuple,
    _GenericAlias,
    convert_type as _type_convert,
    is_parameter_expression as _is_param_expr,
)
from _special_forms import (
    Annotated,
    Any,
    Callable,
    ClassVar,
    Concatenate,
    Final,
    Literal,
    LiteralString,
    Never,
    NoReturn,
    NotRequired,
    Optional,
    ReadOnly,
    Required,
    Self,
    Tuple,
    TypeAlias,
    TypeGuard,
    TypeIs,
    Unpack,
    _AnnotatedAlias,
    _AnyMeta,
    _CallableGenericAlias,
    _CallableType,
    _ConcatenateGenericAlias,
    _LiteralGenericAlias,
    _SpecialForm,
    _SpecialGenericAlias,
    _TupleType,
    _UnpackGenericAlias,
    _type_check,
)
from _protocol import (
    Protocol,
    SupportsAbs,
    SupportsBytes,
    SupportsComplex,
    SupportsFloat,
    SupportsIndex,
    SupportsInt,
    SupportsRound,
    _ProtocolMeta,
    get_protocol_members,
    is_protocol,
    runtime_checkable,
)
from _typing_io import IO, AnyStr, BinaryIO, TextIO
from _typing_classes import NamedTuple, NamedTupleMeta, NewType, TypedDict, _TypedDictMeta, is_typeddict

__all__ = [
    'Annotated',
    'Any',
    'Callable',
    'ClassVar',
    'Concatenate',
    'Final',
    'ForwardRef',
    'Generic',
    'Literal',
    'Optional',
    'ParamSpec',
    'Protocol',
    'Tuple',
    'Type',
    'TypeVar',
    'TypeVarTuple',
    'Union',
    'AbstractSet',
    'ByteString',
    'Container',
    'ContextManager',
    'Hashable',
    'ItemsView',
    'Iterable',
    'Iterator',
    'KeysView',
    'Mapping',
    'MappingView',
    'MutableMapping',
    'MutableSequence',
    'MutableSet',
    'Sequence',
    'Sized',
    'ValuesView',
    'Awaitable',
    'AsyncIterator',
    'AsyncIterable',
    'Coroutine',
    'Collection',
    'AsyncGenerator',
    'AsyncContextManager',
    'Reversible',
    'SupportsAbs',
    'SupportsBytes',
    'SupportsComplex',
    'SupportsFloat',
    'SupportsIndex',
    'SupportsInt',
    'SupportsRound',
    'ChainMap',
    'Counter',
    'Deque',
    'Dict',
    'DefaultDict',
    'List',
    'OrderedDict',
    'Set',
    'FrozenSet',
    'NamedTuple',
    'TypedDict',
    'Generator',
    'BinaryIO',
    'IO',
    'Match',
    'Pattern',
    'TextIO',
    'AnyStr',
    'assert_type',
    'assert_never',
    'cast',
    'clear_overloads',
    'dataclass_transform',
    'evaluate_forward_ref',
    'final',
    'get_args',
    'get_origin',
    'get_overloads',
    'get_protocol_members',
    'get_type_hints',
    'is_protocol',
    'is_typeddict',
    'LiteralString',
    'Never',
    'NewType',
    'no_type_check',
    'no_type_check_decorator',
    'NoDefault',
    'NoReturn',
    'NotRequired',
    'overload',
    'override',
    'ParamSpecArgs',
    'ParamSpecKwargs',
    'ReadOnly',
    'Required',
    'reveal_type',
    'runtime_checkable',
    'Self',
    'Text',
    'TYPE_CHECKING',
    'TypeAlias',
    'TypeGuard',
    'TypeIs',
    'TypeAliasType',
    'Unpack',
]

TYPE_CHECKING = False
Text = str

List = _SpecialGenericAlias('builtins', 'list', 1, inst=False, name='List')
Dict = _SpecialGenericAlias('builtins', 'dict', 2, inst=False, name='Dict')
Set = _SpecialGenericAlias('builtins', 'set', 1, inst=False, name='Set')
FrozenSet = _SpecialGenericAlias('builtins', 'frozenset', 1, inst=False, name='FrozenSet')
Type = _SpecialGenericAlias('builtins', 'type', 1, inst=False, name='Type')
Deque = _SpecialGenericAlias('collections', 'deque', 1, name='Deque')
DefaultDict = _SpecialGenericAlias('collections', 'defaultdict', 2, name='DefaultDict')
OrderedDict = _SpecialGenericAlias('collections', 'OrderedDict', 2)
Counter = _SpecialGenericAlias('collections', 'Counter', 1)
ChainMap = _SpecialGenericAlias('collections', 'ChainMap', 2)
ContextManager = _SpecialGenericAlias(
    'contextlib', 'AbstractContextManager', 2, name='ContextManager', defaults=(bool | None,)
)
AsyncContextManager = _SpecialGenericAlias(
    'contextlib', 'AbstractAsyncContextManager', 2, name='AsyncContextManager', defaults=(bool | None,)
)
Pattern = _SpecialGenericAlias('re', 'Pattern', 1)
Match = _SpecialGenericAlias('re', 'Match', 1)
Hashable = _SpecialGenericAlias('collections.abc', 'Hashable', 0)
Sized = _SpecialGenericAlias('collections.abc', 'Sized', 0)
AbstractSet = _SpecialGenericAlias('collections.abc', 'Set', 1, name='AbstractSet')
ByteString = _SpecialGenericAlias('collections.abc', 'ByteString', 0)
Generator = _SpecialGenericAlias('collections.abc', 'Generator', 3, defaults=(type(None), type(None)))
AsyncGenerator = _SpecialGenericAlias('collections.abc', 'AsyncGenerator', 2, defaults=(type(None),))
Coroutine = _SpecialGenericAlias('collections.abc', 'Coroutine', 3)
Mapping, MutableMapping, ItemsView = [
    _SpecialGenericAlias('collections.abc', name, 2) for name in ('Mapping', 'MutableMapping', 'ItemsView')
]
(
    Awaitable,
    AsyncIterable,
    AsyncIterator,
    Iterable,
    Iterator,
    Reversible,
    Container,
    Collection,
    MutableSet,
    Sequence,
    MutableSequence,
    MappingView,
    KeysView,
    ValuesView,
) = [
    _SpecialGenericAlias('collections.abc', name, 1)
    for name in (
        'Awaitable',
        'AsyncIterable',
        'AsyncIterator',
        'Iterable',
        'Iterator',
        'Reversible',
        'Container',
        'Collection',
        'MutableSet',
        'Sequence',
        'MutableSequence',
        'MappingView',
        'KeysView',
        'ValuesView',
    )
]

T = TypeVar('T')
KT = TypeVar('KT')
VT = TypeVar('VT')
T_co = TypeVar('T_co', covariant=True)
V_co = TypeVar('V_co', covariant=True)
VT_co = TypeVar('VT_co', covariant=True)
T_contra = TypeVar('T_contra', contravariant=True)
CT_co = TypeVar('CT_co', covariant=True, bound=type)


# ---- Looking at types.


def get_origin(tp):
    """What a subscripted type is made of: list for list[int]; None for other values."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, Union):
        return Union
    return None


def get_args(tp):
    """The arguments of a subscripted type."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_GenericAlias, GenericAlias)):
        arguments = tp.__args__
        flattened = isinstance(tp, _CallableGenericAlias) or _is_callable_class(tp.__origin__)
        if flattened and not (len(arguments) == 2 and _is_param_expr(arguments[0])):
            arguments = (list(arguments[:-1]), arguments[-1])
        return arguments
    if isinstance(tp, Union):
        return tp.__args__
    return ()


def _eval_type(tp, names, locals, parameters=(), format=1):
    """`tp` with the texts and forward references in it evaluated."""
    if isinstance(tp, ForwardRef):
        value = tp.evaluate(
            globals=names if tp._globals is None and tp.__forward_module__ is None else None,
            locals=locals,
            type_params=parameters,
            format=format,
        )
        if value is tp:
            return tp
        return _eval_type(_type_convert(value), names, locals, parameters, format)
    if isinstance(tp, (_GenericAlias, GenericAlias, Union)):
        arguments = tp.__args__
        if isinstance(tp, GenericAlias):
            arguments = tuple([ForwardRef(item) if isinstance(item, str) else item for item in arguments])
        if isinstance(tp, _LiteralGenericAlias):
            return tp
        made = tuple([_eval_type(item, names, locals, parameters, format) for item in arguments])
        if made == tp.__args__:
            return tp
        if isinstance(tp, GenericAlias):
            alias = type(tp)(tp.__origin__, made)
            return next(iter(alias)) if tp.__unpacked__ else alias
        if isinstance(tp, Union):
            return _make_union(made)
        return tp.copy_with(made)
    return tp


def _strip_annotations(tp):
    """`tp` without Annotated, Required, NotRequired and ReadOnly."""
    if isinstance(tp, _AnnotatedAlias):
        return _strip_annotations(tp.__origin__)
    if isinstance(tp, _GenericAlias) and tp.__origin__ in (Required, NotRequired, ReadOnly):
        return _strip_annotations(tp.__args__[0])
    if isinstance(tp, (_GenericAlias, GenericAlias, Union)):
        made = tuple([_strip_annotations(item) for item in tp.__args__])
        if made == tp.__args__:
            return tp
        if isinstance(tp, GenericAlias):
            return GenericAlias(tp.__origin__, made)
        return _make_union(made) if isinstance(tp, Union) else tp.copy_with(made)
    return tp


def get_type_hints(obj, globalns=None, localns=None, include_extras=False, *, format=1):
    """The annotations of a class (with those of its bases), module or function, texts evaluated."""
    import annotationlib

    if getattr(obj, '__no_type_check__', None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            own = annotationlib.get_annotations(base, format=format)
            names = getattr(sys.modules.get(base.__module__), '__dict__', {}) if globalns is None else globalns
            scope = dict(vars(base)) if localns is None else localns
            for name, value in own.items():
                hints[name] = _hint(value, names, scope, base, format, is_class=True)
    else:
        own = (
            annotationlib.get_annotations(obj, format=format)
            if not isinstance(obj, _Module)
            else getattr(obj, '__annotations__', {})
        )
        if not own and not isinstance(obj, (_Function, _Method, _Module, type(len))) and not callable(obj):
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        inner = obj
        while hasattr(inner, '__wrapped__'):
            inner = inner.__wrapped__
        names = obj.__dict__ if isinstance(obj, _Module) else getattr(inner, '__globals__', {})
        if globalns is not None:
            names = globalns
        for name, value in own.items():
            hints[name] = _hint(value, names, names if localns is None else localns, obj, format)
    if include_extras or format == 4:
        return hints
    return {name: _strip_annotations(value) for name, value in hints.items()}


def _hint(value, names, scope, owner, format, is_class=False):
    if format == 4:
        return value
    if value is None:
        return type(None)
    if isinstance(value, str):
        value = ForwardRef(value, is_argument=not isinstance(owner, _Module) and not is_class, is_class=is_class)
    return _eval_type(value, names, scope, getattr(owner, '__type_params__', ()), format)


def evaluate_forward_ref(forward_ref, *, owner=None, globals=None, locals=None, type_params=None, format=1):
    """The value of a forward reference, references inside it evaluated too."""
    value = forward_ref.evaluate(globals=globals, locals=locals, type_params=type_params, owner=owner, format=format)
    if isinstance(value, (str, ForwardRef)) and format != 1:
        return value
    return _eval_type(_type_convert(value), globals or forward_ref._globals or {}, locals or {}, type_params or ())


# ---- What type checkers read and programs hardly notice.


def cast(typ, val):
    """The value, unchanged."""
    return val


def assert_type(val, typ, /):
    """The value, unchanged."""
    return val


def assert_never(arg, /):
    """Raises: type checkers make sure that it is never called."""
    text = repr(arg)
    if len(text) > 100:
        text = text[:100] + '...'
    raise AssertionError(f'Expected code to be unreachable, but got: {text}')


def reveal_type(obj, /):
    """Prints the type to standard error."""
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj


def _mark(obj, name, value=True):
    try:
        setattr(obj, name, value)
    except AttributeError, TypeError:
        # Marks are for tools: what takes no attributes stays without one.
        pass
    return obj


def final(f):
    """Marks a method that must not be overridden, or a class without subclasses."""
    return _mark(f, '__final__')


def override(method, /):
    """Marks a method that overrides one of a base class."""
    return _mark(method, '__override__')


def no_type_check(arg):
    """Marks what has annotations that are no type hints."""
    if isinstance(arg, type):
        for value in arg.__dict__.values():
            inner = value.__func__ if isinstance(value, (classmethod, staticmethod)) else value
            if isinstance(inner, (type, _Function)) and inner.__qualname__ == f'{arg.__qualname__}.{inner.__name__}':
                no_type_check(inner)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        # A built-in class.
        pass
    return arg


def no_type_check_decorator(decorator):
    """Gives a decorator the effect of no_type_check."""

    def wrapped_decorator(*args, **kwargs):
        return no_type_check(decorator(*args, **kwargs))

    for name in ('__module__', '__name__', '__qualname__', '__doc__'):
        setattr(wrapped_decorator, name, getattr(decorator, name, None))
    return wrapped_decorator


_overloads = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        'You should not call an overloaded function. A series of @overload-decorated functions outside a stub module '
        'should always be followed by an implementation that is not @overload-ed.'
    )


def overload(func):
    """Marks one signature of a function that has several."""
    inner = getattr(func, '__func__', func)
    if hasattr(inner, '__qualname__') and hasattr(inner, '__code__'):
        variants = _overloads.setdefault((inner.__module__, inner.__qualname__), {})
        variants[inner.__code__.co_firstlineno] = func
    return _overload_dummy


def get_overloads(func):
    """The functions that were marked with `overload` for `func`."""
    inner = getattr(func, '__func__', func)
    return list(_overloads.get((inner.__module__, inner.__qualname__), {}).values())


def clear_overloads():
    """Forgets all overloads."""
    _overloads.clear()


def dataclass_transform(
    *, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs
):
    """Marks what makes classes like dataclasses."""

    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            'eq_default': eq_default,
            'order_default': order_default,
            'kw_only_default': kw_only_default,
            'frozen_default': frozen_default,
            'field_specifiers': field_specifiers,
            'kwargs': kwargs,
        }
        return cls_or_fn

    return decorator
