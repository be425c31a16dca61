import gc


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        order.append(self.name)


order = []


def collected():
    gc.collect()
    names = sorted(order)
    order.clear()
    return names


a = Loud('a')
del a
names = collected()
print(names)


def scope():
    inner = Loud('inner')
    return inner.name


print(scope())
names = collected()
print(names)

# Cycles.
x, y = Loud('x'), Loud('y')
x.other, y.other = y, x
del x
names = collected()
print(names)
del y
names = collected()
print(names)

# Resurrection: once only.
saved = []


class Lazarus:
    def __del__(self):
        print('risen')
        saved.append(self)


Lazarus()
gc.collect()
print(len(saved), type(saved[0]).__name__)
saved.clear()
gc.collect()
print(len(saved))


# Heirs, and a heir of a built-in type.
class Heir(Loud):
    pass


class LoudList(list):
    def __del__(self):
        print('list of', len(self))


Heir('heir')
names = collected()
print(names)
LoudList([1, 2])
gc.collect()


# Errors are ignored.
class Bad:
    def __del__(self):
        raise ValueError('nobody sees this here')


Bad()
gc.collect()
print('after')

# Replaced.
b = Loud('first')
b = Loud('second')
names = collected()
print(names)
b.__del__()
print(order)
del b
gc.collect()
