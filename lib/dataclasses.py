"""Classes made of fields: the decorator writes __init__, __repr__, __eq__ and others."""

import sys
from types import FunctionType, GenericAlias, MappingProxyType, MemberDescriptorType, new_class

__all__ = [
    'dataclass',
    'field',
    'Field',
    'FrozenInstanceError',
    'InitVar',
    'KW_ONLY',
    'MISSING',
    'fields',
    'asdict',
    'astuple',
    'make_dataclass',
    'replace',
    'is_dataclass',
]


class FrozenInstanceError(AttributeError):
    """Raised by setting or deleting an attribute of an instance of a frozen dataclass."""


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return '<factory>'


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_EMPTY_METADATA = MappingProxyType({})
_FIELDS = '__dataclass_fields__'
_PARAMS = '__dataclass_params__'
_POST_INIT_NAME = '__post_init__'


class _FIELD_BASE:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE('_FIELD')
_FIELD_CLASSVAR = _FIELD_BASE('_FIELD_CLASSVAR')
_FIELD_INITVAR = _FIELD_BASE('_FIELD_INITVAR')


class InitVar:
    """The annotation of a parameter of __init__ that is no field."""

    __slots__ = ('type',)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        title = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f'dataclasses.InitVar[{title}]'

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """What is known of a field."""

    __slots__ = (
        'name',
        'type',
        'default',
        'default_factory',
        'repr',
        'hash',
        'init',
        'compare',
        'metadata',
        'kw_only',
        'doc',
        '_field_type',
    )

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only, doc):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else MappingProxyType(metadata)
        self.kw_only = kw_only
        self.doc = doc
        self._field_type = None

    def __repr__(self):
        names = (
            'name',
            'type',
            'default',
            'default_factory',
            'init',
            'repr',
            'hash',
            'compare',
            'metadata',
            'kw_only',
            'doc',
        )
        inside = ','.join([f'{name}={getattr(self, name)!r}' for name in names])
        return f'Field({inside},_field_type={self._field_type})'

    def __set_name__(self, owner, name):
        hook = getattr(type(self.default), '__set_name__', None)
        if hook:
            hook(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


class _DataclassParams:
    __slots__ = (
        'init',
        'repr',
        'eq',
        'order',
        'unsafe_hash',
        'frozen',
        'match_args',
        'kw_only',
        'slots',
        'weakref_slot',
    )

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen
        self.match_args = match_args
        self.kw_only = kw_only
        self.slots = slots
        self.weakref_slot = weakref_slot

    def __repr__(self):
        return f'_DataclassParams({",".join([f"{name}={getattr(self, name)!r}" for name in self.__slots__])})'


def field(
    *,
    default=MISSING,
    default_factory=MISSING,
    init=True,
    repr=True,
    hash=None,
    compare=True,
    metadata=None,
    kw_only=MISSING,
    doc=None,
):
    """Says more of a field than its annotation does."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)


# ---- Finding the fields.


def _named_in(annotation, cls, matches):
    """Does the text of an annotation begin with a name for which `matches` holds? `typing.ClassVar[int]`"""
    text = annotation.strip()
    end = 0
    while end < len(text) and (text[end].isalnum() or text[end] == '_'):
        end += 1
    name, rest = text[:end], text[end:].lstrip()
    namespace = getattr(sys.modules.get(cls.__module__), '__dict__', {})
    if rest.startswith('.'):
        module = namespace.get(name)
        if type(module) is not type(sys):
            return False
        rest = rest[1:].lstrip()
        end = 0
        while end < len(rest) and (rest[end].isalnum() or rest[end] == '_'):
            end += 1
        name, namespace = rest[:end], module.__dict__
    return bool(name) and matches(namespace.get(name))


def _is_classvar(annotation):
    typing = sys.modules.get('typing')
    return (
        typing is not None
        and annotation is not None
        and (annotation is typing.ClassVar or getattr(annotation, '__origin__', None) is typing.ClassVar)
    )


def _is_initvar(annotation):
    return annotation is InitVar or type(annotation) is InitVar


def _is_kw_only(annotation):
    return annotation is KW_ONLY


def _is(annotation, cls, matches):
    if matches(annotation):
        return True
    return isinstance(annotation, str) and _named_in(annotation, cls, matches)


def _get_field(cls, name, annotation, default_kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        made = default
    else:
        if isinstance(default, MemberDescriptorType):
            # A name in __slots__, no default.
            default = MISSING
        made = field(default=default)
    made.name = name
    made.type = annotation
    made._field_type = _FIELD
    if _is(annotation, cls, _is_classvar):
        made._field_type = _FIELD_CLASSVAR
    elif _is(annotation, cls, _is_initvar):
        made._field_type = _FIELD_INITVAR
    if made._field_type is not _FIELD and made.default_factory is not MISSING:
        raise TypeError(f'field {name} cannot have a default factory')
    if made._field_type is _FIELD_CLASSVAR:
        if made.kw_only is not MISSING:
            raise TypeError(f'field {name} is a ClassVar but specifies kw_only')
    elif made.kw_only is MISSING:
        made.kw_only = default_kw_only
    if made._field_type is _FIELD and (
        made.default.__class__.__hash__ is None or isinstance(made.default, (list, dict, set, bytearray))
    ):
        raise ValueError(
            f'mutable default {made.default.__class__} for field {name} is not allowed: use default_factory'
        )
    return made


def _annotations(cls):
    """The class's own annotations; names that do not exist yet are forward references."""
    try:
        return cls.__annotations__
    except NameError:
        import annotationlib

        return annotationlib.get_annotations(cls, format=3)


# ---- Writing methods.


class _Methods:
    """Collects the source of methods, so that all are compiled at once."""

    def __init__(self, cls):
        self.cls = cls
        self.names = []
        self.texts = []
        self.values = {}
        self.annotations = {}
        self.overwrite_errors = {}

    def add(self, name, parameters, lines, values=None, overwrite_error=None, unconditional=False, annotations=None):
        self.names.append((name, overwrite_error, unconditional))
        body = '\n'.join(['  ' + line for line in lines])
        self.texts.append(f' def {name}({", ".join(parameters)}):\n{body}')
        self.values.update(values or {})
        if annotations is not None:
            self.annotations[name] = annotations

    def put(self):
        if not self.names:
            return
        names = [name for name, _, _ in self.names]
        source = (
            f'def __create_fn__({", ".join(self.values)}):\n'
            + '\n'.join(self.texts)
            + f'\n return ({", ".join(names)},)'
        )
        namespace = {}
        exec(source, getattr(sys.modules.get(self.cls.__module__), '__dict__', {}), namespace)
        made = namespace['__create_fn__'](**self.values)
        for (name, overwrite_error, unconditional), function in zip(self.names, made):
            function.__qualname__ = f'{self.cls.__qualname__}.{name}'
            if name in self.annotations:
                function.__annotations__ = self.annotations[name]
            if unconditional:
                setattr(self.cls, name, function)
            elif _set_new_attribute(self.cls, name, function) and overwrite_error:
                text = f'Cannot overwrite attribute {name} in class {self.cls.__name__}'
                if overwrite_error is not True:
                    text += f' {overwrite_error}'
                raise TypeError(text)


def _set_new_attribute(cls, name, value):
    """Sets an attribute that the class does not define; true when it does."""
    if name in cls.__dict__:
        return True
    if isinstance(value, FunctionType):
        value.__qualname__ = f'{cls.__qualname__}.{value.__name__}'
    setattr(cls, name, value)
    return False


def _parameter(each):
    if each.default is MISSING and each.default_factory is MISSING:
        return each.name
    if each.default is not MISSING:
        return f'{each.name}=__dataclass_dflt_{each.name}__'
    return f'{each.name}=__dataclass_HAS_DEFAULT_FACTORY__'


def _add_init(methods, all_fields, frozen, slots, has_post_init):
    in_init = [each for each in all_fields if each.init and each._field_type in (_FIELD, _FIELD_INITVAR)]
    ordinary = [each for each in in_init if not each.kw_only]
    keyword_only = [each for each in in_init if each.kw_only]
    seen_default = None
    for each in ordinary:
        if each.default is not MISSING or each.default_factory is not MISSING:
            seen_default = each
        elif seen_default:
            raise TypeError(f'non-default argument {each.name!r} follows default argument {seen_default.name!r}')
    self_name = '__dataclass_self__' if any([each.name == 'self' for each in all_fields]) else 'self'
    values = {'__dataclass_HAS_DEFAULT_FACTORY__': _HAS_DEFAULT_FACTORY, '__dataclass_builtins_object__': object}
    lines = []
    for each in all_fields:
        if each.default is not MISSING:
            values[f'__dataclass_dflt_{each.name}__'] = each.default
        if each._field_type is not _FIELD:
            continue
        name = each.name
        if each.default_factory is not MISSING:
            values[f'__dataclass_factory_{name}__'] = each.default_factory
            value = f'__dataclass_factory_{name}__()'
            if each.init:
                value = f'{value} if {name} is __dataclass_HAS_DEFAULT_FACTORY__ else {name}'
        elif each.init:
            value = name
        elif slots and each.default is not MISSING:
            value = f'__dataclass_dflt_{name}__'
        else:
            continue
        if frozen:
            lines.append(f'__dataclass_builtins_object__.__setattr__({self_name}, {name!r}, {value})')
        else:
            lines.append(f'{self_name}.{name} = {value}')
    if has_post_init:
        given = ', '.join([each.name for each in all_fields if each._field_type is _FIELD_INITVAR])
        lines.append(f'{self_name}.{_POST_INIT_NAME}({given})')
    parameters = [self_name, *[_parameter(each) for each in ordinary]]
    if keyword_only:
        parameters += ['*', *[_parameter(each) for each in keyword_only]]
    annotations = {each.name: each.type for each in (*ordinary, *keyword_only)}
    annotations['return'] = None
    methods.add('__init__', parameters, lines or ['pass'], values, annotations=annotations)


def _add_frozen(methods, field_names):
    values = {'cls': methods.cls, 'FrozenInstanceError': FrozenInstanceError}
    condition = 'type(self) is cls'
    if field_names:
        condition += ' or name in {' + ', '.join([repr(name) for name in field_names]) + '}'
    for name, parameters, verb, arguments in (
        ('__setattr__', ['self', 'name', 'value'], 'assign to', 'name, value'),
        ('__delattr__', ['self', 'name'], 'delete', 'name'),
    ):
        methods.add(
            name,
            parameters,
            [
                f'if {condition}:',
                f' raise FrozenInstanceError(f"cannot {verb} field {{name!r}}")',
                f'super(cls, self).{name}({arguments})',
            ],
            values,
            overwrite_error=True,
        )


_shown = set()


def _recursive_repr(function):
    """Writes '...' for an object that is inside itself."""

    def __repr__(self):
        key = id(self)
        if key in _shown:
            return '...'
        _shown.add(key)
        try:
            return function(self)
        finally:
            _shown.discard(key)

    __repr__.__wrapped__ = function
    return __repr__


def _choose_hash(cls, unsafe_hash, eq, frozen, has_explicit_hash, all_fields, methods):
    """By the table of unsafe_hash, eq and frozen: keep, None, or a method of the fields."""
    if unsafe_hash:
        if has_explicit_hash:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
    elif not eq or has_explicit_hash:
        return
    elif not frozen:
        cls.__hash__ = None
        return
    hashed = [f'self.{each.name}' for each in all_fields if (each.compare if each.hash is None else each.hash)]
    methods.add(
        '__hash__', ['self'], [f'return hash(({"".join([text + ", " for text in hashed])}))'], unconditional=True
    )


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    found = {}
    setattr(
        cls,
        _PARAMS,
        _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot),
    )
    any_frozen_base = False
    all_frozen_bases = None
    has_dataclass_bases = False
    for base in cls.__mro__[-1:0:-1]:
        base_fields = getattr(base, _FIELDS, None)
        if base_fields is None:
            continue
        has_dataclass_bases = True
        for each in base_fields.values():
            found[each.name] = each
        if all_frozen_bases is None:
            all_frozen_bases = True
        base_params = base.__dict__.get(_PARAMS)
        if base_params is not None:
            all_frozen_bases = all_frozen_bases and base_params.frozen
            any_frozen_base = any_frozen_base or base_params.frozen

    annotations = _annotations(cls)
    own_fields = []
    seen_kw_only = False
    for name, annotation in annotations.items():
        if _is(annotation, cls, _is_kw_only):
            if seen_kw_only:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            seen_kw_only = True
            kw_only = True
        else:
            own_fields.append(_get_field(cls, name, annotation, kw_only))
    for each in own_fields:
        found[each.name] = each
        if isinstance(getattr(cls, each.name, None), Field):
            # The default, if there is one, is what the class attribute becomes.
            if each.default is MISSING:
                delattr(cls, each.name)
            else:
                setattr(cls, each.name, each.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')

    if has_dataclass_bases:
        if any_frozen_base and not frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if all_frozen_bases is False and frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    setattr(cls, _FIELDS, found)

    class_hash = cls.__dict__.get('__hash__', MISSING)
    has_explicit_hash = not (class_hash is MISSING or class_hash is None and '__eq__' in cls.__dict__)
    if order and not eq:
        raise ValueError('eq must be true if order is true')

    methods = _Methods(cls)
    all_fields = list(found.values())
    field_list = [each for each in all_fields if each._field_type is _FIELD]
    if init:
        _add_init(methods, all_fields, frozen, slots, hasattr(cls, _POST_INIT_NAME))
    _set_new_attribute(cls, '__replace__', _replace_method)
    if repr and '__repr__' not in cls.__dict__:
        inside = ', '.join([f'{each.name}={{self.{each.name}!r}}' for each in field_list if each.repr])
        methods.add('__repr__', ['self'], [f'return f"{{self.__class__.__qualname__}}({inside})"'])
    compared = [each.name for each in field_list if each.compare]
    if eq:
        terms = ' and '.join([f'self.{name}==other.{name}' for name in compared]) or 'True'
        methods.add(
            '__eq__',
            ['self', 'other'],
            [
                'if self is other:',
                ' return True',
                'if other.__class__ is self.__class__:',
                f' return {terms}',
                'return NotImplemented',
            ],
        )
    if order:
        mine = ''.join([f'self.{name}, ' for name in compared])
        others = ''.join([f'other.{name}, ' for name in compared])
        for name, sign in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')):
            methods.add(
                name,
                ['self', 'other'],
                ['if other.__class__ is self.__class__:', f' return ({mine}){sign}({others})', 'return NotImplemented'],
                overwrite_error='Consider using functools.total_ordering',
            )
    if frozen:
        _add_frozen(methods, [each.name for each in field_list])
    _choose_hash(cls, unsafe_hash, eq, frozen, has_explicit_hash, field_list, methods)
    had_repr = '__repr__' in cls.__dict__
    methods.put()
    if repr and not had_repr:
        wrapped = _recursive_repr(cls.__dict__['__repr__'])
        wrapped.__qualname__ = f'{cls.__qualname__}.__repr__'
        cls.__repr__ = wrapped

    if not getattr(cls, '__doc__'):
        cls.__doc__ = _signature(cls, all_fields if init else [])
    if match_args:
        ordinary = [
            each.name
            for each in all_fields
            if each.init and not each.kw_only and each._field_type in (_FIELD, _FIELD_INITVAR)
        ]
        _set_new_attribute(cls, '__match_args__', tuple(ordinary))
    if weakref_slot and not slots:
        raise TypeError('weakref_slot is True but slots is False')
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot, field_list)
    return cls


