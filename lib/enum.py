"""Enumerations: classes whose members are their only instances."""

import sys
from types import DynamicClassAttribute, MappingProxyType
from _enum_namespace import (
    _builtin_property,
    nonmember,
    member,
    _is_descriptor,
    _is_single_bit,
    _high_bit,
    _iter_bits_lsb,
    show_flag_values,
    bin,
    auto,
    property,
    EnumDict,
    _not_given,
    _EnumDict,
)

__all__ = [
    'EnumType',
    'EnumMeta',
    'EnumDict',
    'Enum',
    'IntEnum',
    'StrEnum',
    'Flag',
    'IntFlag',
    'ReprEnum',
    'auto',
    'unique',
    'property',
    'verify',
    'member',
    'nonmember',
    'FlagBoundary',
    'STRICT',
    'CONFORM',
    'EJECT',
    'KEEP',
    'global_flag_repr',
    'global_enum_repr',
    'global_str',
    'global_enum',
    'EnumCheck',
    'CONTINUOUS',
    'NAMED_FLAGS',
    'UNIQUE',
    'pickle_by_global_name',
    'pickle_by_enum_name',
]

# Defined below; the metaclass needs to know whether they are there yet.
Enum = Flag = ReprEnum = EJECT = KEEP = STRICT = CONFORM = None


class _Proto:
    """Stands for a member in the namespace until the class exists."""

    def __init__(self, value):
        self.value = value

    def __set_name__(self, cls, name):
        # The member comes behind what the namespace has besides.
        type.__delattr__(cls, name)
        value = self.value
        arguments = value if isinstance(value, tuple) else (value,)
        if cls._member_type_ is tuple:
            arguments = (arguments,)
        made = cls._new_member_(cls, *arguments) if cls._use_args_ else cls._new_member_(cls)
        if not hasattr(made, '_value_'):
            if cls._member_type_ is object:
                made._value_ = value
            else:
                try:
                    made._value_ = cls._member_type_(*arguments)
                except Exception as error:
                    raise TypeError('_value_ not set in __new__, unable to create it') from error
        value = made._value_
        made._name_ = name
        made.__objclass__ = cls
        made._sort_order_ = len(cls._member_names_)
        made.__init__(*arguments)
        if Flag is not None and issubclass(cls, Flag):
            if isinstance(value, int):
                cls._flag_mask_ |= value
                if _is_single_bit(value):
                    cls._singles_mask_ |= value
                cls._all_bits_ = 2 ** cls._flag_mask_.bit_length() - 1
        canonical = cls._find_member_(value)
        if canonical is None:
            # Of flags only single bits are listed: the rest are combinations, and so aliases.
            if Flag is None or not issubclass(cls, Flag) or isinstance(value, int) and _is_single_bit(value):
                cls._member_names_.append(name)
            canonical = made
        cls._add_member_(name, canonical)
        cls._remember_value_(value, canonical, name)


