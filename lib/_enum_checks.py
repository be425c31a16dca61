"""Decorators for enumerations: unique, verify, global_enum."""

import sys
from _enum_namespace import _high_bit, _is_single_bit, _iter_bits_lsb
from enum import KEEP, Flag, ReprEnum, StrEnum

__name__ = 'enum'


def unique(enumeration):
    """Class decorator: no two names of one value."""
    doubles = [f'{name} -> {each.name}' for name, each in enumeration.__members__.items() if name != each.name]
    if doubles:
        raise ValueError(f'duplicate values found in {enumeration!r}: {", ".join(doubles)}')
    return enumeration


def _own_name(self):
    return self.__class__.__module__.split('.')[-1]


def global_enum_repr(self):
    """A repr that names the module in place of the class."""
    return f'{_own_name(self)}.{self._name_}'


def global_flag_repr(self):
    module = _own_name(self)
    cls = self.__class__
    if self._name_ is None:
        return f'{module}.{cls.__name__}({self._value_!r})'
    if _is_single_bit(self._value_):
        return f'{module}.{self._name_}'
    if self._boundary_ is not KEEP:
        return '|'.join([f'{module}.{name}' for name in self._name_.split('|')])
    return '|'.join([name if name[0].isdigit() else f'{module}.{name}' for name in self._name_.split('|')])


def global_str(self):
    return self.__class__.__name__ + f'({self._value_!r})' if self._name_ is None else self._name_


def global_enum(cls, update_str=False):
    """Class decorator: the members become names of the module, and are shown so."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls


class EnumCheck(StrEnum):
    """What `verify` can check."""

    CONTINUOUS = 'no skipped integer values'
    NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
    UNIQUE = 'one name per value'


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Class decorator: checks the members."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                doubles = [
                    f'{name} -> {each.name}' for name, each in enumeration.__members__.items() if name != each.name
                ]
                if doubles:
                    raise ValueError(f'aliases found in {enumeration!r}: {", ".join(doubles)}')
            elif check is CONTINUOUS:
                self._check_continuous(enumeration)
            elif check is NAMED_FLAGS:
                self._check_named(enumeration)
        return enumeration

    @staticmethod
    def _check_continuous(enumeration):
        values = {each.value for each in enumeration}
        if len(values) < 2:
            return
        low, high = min(values), max(values)
        if issubclass(enumeration, Flag):
            kind = 'flag'
            missing = [2**i for i in range(_high_bit(low) + 1, _high_bit(high)) if 2**i not in values]
        else:
            kind = 'enum'
            missing = [i for i in range(low + 1, high) if i not in values]
        if missing:
            text = ', '.join([str(value) for value in missing])
            raise ValueError(f'invalid {kind} {enumeration.__name__!r}: missing values {text}'[:256])

    @staticmethod
    def _check_named(enumeration):
        known = {each.value for each in enumeration}
        names = []
        bits = 0
        for name, alias in enumeration._member_map_.items():
            if name in enumeration._member_names_ or alias.value < 0:
                continue
            missed = [bit for bit in _iter_bits_lsb(alias.value) if bit not in known]
            if missed:
                names.append(name)
                for bit in missed:
                    bits |= bit
        if not names:
            return
        if len(names) == 1:
            subject = f'alias {names[0]} is missing'
        else:
            subject = f'aliases {", ".join(names[:-1])} and {names[-1]} are missing'
        rest = f'value 0x{bits:x}' if _is_single_bit(bits) else f'combined values of 0x{bits:x}'
        raise ValueError(
            f'invalid Flag {enumeration.__name__!r}: {subject} {rest} [use enum.show_flag_values(value) for details]'
        )
