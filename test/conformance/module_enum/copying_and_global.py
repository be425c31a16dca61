import enum
from copy import copy, deepcopy
from enum import *


class Color(Enum):
    RED = 1
    GREEN = [2]


print(copy(Color.RED) is Color.RED, deepcopy([Color.GREEN])[0] is Color.GREEN)


@global_enum
class Shape(Enum):
    ROUND = 1


@global_enum
class Bits(Flag):
    A = 1
    B = 2


print(ROUND, repr(ROUND), A, repr(A | B), str(A | B), enum.show_flag_values(7))
print(Color.RED.__reduce_ex__(4), enum.EnumMeta is enum.EnumType, type(Color))
print(sorted(enum.__all__))


class Extended(Enum):
    ONE = 1

    def __init__(self, value):
        self._add_alias_('UNO')
        self._add_value_alias_('one')


print(Extended.UNO, Extended('one'), list(Extended))
match Color.RED:
    case Color.GREEN:
        print('green')
    case Color.RED:
        print('red')