def _signature(cls, all_fields):
    """The docstring: Point(x: int, y: int = 0)"""
    from _generic import type_repr

    def text(each):
        annotation = repr(each.type) if isinstance(each.type, str) else type_repr(each.type)
        if each.default is not MISSING:
            return f'{each.name}: {annotation} = {each.default!r}'
        if each.default_factory is not MISSING:
            return f'{each.name}: {annotation} = <factory>'
        return f'{each.name}: {annotation}'

    taken = [each for each in all_fields if each.init and each._field_type in (_FIELD, _FIELD_INITVAR)]
    parts = [text(each) for each in taken if not each.kw_only]
    keyword_only = [text(each) for each in taken if each.kw_only]
    if keyword_only:
        parts += ['*', *keyword_only]
    return f'{cls.__name__}({", ".join(parts)})'


def _dataclass_getstate(self):
    return [getattr(self, each.name) for each in fields(self)]


def _dataclass_setstate(self, state):
    for each, value in zip(fields(self), state):
        object.__setattr__(self, each.name, value)


def _slots_of(cls):
    slots = cls.__dict__.get('__slots__')
    if slots is None:
        return ()
    return (slots,) if isinstance(slots, str) else tuple(slots)


def _add_slots(cls, is_frozen, weakref_slot, field_list):
    """A new class like `cls` with __slots__: a class cannot get them later."""
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    body = dict(cls.__dict__)
    names = [each.name for each in field_list]
    inherited = set()
    for base in cls.__mro__[1:-1]:
        inherited.update(_slots_of(base))
    slots = {each.name: each.doc for each in field_list if each.name not in inherited}
    if weakref_slot and '__weakref__' not in inherited:
        slots['__weakref__'] = None
    body['__slots__'] = slots if any(slots.values()) else tuple(slots)
    for name in names:
        body.pop(name, None)
    for name in ('__dict__', '__weakref__'):
        body.pop(name, None)
    qualname = getattr(cls, '__qualname__', None)
    made = type(cls)(cls.__name__, cls.__bases__, body)
    if qualname is not None:
        made.__qualname__ = qualname
    if is_frozen:
        if '__getstate__' not in body:
            made.__getstate__ = _dataclass_getstate
        if '__setstate__' not in body:
            made.__setstate__ = _dataclass_setstate
    for value in body.values():
        _update_cell(value, cls, made)
    return made


