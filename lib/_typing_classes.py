"""typing.NamedTuple, TypedDict and NewType: classes made of annotations."""

import sys
from annotationlib import ForwardRef
from _generic import Union
from _special_forms import NotRequired, ReadOnly, Required, _AnnotatedAlias, _type_check
from _typevar import Generic

__name__ = 'typing'


def _own_annotations(namespace, checked, owner=None):
    """The annotations of a class body, with forward references for what is missing, and the function that gives them in any format."""
    import annotationlib

    if '__annotations__' in namespace:
        own = checked(namespace['__annotations__'])
        return own, lambda format: annotationlib.annotations_to_string(own) if format == 4 else own
    annotate = annotationlib.get_annotate_from_class_namespace(namespace)
    if annotate is None:
        return {}, lambda format: {}

    def in_format(format):
        found = annotationlib.call_annotate_function(annotate, format, owner=owner)
        return found if format == 4 else checked(found)

    return in_format(3), in_format


def _caller(depth=2):
    return sys._getframe(depth).f_globals.get('__name__', '__main__')


# ---- NamedTuple

_FIXED = frozenset(
    (
        '__new__',
        '__init__',
        '__slots__',
        '__getnewargs__',
        '_fields',
        '_field_defaults',
        '_field_types',
        '_make',
        '_replace',
        '_asdict',
        '_source',
    )
)
_SPECIAL = frozenset(
    (
        '__module__',
        '__name__',
        '__annotations__',
        '__annotate__',
        '__annotate_func__',
        '__annotations_cache__',
        '__static_attributes__',
        '__firstlineno__',
        '__qualname__',
        '__classdictcell__',
        '__orig_bases__',
        '__classcell__',
    )
)


def _named_tuple(name, field_names, defaults, module, bases=(), extra=None):
    """A subclass of tuple with names for its items."""
    from collections._namedtuple import make_class

    for field in field_names:
        if field.startswith('_'):
            raise ValueError(f'Field names cannot start with an underscore: {field!r}')
    fields = tuple([sys.intern(field) for field in field_names])
    return make_class(name, fields, tuple(defaults.values()), module, bases, extra)


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, namespace):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError('can only inherit from a NamedTuple type and Generic')
        annotations, in_format = _own_annotations(
            namespace, lambda types: {key: _type_check(value, f'field {key} annotation must be a type') for key, value in types.items()}
        )
        defaults = {}
        for field in annotations:
            if field in namespace:
                defaults[field] = namespace[field]
            elif defaults:
                plural = 's' if len(defaults) > 1 else ''
                raise TypeError(
                    f'Non-default namedtuple field {field} cannot follow default field{plural} {", ".join(defaults)}'
                )
        extra = {}
        for key, value in namespace.items():
            if key in _FIXED:
                raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
            if key not in _SPECIAL and key not in annotations or key in ('__qualname__', '__orig_bases__'):
                extra[key] = value
        if Generic in bases:
            extra['__class_getitem__'] = classmethod(Generic.__class_getitem__.__func__)
        made = _named_tuple(
            typename,
            list(annotations),
            defaults,
            namespace.get('__module__'),
            tuple([b for b in bases if b is Generic]),
            extra,
        )
        made.__annotate__ = made.__new__.__annotate__ = in_format
        return made


_NamedTuple = type.__new__(NamedTupleMeta, 'NamedTuple', (), {})


class _Missing:
    def __repr__(self):
        return '<sentinel>'


_missing = _Missing()


def _no_fields(kind, typename, fields, what, empty):
    """For what will be an error: no fields, or None."""
    from warnings import warn

    fault = "Failing to pass a value for the 'fields' parameter" if fields is _missing else "Passing `None` as the 'fields' parameter"
    warn(
        f'{fault} is deprecated and will be disallowed in Python 3.15. To create a {kind} class with 0 fields using the functional '
        f"syntax, pass an empty {what}, e.g. `{typename} = {kind}({typename!r}, {empty})`.",
        DeprecationWarning,
        3,
    )