class EnumType(type):
    """The class of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        namespace = EnumDict(cls)
        _, first_enum = metacls._get_mixins_(cls, bases)
        if first_enum is not None:
            dict.__setitem__(namespace, '_generate_next_value_', getattr(first_enum, '_generate_next_value_', None))
            namespace._generate_next_value = first_enum._generate_next_value_
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _simple:
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        ignored = classdict.setdefault('_ignore_', [])
        if '_ignore_' not in ignored:
            ignored.append('_ignore_')
        for key in ignored:
            classdict.pop(key, None)
        names = list(classdict._member_names)
        bad = [name for name in ('mro', '') if name in names]
        if bad:
            raise ValueError(f'invalid enum member name(s) {",".join([repr(name) for name in bad])}')
        order = classdict.pop('_order_', None)
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        new_member, save_new, use_args = metacls._find_new_(classdict, member_type, first_enum)
        if order is not None:
            order = order.replace(',', ' ').split() if isinstance(order, str) else list(order)
        body = dict(classdict)
        body['_new_member_'] = new_member
        body['_use_args_'] = use_args
        body['_member_names_'] = []
        body['_member_map_'] = {}
        body['_value2member_map_'] = {}
        body['_hashable_values_'] = []
        body['_unhashable_values_'] = []
        body['_unhashable_values_map_'] = {}
        body['_member_type_'] = member_type
        body['_value_repr_'] = metacls._find_data_repr_(cls, bases)
        # Flag itself, and what comes of it; a boundary of another Enum means nothing.
        if boundary and Flag is None or hasattr(first_enum, '_boundary_'):
            body['_boundary_'] = boundary or first_enum._boundary_
            body['_flag_mask_'] = body['_singles_mask_'] = body['_all_bits_'] = 0
            body['_inverted_'] = None
        for name in names:
            body[name] = _Proto(body[name])
        # Members come last, when all else is in place.
        for name in names:
            body[name] = body.pop(name)
        if ReprEnum is not None and ReprEnum in bases:
            metacls._take_methods(body, member_type)
        try:
            made = super().__new__(metacls, cls, bases, body, **kwds)
        except Exception as error:
            # That members come by __set_name__ is nothing to tell of.
            if hasattr(error, '__notes__'):
                del error.__notes__
            raise
        if first_enum is not None:
            metacls._choose_methods(made, body, member_type, first_enum)
        if Flag is not None and issubclass(made, Flag):
            metacls._complete_flag(made)
            order = order and [name for name in order if name in made._member_names_ or name not in made._member_map_]
        elif order:
            order = [name for name in order if name in made._member_names_ or name not in made._member_map_]
        if order and order != made._member_names_:
            raise TypeError(f'member order does not match _order_:\n  {made._member_names_!r}\n  {order!r}')
        if save_new:
            made.__new_member__ = new_member
        if Enum is not None:
            type.__setattr__(made, '__new__', Enum.__new__)
        return made

    @staticmethod
    def _take_methods(body, member_type):
        """Members of a ReprEnum show as what is mixed in."""
        if member_type is object:
            raise TypeError('ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)')
        if '__format__' not in body:
            body['__format__'] = member_type.__format__
        if '__str__' not in body:
            method = member_type.__str__
            body['__str__'] = member_type.__repr__ if method == object.__str__ else method

    @staticmethod
    def _choose_methods(made, body, member_type, first_enum):
        """What a mixed-in type has must not hide what the enumeration gives."""
        for name in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
            if name not in body and getattr(made, name) in (getattr(member_type, name), getattr(object, name)):
                type.__setattr__(made, name, getattr(first_enum, name))
        if Flag is not None and issubclass(first_enum, Flag):
            for name in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
                if name not in body:
                    type.__setattr__(made, name, getattr(Flag, name))

    @staticmethod
    def _complete_flag(cls):
        values = [each._value_ for each in cls]
        if values != sorted(values):
            type.__setattr__(cls, '_iter_member_', cls._iter_member_by_def_)

    def _find_member_(cls, value):
        """The member that has `value`, or None."""
        try:
            return cls._value2member_map_.get(value)
        except TypeError:
            for each in cls._member_map_.values():
                if each._value_ == value:
                    return each
        return None

    def _remember_value_(cls, value, made, name):
        try:
            cls._value2member_map_.setdefault(value, made)
            if value not in cls._hashable_values_:
                cls._hashable_values_.append(value)
        except TypeError:
            cls._unhashable_values_.append(value)
            cls._unhashable_values_map_.setdefault(name, []).append(value)

    def _add_member_(cls, name, made):
        """Makes the member an attribute. Where a base has a property of that name, both stay reachable."""
        if name in cls._member_map_:
            if cls._member_map_[name] is not made:
                raise NameError(f'{name!r} is already bound: {cls._member_map_[name]!r}')
            return
        redirect = None
        for base in cls.__mro__[1:]:
            attribute = base.__dict__.get(name)
            if attribute is None:
                continue
            redirect = property()
            redirect.member = made
            redirect.__set_name__(cls, name)
            if isinstance(attribute, (property, DynamicClassAttribute)):
                redirect.fget, redirect._attr_type, redirect._cls_type = attribute.fget, 'enum', attribute
                redirect.fset, redirect.fdel = attribute.fset, attribute.fdel
            elif _is_descriptor(attribute):
                redirect._attr_type, redirect._cls_type = 'desc', base
            else:
                redirect._attr_type, redirect._cls_type = 'attr', base
            break
        type.__setattr__(cls, name, made if redirect is None else redirect)
        cls._member_map_[name] = made

    def __bool__(cls):
        return True

    @property
    def __signature__(cls):
        from inspect import Parameter, Signature

        if cls._member_names_:
            return Signature([Parameter('values', Parameter.VAR_POSITIONAL)])
        return Signature([
            Parameter('new_class_name', Parameter.POSITIONAL_ONLY), Parameter('names', Parameter.POSITIONAL_OR_KEYWORD),
            *[Parameter(name, Parameter.KEYWORD_ONLY, default=None) for name in ('module', 'qualname', 'type')],
            Parameter('start', Parameter.KEYWORD_ONLY, default=1), Parameter('boundary', Parameter.KEYWORD_ONLY, default=None),
        ])

    def __call__(
        cls, value, names=_not_given, *values, module=None, qualname=None, type=None, start=1, boundary=None
    ):
        if cls._member_map_:
            if names is not _not_given:
                value = (value, names) + values
            return cls.__new__(cls, value)
        if names is _not_given and type is None:
            # An enumeration without members, and no names for new ones: it looks as if a member was wanted.
            raise TypeError(f'{cls} has no members; specify `names=()` if you meant to create a new, empty, enum')
        return cls._create_(
            value,
            None if names is _not_given else names,
            module=module,
            qualname=qualname,
            type=type,
            start=start,
            boundary=boundary,
        )

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        if issubclass(cls, Flag):
            try:
                return isinstance(cls._missing_(value), cls)
            except ValueError:
                return False
        try:
            return value in cls._value2member_map_
        except TypeError:
            return value in cls._unhashable_values_

    def __delattr__(cls, attr):
        if attr in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'{cls.__name__!r} cannot delete member {attr!r}.')
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'cannot reassign member {name!r}')
        super().__setattr__(name, value)

    def __dir__(cls):
        names = {
            '__class__',
            '__contains__',
            '__doc__',
            '__getitem__',
            '__iter__',
            '__len__',
            '__members__',
            '__module__',
            '__name__',
            '__qualname__',
            *cls._member_names_,
        }
        if cls._new_member_ != object.__new__:
            names.add('__new__')
        if cls.__init_subclass__ != object.__init_subclass__:
            names.add('__init_subclass__')
        if cls._member_type_ is object:
            return sorted(names)
        return sorted(set(dir(cls._member_type_)) | names)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        for name in cls._member_names_:
            yield cls._member_map_[name]

    def __reversed__(cls):
        for name in reversed(cls._member_names_):
            yield cls._member_map_[name]

    def __len__(cls):
        return len(cls._member_names_)

    @_builtin_property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        kind = 'flag' if Flag is not None and issubclass(cls, Flag) else 'enum'
        return f'<{kind} {cls.__name__!r}>'

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        """The functional interface: Enum('Animal', 'CAT DOG')."""
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        _, first_enum = cls._get_mixins_(class_name, bases)
        namespace = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            values = []
            for count, name in enumerate(names):
                values.append(first_enum._generate_next_value_(name, start, count, values[:]))
            names = list(zip(names, values))
        for item in () if names is None else names:
            name, value = (item, names[item]) if isinstance(item, str) else item
            namespace[name] = value
        if module is None:
            module = sys._getframe(2).f_globals.get('__name__')
        if module is not None:
            namespace['__module__'] = module
        if qualname is not None:
            namespace['__qualname__'] = qualname
        return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError(f'<enum {class_name!r}> cannot extend {base!r}')

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        """The data type of the members, and the enumeration that the new class extends."""
        if not bases:
            return object, Enum
        first_enum = bases[-1]
        if not isinstance(first_enum, EnumType):
            raise TypeError(
                'new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`'
            )
        return mcls._find_data_type_(class_name, bases) or object, first_enum

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    return base._value_repr_
                if '__repr__' in base.__dict__:
                    fields = base.__dict__.get('__dataclass_fields__')
                    if (
                        fields is not None
                        and '__dataclass_params__' in base.__dict__
                        and base.__dict__['__dataclass_params__'].repr
                    ):
                        return _dataclass_repr
                    return base.__dict__['__repr__']
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        found = []
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    data_type = base._member_type_ if base._member_type_ is not object else None
                elif '__new__' in base.__dict__ or '__dataclass_fields__' in base.__dict__:
                    data_type = candidate or base
                else:
                    candidate = candidate or base
                    continue
                if data_type is not None and data_type not in found:
                    found.append(data_type)
                if data_type is not None or not isinstance(base, EnumType):
                    break
        if len(found) > 1:
            raise TypeError(f'too many data types for {class_name!r}: {set(found)!r}')
        return found[0] if found else None

    @classmethod
    def _find_new_(mcls, classdict, member_type, first_enum):
        """What makes a member, whether to keep it, and whether it takes the value's parts as arguments."""
        own = classdict.get('__new__')
        save_new = first_enum is not None and own is not None
        chosen = own.__func__ if isinstance(own, staticmethod) else own
        plain = (None, object.__new__) if Enum is None else (None, object.__new__, Enum.__new__)
        if chosen is None:
            for method in ('__new_member__', '__new__'):
                for possible in (member_type, first_enum):
                    target = getattr(possible, method, None)
                    if target not in plain:
                        chosen = target
                        break
                if chosen is not None:
                    break
            else:
                chosen = object.__new__
        return chosen, save_new, first_enum is not None and chosen not in plain


