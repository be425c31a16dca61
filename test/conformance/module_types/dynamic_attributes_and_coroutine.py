import types


class Meta(type):
    def __getattr__(cls, name):
        return f'class {name}'


class A(metaclass=Meta):
    @types.DynamicClassAttribute
    def value(self):
        "doc of value"
        return 5

    @value.setter
    def value(self, new):
        print('set', new)

    @value.deleter
    def value(self):
        print('deleted')


a = A()
print(a.value, A.value, A.__dict__['value'].__doc__)
a.value = 3
del a.value


class B:
    nothing = types.DynamicClassAttribute()


for action in [lambda: B().nothing, lambda: B.nothing, lambda: setattr(B(), 'nothing', 1), lambda: delattr(B(), 'nothing')]:
    try:
        action()
    except AttributeError as error:
        print(error)


@types.coroutine
def wait(n):
    got = yield n
    return got * 2


async def main():
    return await wait(3) + await wait(4)


c = main()
print(c.send(None), c.send(10))
try:
    c.send(20)
except StopIteration as stop:
    print(stop.value)
try:
    types.coroutine(3)
except TypeError as error:
    print(error)


@types.coroutine
def plain():
    return 5


print(plain())
