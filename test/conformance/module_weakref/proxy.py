import gc
import weakref


class Box:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return Box(self.value + getattr(other, 'value', other))

    def __radd__(self, other):
        return Box(other + self.value)

    def __iadd__(self, other):
        self.value += other
        return self

    def __len__(self):
        return self.value

    def __getitem__(self, key):
        return key * 2

    def __setitem__(self, key, item):
        print('set', key, item)

    def __delitem__(self, key):
        print('delete', key)

    def __contains__(self, key):
        return key == self.value

    def __iter__(self):
        return iter([1, 2, self.value])

    def __eq__(self, other):
        return self.value == getattr(other, 'value', other)

    def __lt__(self, other):
        return self.value < getattr(other, 'value', other)

    def __hash__(self):
        return 1

    def __str__(self):
        return f'Box of {self.value}'

    def __bool__(self):
        return self.value > 2

    def __neg__(self):
        return -self.value

    def __int__(self):
        return self.value

    def __index__(self):
        return self.value

    def method(self, word='x'):
        return word * self.value


box = Box(3)
proxy = weakref.proxy(box)
print(proxy is weakref.proxy(box), type(proxy), type(proxy) is weakref.ProxyType, isinstance(proxy, Box))
print(proxy.value, proxy.method(), proxy.method('ab'))
print((proxy + 1).value, (1 + proxy).value, (proxy + proxy).value)
print(len(proxy), proxy['k'], 3 in proxy, 4 in proxy, list(proxy), sum(proxy))
proxy['a'] = 1
del proxy['a']
print(proxy == 3, proxy == proxy, proxy != 4, proxy < 4)
print(str(proxy), bool(proxy), -proxy, int(proxy), [0, 1, 2, 7][proxy])
proxy.value = 10
print(box.value)
del proxy.value
print(hasattr(box, 'value'))
proxy.value = 5
print(f'{proxy}')
try:
    hash(proxy)
except TypeError as error:
    print(error)
try:
    next(proxy)
except TypeError as error:
    print(error)
try:
    proxy.missing
except AttributeError as error:
    print(error)


def function(a, *, b=2):
    return a, b


call = weakref.proxy(function)
print(call(1), call(1, b=3), type(call) is weakref.CallableProxyType, call.__name__)
print(weakref.ProxyTypes == (weakref.ProxyType, weakref.CallableProxyType))
gone = weakref.proxy(box, len)
print(gone is proxy, weakref.getweakrefcount(box))
del gone
del box
gc.collect()
for use in (lambda: proxy.value, lambda: len(proxy), lambda: proxy + 1, lambda: str(proxy), lambda: bool(proxy)):
    try:
        use()
    except ReferenceError as error:
        print(error)
for value in (1, 'text', None):
    try:
        weakref.proxy(value)
    except TypeError as error:
        print(error)
