import enum


class Plain(enum.Enum):
    A = 1


class Number(enum.IntEnum):
    A = 1


class Bits(enum.Flag):
    A = 1


class More(enum.IntFlag, boundary=enum.STRICT):
    A = 1


class Bounded(enum.Enum, boundary=enum.STRICT):
    A = 1


for each in (Plain, Number, Bits, More, Bounded):
    print(each.__name__, [name for name in sorted(vars(each)) if name.startswith('_') and not name.startswith('__')])
    print(getattr(each, '_boundary_', 'no boundary'), getattr(each, '_flag_mask_', 'no mask'))
