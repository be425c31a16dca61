"""What dir() asks an object for, and an object that says it is of another class."""


class Watched:
    own = 1

    def __init__(self):
        self.mine = 2

    def __getattribute__(self, name):
        print('asked for', name)
        return object.__getattribute__(self, name)


print([name for name in dir(Watched()) if not name.startswith('__')])


class Other:
    other = 1


class Disguised:
    real = 1
    __class__ = property(lambda self: Other)


class Nothing:
    real = 1
    __class__ = property(lambda self: self.missing)


class Strange:
    __dict__ = property(lambda self: {'strange': 1})


for each in Disguised(), Nothing(), Strange():
    print([name for name in dir(each) if not name.startswith('__')])


class Top: top = 1
class Left(Top): left = 1
class Right(Top): right = 1
class Bottom(Left, Right): bottom = 1
for names in object.__dir__(Bottom()), type.__dir__(Bottom):
    print(sorted(('top', 'left', 'right', 'bottom'), key=names.index))


class Meta(type):
    in_meta = 1
    __bases__ = property(lambda cls: (Other,))


class Instance(metaclass=Meta):
    in_class = 1


print([name for name in dir(Instance) if not name.startswith('__')])
print([name for name in dir(Instance()) if not name.startswith('__')])
