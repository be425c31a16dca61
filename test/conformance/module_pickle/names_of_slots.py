"""A class keeps the names of its slots once an instance was reduced, where it can."""
import copy


class Slots:
    __slots__ = ('a', '__b')


class Plain(Slots):
    pass


class Watched(type):
    def __setattr__(cls, name, value):
        print('set', name, value)


class Refusing(metaclass=Watched):
    pass


class Number(int):
    pass


plain = Plain()
plain.a = 1
plain.c = 2
print(vars(copy.copy(plain)), copy.copy(plain).a)
print(sorted(vars(Plain)), Plain.__slotnames__)
print('__slotnames__' in vars(Slots))
copy.deepcopy(Refusing())
print('__slotnames__' in vars(Refusing))
copy.copy(Number(3))
print('__slotnames__' in vars(Number))
