def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


from types import MappingProxyType
d = {'a': 1, 'b': 2}
m = MappingProxyType(d)
for work in [lambda: m, lambda: str(m), lambda: m['a'], lambda: m['x'], lambda: m.get('a'), lambda: m.get('x', 5), lambda: m.keys(), lambda: m.values(), lambda: m.items(), lambda: m.copy(), lambda: m.copy() is d, lambda: len(m), lambda: 'a' in m, lambda: list(m), lambda: list(reversed(m)), lambda: m == d, lambda: m == MappingProxyType({}), lambda: m != d, lambda: m | {'c': 3}, lambda: {'c': 3} | m, lambda: m | 5, lambda: m | m, lambda: m.__or__({}), lambda: m.__ror__({'z': 0}), lambda: m.__ior__({}), lambda: hash(m), lambda: MappingProxyType(5), lambda: MappingProxyType([1]), lambda: MappingProxyType('ab'), lambda: m < d, lambda: m.pop('a'), lambda: m.clear(), lambda: type('M', (MappingProxyType,), {}), lambda: MappingProxyType[int, str], lambda: m.__class__.__name__, lambda: dict(m), lambda: {**m}, lambda: bool(MappingProxyType({})), lambda: m.__contains__('b'), lambda: m.__getitem__('b'), lambda: m.__len__(), lambda: next(m.__iter__()), lambda: m.get(), lambda: m.x]:
    show(work)
def assign():
    m['a'] = 1
def delete():
    del m['a']
def inplace():
    global m
    m |= {}
show(assign)
show(delete)
show(inplace)
d['new'] = 5
print(m, len(m))
