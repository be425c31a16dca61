"""What the body of an enumeration is made of: its namespace, auto, member, nonmember, and attributes of members."""

from types import DynamicClassAttribute

# The classes say that they come from enum.
__name__ = 'enum'

_builtin_property = property


class nonmember:
    """Keeps a value of an enumeration from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a member of what would be none, such as a function."""

    def __init__(self, value):
        self.value = value


def _is_descriptor(value):
    return not isinstance(value, (type, int, str)) and (
        hasattr(value, '__get__') or hasattr(value, '__set__') or hasattr(value, '__delete__')
    )


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == '__' and name[2] != '_' and name[-3] != '_'


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == '_' and name[1] != '_' and name[-2] != '_'


def _is_private(class_name, name):
    prefix = f'_{class_name}__'
    return len(name) > len(prefix) and name.startswith(prefix) and (name[-1] != '_' or name[-2] != '_')


def _is_inner_class(class_name, value):
    if not isinstance(value, type):
        return False
    title = f'{class_name}.{value.__name__}'
    qualname = getattr(value, '__qualname__', '')
    return qualname == title or qualname.endswith('.' + title)


def _is_single_bit(value):
    return value > 0 and value & (value - 1) == 0


def _high_bit(value):
    return value.bit_length() - 1


def _iter_bits_lsb(value):
    value = getattr(value, '_value_', value)
    if value < 0:
        raise ValueError(f'{value!r} is not a positive integer')
    while value:
        bit = value & -value
        yield bit
        value ^= bit


def show_flag_values(value):
    """The bits of a flag's value, as numbers."""
    return list(_iter_bits_lsb(value))


def bin(num, max_bits=None):
    """Binary digits of an int after a sign bit: 0b0 1010."""
    limit = 1 << num.bit_length()
    digits = f'{num if num >= 0 else ~num ^ (limit - 1):b}'
    sign = '0b0' if num >= 0 else '0b1'
    if num >= 0:
        digits = f'{num + limit:b}'[1:]
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign[-1] * max_bits + digits)[-max_bits:]
    return f'{sign} {digits}'


class _Unset:
    def __repr__(self):
        return '<not given>'


_not_given = _Unset()


class _auto_null:
    def __repr__(self):
        return '_auto_null'


_auto_null = _auto_null()


class auto:
    """A value that the enumeration chooses."""

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return f'auto({self.value!r})'


class property(DynamicClassAttribute):
    """An attribute of members that a member may have the name of."""

    member = None
    _attr_type = None
    _cls_type = None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}')
        if self.fget is not None:
            return self.fget(instance)
        if self._attr_type == 'attr':
            return getattr(self._cls_type, self.name)
        if self._attr_type == 'desc':
            return getattr(instance._value_, self.name)
        try:
            return ownerclass._member_map_[self.name]
        except KeyError:
            raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}') from None

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f'<enum {self.clsname!r}> cannot set attribute {self.name!r}')
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f'<enum {self.clsname!r}> cannot delete attribute {self.name!r}')
        return self.fdel(instance)

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


_RESERVED = frozenset(
    (
        '_order_',
        '_generate_next_value_',
        '_numeric_repr_',
        '_missing_',
        '_ignore_',
        '_iter_member_',
        '_iter_member_by_value_',
        '_iter_member_by_def_',
        '_add_alias_',
        '_add_value_alias_',
        '_use_args_',
        '_value_',
        '_member_type_',
    )
)


class EnumDict(dict):
    """The namespace of the body of an enumeration: notices what becomes a member, and gives auto() its value."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = cls_name

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            self._set_sunder(key, value)
            if key == '_ignore_':
                value = self._ignore
        elif _is_dunder(key):
            if key == '__order__':
                key = '_order_'
        elif key in self._member_names:
            raise TypeError(f'{key!r} already defined as {self[key]!r}')
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif not isinstance(value, member) and (
            _is_descriptor(value) or self._cls_name is not None and _is_inner_class(self._cls_name, value)
        ):
            pass
        else:
            if key in self:
                raise TypeError(f'{key!r} already defined as {self[key]!r}')
            value = self._member_value(key, value.value if isinstance(value, member) else value)
            self._member_names[key] = None
        super().__setitem__(key, value)

    def _set_sunder(self, key, value):
        if key not in _RESERVED:
            raise ValueError(f'_sunder_ names, such as {key!r}, are reserved for future Enum use')
        if key == '_generate_next_value_':
            if self._auto_called:
                raise TypeError('_generate_next_value_ must be defined before members')
            self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
        elif key == '_ignore_':
            self._ignore = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
            already = set(self._ignore) & set(self._member_names)
            if already:
                raise ValueError(f'_ignore_ cannot specify already set names: {already!r}')

    def _member_value(self, key, value):
        parts = (value,) if isinstance(value, auto) else value
        if type(parts) is not tuple and not (isinstance(parts, tuple) and hasattr(parts, '_make')):
            self._last_values.append(value)
            return value
        if not any([isinstance(part, auto) for part in parts]):
            self._last_values.append(value)
            return value
        made = []
        for part in parts:
            if isinstance(part, auto):
                if part.value is _auto_null:
                    part.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
                    self._auto_called = True
                part = part.value
                self._last_values.append(part)
            made.append(part)
        if isinstance(value, auto):
            return made[0]
        return tuple(made) if type(value) is tuple else type(value)(*made)

    @_builtin_property
    def member_names(self):
        return list(self._member_names)

    def update(self, members, **more_members):
        for name in members.keys() if hasattr(members, 'keys') else ():
            self[name] = members[name]
        if not hasattr(members, 'keys'):
            for name, value in members:
                self[name] = value
        for name, value in more_members.items():
            self[name] = value


_EnumDict = EnumDict