def NamedTuple(typename, fields=_missing, /, **kwargs):
    """Typed version of namedtuple."""
    if kwargs:
        if fields is None:
            raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify fields using keyword arguments")
        if fields is not _missing:
            raise TypeError('Either list of fields or keywords can be provided to NamedTuple, not both')
        from warnings import warn

        warn(
            'Creating NamedTuple classes using keyword arguments is deprecated and will be disallowed in Python 3.15. '
            'Use the class-based or functional syntax instead.',
            DeprecationWarning,
            2,
        )
        fields = kwargs.items()
    elif fields is _missing or fields is None:
        _no_fields('NamedTuple', typename, fields, 'list', '[]')
        fields = ()
    types = [(name, _type_check(item, f'field {name} annotation must be a type')) for name, item in fields]
    made = _named_tuple(typename, [name for name, _ in types], {}, _caller())
    made.__annotations__ = made.__new__.__annotations__ = dict(types)
    made.__orig_bases__ = (NamedTuple,)
    return made


NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


# ---- TypedDict


def _qualifiers(annotation):
    """Required, NotRequired and ReadOnly around a type."""
    while True:
        if isinstance(annotation, _AnnotatedAlias):
            annotation = annotation.__origin__
            continue
        origin = getattr(annotation, '__origin__', None)
        if origin is not Required and origin is not NotRequired and origin is not ReadOnly:
            return
        yield origin
        (annotation,) = annotation.__args__


class _TypedDictMeta(type):
    def __new__(cls, name, bases, namespace, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
        generic = (Generic,) if any([issubclass(base, Generic) for base in bases]) else ()
        if '__orig_bases__' not in namespace:
            namespace['__orig_bases__'] = bases
        made = type.__new__(
            _TypedDictMeta, name, (*generic, dict), {key: value for key, value in namespace.items() if key != '__annotations__'}
        )

        def checked(types):
            # With the future import, or when it is called, all its annotations are texts (or values) before the class is there.
            owner = made if types and all([isinstance(value, str) for value in types.values()]) or '__annotations__' in namespace else None
            return {
                key: ForwardRef(value, module=made.__module__, owner=owner)
                if isinstance(value, str)
                else _type_check(
                    value, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type", allow_special_forms=True
                )
                for key, value in types.items()
            }

        own, in_format = _own_annotations(namespace, checked, made)
        required, optional, readonly, mutable = set(), set(), set(), set()
        for base in bases:
            if base is Generic:
                continue
            base_required, base_optional = (
                base.__dict__.get('__required_keys__', set()),
                base.__dict__.get('__optional_keys__', set()),
            )
            required |= base_required
            optional -= base_required
            optional |= base_optional
            required -= base_optional
            readonly |= base.__dict__.get('__readonly_keys__', set())
            mutable |= base.__dict__.get('__mutable_keys__', set())
        for key, annotation in own.items():
            found = set(_qualifiers(annotation))
            is_required = True if Required in found else False if NotRequired in found else total
            (required if is_required else optional).add(key)
            (optional if is_required else required).discard(key)
            if ReadOnly in found:
                if key in mutable:
                    raise TypeError(f'Cannot override mutable key {key!r} with read-only key')
                readonly.add(key)
            else:
                mutable.add(key)
                readonly.discard(key)

        def annotate(format):
            import annotationlib

            found = {}
            for base in bases:
                if base is not Generic and base.__annotate__ is not None:
                    found.update(annotationlib.call_annotate_function(base.__annotate__, format, owner=base))
            found.update(in_format(format))
            return found

        made.__annotate__ = annotate
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__readonly_keys__ = frozenset(readonly)
        made.__mutable_keys__ = frozenset(mutable)
        made.__total__ = total
        return made

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=_missing, /, *, total=True):
    """A dict with certain keys, each with a type of its own; at run time a plain dict."""
    if fields is _missing or fields is None:
        _no_fields('TypedDict', typename, fields, 'dictionary', '{}')
        fields = {}
    namespace = {'__annotations__': dict(fields), '__module__': _caller()}
    made = _TypedDictMeta(typename, (), namespace, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    """Is it a TypedDict class?"""
    return isinstance(tp, _TypedDictMeta)


# ---- NewType


class NewType:
    """A type that is another one at run time."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition('.')[2]
        self.__supertype__ = tp
        module = _caller()
        if module != 'typing':
            self.__module__ = module

    def __call__(self, x, /):
        return x

    def __mro_entries__(self, bases):
        name = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                sub = cls.__name__
                raise TypeError(
                    'Cannot subclass an instance of NewType. Perhaps you were looking for: '
                    f'`{sub} = NewType({sub!r}, {name})`'
                )

        return (Dummy,)

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]