EnumMeta = EnumType


def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ', '.join([f'{name}={getattr(self, name)!r}' for name, field in fields.items() if field.repr])


class Enum(metaclass=EnumType):
    """Create a collection of name/value pairs."""

    def __new__(cls, value):
        if type(value) is cls:
            return value
        found = cls._find_member_(value)
        if found is not None:
            return found
        if not cls._member_map_:
            raise TypeError(f'{cls!r} has no members defined')
        problem = result = None
        try:
            result = cls._missing_(value)
        except Exception as error:
            problem = error
        try:
            if isinstance(result, cls):
                return result
            if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
                return result
            invalid = ValueError(f'{value!r} is not a valid {cls.__qualname__}')
            if problem is None:
                if result is None:
                    raise invalid
                problem = TypeError(
                    f'error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member'
                )
            if not isinstance(problem, ValueError):
                problem.__context__ = invalid
            raise problem
        finally:
            problem = invalid = None

    def __init__(self, *args, **kwds):
        pass

    def _add_alias_(self, name):
        self.__class__._add_member_(name, self)

    def _add_value_alias_(self, value):
        cls = self.__class__
        known = cls._find_member_(value)
        if known is not None:
            if known is not self:
                raise ValueError(f'{value!r} is already bound: {known!r}')
            return
        cls._remember_value_(value, self, self._name_)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = max(last_values)
        except TypeError:
            raise TypeError('unable to sort non-numeric values') from None
        try:
            return last + 1
        except TypeError:
            raise TypeError(f'unable to increment {last!r}') from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        cls = self.__class__
        show = cls._value_repr_ or repr
        return f'<{cls.__name__}.{self._name_}: {show(self._value_)}>'

    def __str__(self):
        return f'{self.__class__.__name__}.{self._name_}'

    def __dir__(self):
        names = {'__class__', '__doc__', '__eq__', '__hash__', '__module__'}
        if self.__class__._member_type_ is not object:
            names.update(object.__dir__(self))
        names.update(
            [name for name in getattr(self, '__dict__', ()) if name[0] != '_' and name not in self._member_map_]
        )
        for cls in self.__class__.mro():
            for name, value in cls.__dict__.items():
                if name[0] == '_':
                    continue
                if not isinstance(value, property):
                    if name not in self._member_map_:
                        names.add(name)
                elif value.fget is not None or name not in self._member_map_:
                    names.add(name)
                else:
                    names.discard(name)
        return sorted(names)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @property
    def name(self):
        """The name of the Enum member."""
        return self._name_

    @property
    def value(self):
        """The value of the Enum member."""
        return self._value_


