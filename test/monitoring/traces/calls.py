def f(*args, **keywords):
    return len(args)


class Callable:
    def __call__(self, x=0):
        return x

    def method(self, x=0):
        return x


class WithNew:
    def __new__(cls, x):
        return super().__new__(cls)


class Slots:
    __slots__ = ('a',)


f()
f(1)
f(x=1)
f(*[5])
f(*[5], 6)
f(**{'x': 1})
f(*(), **{})
c = Callable()
c()
c(1)
c.method()
c.method(1)
Callable.method(c, 2)
m = c.method
m(3)
m(*[4])
c.method(*[5])
c.method(x=6)
WithNew(7)
Slots()
len([])
[].append(1)
a = [].append
a(1)
'a'.join(['b'])
str.upper('a')
dict(a=1)
dict.fromkeys('ab')
int.from_bytes(b'a')
print(end='')
isinstance(1, int)
type(1)
type('T', (), {})
object()
sorted([2, 1], reverse=True)
max([1, 2], key=lambda x: -x)
list(map(lambda x: x, [1]))
(lambda: 1)()
getattr(c, 'method')(1)
f(f(1), f(2, 3))