def _update_cell(value, old, new):
    """Methods that say super() or __class__ mean the new class."""
    for function in (
        value,
        getattr(value, 'fget', None),
        getattr(value, 'fset', None),
        getattr(value, 'fdel', None),
        getattr(value, '__wrapped__', None),
        getattr(value, '__func__', None),
    ):
        if not isinstance(function, FunctionType):
            continue
        if '__class__' not in function.__code__.co_freevars:
            continue
        cell = function.__closure__[function.__code__.co_freevars.index('__class__')]
        try:
            if cell.cell_contents is old:
                cell.cell_contents = new
        except ValueError:
            pass


def dataclass(
    cls=None,
    /,
    *,
    init=True,
    repr=True,
    eq=True,
    order=False,
    unsafe_hash=False,
    frozen=False,
    match_args=True,
    kw_only=False,
    slots=False,
    weakref_slot=False,
):
    """Adds methods to a class, made from its annotated attributes."""

    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)

    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    """The fields of a dataclass or an instance of one."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple([each for each in found.values() if each._field_type is _FIELD])


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """Is it a dataclass or an instance of one?"""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


_ATOMIC = frozenset(
    (
        type(None),
        bool,
        int,
        float,
        str,
        complex,
        bytes,
        type(...),
        type(NotImplemented),
        type(len),
        FunctionType,
        type,
        range,
        property,
    )
)


def _convert(obj, make):
    """A copy of `obj` in which dataclass instances are replaced by what `make` gives for their fields."""
    kind = type(obj)
    if kind in _ATOMIC:
        return obj
    if hasattr(kind, _FIELDS):
        return make([(each.name, _convert(getattr(obj, each.name), make)) for each in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return kind(*[_convert(item, make) for item in obj])
    if isinstance(obj, dict):
        pairs = [(_convert(key, make), _convert(value, make)) for key, value in obj.items()]
        if hasattr(kind, 'default_factory'):
            result = kind(obj.default_factory)
            for key, value in pairs:
                result[key] = value
            return result
        return kind(pairs)
    if isinstance(obj, (list, tuple)):
        return kind([_convert(item, make) for item in obj])
    from copy import deepcopy

    return deepcopy(obj)


def asdict(obj, *, dict_factory=dict):
    """The fields as a dict, dataclasses inside them too."""
    if not _is_dataclass_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    return _convert(obj, dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    """The values of the fields as a tuple, dataclasses inside them too."""
    if not _is_dataclass_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    return _convert(obj, lambda pairs: tuple_factory([value for _, value in pairs]))


def make_dataclass(
    cls_name,
    fields,
    *,
    bases=(),
    namespace=None,
    init=True,
    repr=True,
    eq=True,
    order=False,
    unsafe_hash=False,
    frozen=False,
    match_args=True,
    kw_only=False,
    slots=False,
    weakref_slot=False,
    module=None,
    decorator=dataclass,
):
    """Makes a dataclass of names, (name, type) or (name, type, field)."""
    import keyword

    namespace = dict(namespace or {})
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, _any()
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, defaults[item[0]] = item
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if keyword.iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in annotations:
            raise TypeError(f'Field name duplicated: {name!r}')
        annotations[name] = annotation

    def fill(body):
        body.update(namespace)
        body.update(defaults)
        body['__annotations__'] = annotations

    cls = new_class(cls_name, bases, {}, fill)
    if module is None:
        module = sys._getframe(1).f_globals.get('__name__', '__main__')
    if module is not None:
        cls.__module__ = module
    return decorator(
        cls,
        init=init,
        repr=repr,
        eq=eq,
        order=order,
        unsafe_hash=unsafe_hash,
        frozen=frozen,
        match_args=match_args,
        kw_only=kw_only,
        slots=slots,
        weakref_slot=weakref_slot,
    )


def _any():
    from typing import Any

    return Any


def replace(obj, /, **changes):
    """A copy with other values in some fields."""
    if not _is_dataclass_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for each in getattr(self, _FIELDS).values():
        if each._field_type is _FIELD_CLASSVAR:
            continue
        if not each.init:
            if each.name in changes:
                raise TypeError(f'field {each.name} is declared with init=False, it cannot be specified with replace()')
            continue
        if each.name not in changes:
            if each._field_type is _FIELD_INITVAR and each.default is MISSING:
                raise TypeError(f'InitVar {each.name!r} must be specified with replace()')
            changes[each.name] = getattr(self, each.name)
    return self.__class__(**changes)


def _replace_method(self, /, **changes):
    return _replace(self, **changes)


_replace_method.__name__ = '__replace__'