class ReprEnum(Enum):
    """Only changes the repr(), leaving str() and format() to the mixed-in type."""


class IntEnum(int, ReprEnum):
    """Enum where members are also (and must be) ints"""


class StrEnum(str, ReprEnum):
    """Enum where members are also (and must be) strings"""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f'too many arguments for str(): {values!r}')
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f'{values[0]!r} is not a string')
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError(f'encoding must be a string, not {values[1]!r}')
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError(f'errors must be a string, not {values[2]!r}')
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)


class FlagBoundary(StrEnum):
    """What becomes of bits that no member has."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    """Support for flags"""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            return 2 ** (_high_bit(last) + 1)
        except Exception:
            raise TypeError(f'invalid flag value {last!r}') from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _iter_bits_lsb(value & cls._flag_mask_):
            found = cls._value2member_map_.get(bit)
            if found is not None:
                yield found

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        members = list(cls._iter_member_by_value_(value))
        members.sort(key=lambda each: each._sort_order_)
        yield from members

    @classmethod
    def _missing_(cls, value):
        """The combination with this value, made when it is first asked for."""
        if not isinstance(value, int):
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        known, singles, everything = cls._flag_mask_, cls._singles_mask_, cls._all_bits_
        boundary = cls._boundary_
        negative = None
        if not ~everything <= value <= everything or value & (everything ^ known):
            if boundary is STRICT:
                width = max(value.bit_length(), known.bit_length())
                raise ValueError(
                    f'{cls!r} invalid value {value!r}\n    given {bin(value, width)}\n  allowed {bin(known, width)}'
                )
            if boundary is CONFORM:
                value &= known
            elif boundary is EJECT:
                return value
            elif value < 0:
                value += max(everything + 1, 2 ** value.bit_length())
        if value < 0:
            negative = value
            value = everything + 1 + value if boundary in (EJECT, KEEP) else singles & value
        unknown = value & ~known
        if unknown and boundary is not KEEP:
            raise ValueError(f'{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{bin(unknown)}]')
        made = cls._combination(value)
        made = cls._value2member_map_.setdefault(value, made)
        if negative is not None:
            cls._value2member_map_[negative] = made
        return made

    @classmethod
    def _combination(cls, value):
        made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        if not hasattr(made, '_value_'):
            made._value_ = value
        made._name_ = None
        combined = 0
        members = []
        for each in cls._iter_member_(value & cls._singles_mask_):
            members.append(each)
            combined |= each._value_
        if value & ~cls._singles_mask_:
            for each in cls._member_map_.values():
                if each not in members and each._value_ and each._value_ & value == each._value_:
                    members.append(each)
                    combined |= each._value_
        if combined:
            rest = value ^ combined
            if rest and cls._boundary_ is STRICT:
                raise ValueError(f'{cls!r}: no members with value {rest!r}')
            made._name_ = '|'.join([each._name_ for each in members])
            if rest:
                made._name_ += '|' + cls._numeric_repr_(rest)
        return made

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                "unsupported operand type(s) for 'in': "
                f'{type(other).__qualname__!r} and {self.__class__.__qualname__!r}'
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        cls = self.__class__
        show = cls._value_repr_ or repr
        if self._name_ is None:
            return f'<{cls.__name__}: {show(self._value_)}>'
        return f'<{cls.__name__}.{self._name_}: {show(self._value_)}>'

    def __str__(self):
        cls = self.__class__
        if self._name_ is None:
            return f'{cls.__name__}({self._value_!r})'
        return f'{cls.__name__}.{self._name_}'

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def _operand(self, other, sign):
        value = self._get_value(other)
        if value is NotImplemented:
            return value
        for flag in (self, other):
            if self._get_value(flag) is None:
                raise TypeError(f"'{flag}' cannot be combined with other flags with {sign}")
        return value

    def __or__(self, other):
        value = self._operand(other, '|')
        return value if value is NotImplemented else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._operand(other, '&')
        return value if value is NotImplemented else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._operand(other, '^')
        return value if value is NotImplemented else self.__class__(self._value_ ^ value)

    def __invert__(self):
        if self._get_value(self) is None:
            raise TypeError(f"'{self}' cannot be inverted")
        if self._inverted_ is None:
            if self._boundary_ in (EJECT, KEEP):
                self._inverted_ = self.__class__(~self._value_)
            else:
                self._inverted_ = self.__class__(self._singles_mask_ & ~self._value_)
        return self._inverted_

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Support for integer-based Flags"""


# These are made of the classes above.
from _enum_checks import (
    CONTINUOUS,
    NAMED_FLAGS,
    UNIQUE,
    EnumCheck,
    global_enum,
    global_enum_repr,
    global_flag_repr,
    global_str,
    unique,
    verify,
)
