"""What `keys`, `close` and `throw` are is also asked of `__getattr__`."""


class Proxy:
    def __init__(self, target): self.target = target

    def __getattr__(self, name):
        print('asked', name)
        return getattr(self.target, name)

    def __getitem__(self, key): return self.target[key]


class Nothing:
    def __getattr__(self, name):
        print('asked', name)
        raise AttributeError(name)


class Failing:
    def __getattr__(self, name): raise ValueError(name)


def f(**given): return given


proxy = Proxy({'a': 1, 'b': 2})
print(dict(proxy), {**proxy}, f(**proxy))
table = {'c': 3}
table.update(proxy, d=4)
table |= proxy
print(table)
for o in Nothing(), Failing():
    for g in (lambda: dict(o), lambda: {}.update(o), lambda: {**o}, lambda: f(**o)):
        try: g()
        except (TypeError, ValueError) as error: print(type(error).__name__, error)


class Source:
    def __init__(self, items): self.items = iter(items)

    def __iter__(self): return self

    def __next__(self): return next(self.items)

    def __getattr__(self, name):
        print('asked', name)
        if name == 'close': return lambda: print('closed')
        raise AttributeError(name)


def delegate(): yield from Source([1, 2, 3])


g = delegate()
print(next(g))
g.close()
g = delegate()
print(next(g))
try: g.throw(KeyError(1))
except KeyError as error: print(repr(error))
g = delegate()
next(g)
try: g.send(1)
except AttributeError as error: print(error)
