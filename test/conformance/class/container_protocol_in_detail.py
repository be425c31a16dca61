def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


class C:
    def __len__(self):
        return 3
    def __length_hint__(self):
        return 10
    def __getitem__(self, key):
        print('get', key)
        if isinstance(key, int) and key >= 3:
            raise IndexError(key)
        return key
    def __setitem__(self, key, value):
        print('set', key, value)
    def __delitem__(self, key):
        print('del', key)
    def __reversed__(self):
        return iter('reversed')
    def __contains__(self, item):
        print('contains', item)
        return item
    def __iter__(self):
        return iter('ab')
c = C()
c[1] = 2
c['a', 1:2] = 3
del c[...]
c[0] += 5
print(len(c), c[0], c[1:2], list(c), list(reversed(c)), 1 in c, 0 in c, 0 not in c, [*c], (lambda *a: a)(*c), bool(c))
a, b = c
print(a, b)
class Missing(dict):
    def __missing__(self, key):
        return ('missing', key)
m = Missing(a=1)
print(m['a'], m['b'], m.get('b'), 'b' in m, len(m))
class Only:
    def __getitem__(self, key):
        if key == 'k' or key > 2:
            raise IndexError
        return key
print(list(Only()), 2 in Only(), tuple(Only()), max(Only()))
show(lambda: len(Only()))
show(lambda: reversed(Only()))
class E:
    pass
def setitem():
    E()[0] = 1
def delitem():
    del E()[0]
for work in [lambda: E()[0], setitem, delitem, lambda: 1 in E(), lambda: len(E()), lambda: iter(E()), lambda: [*E()], lambda: next(E()), lambda: E[0], lambda: {**E()}, lambda: (lambda **k: k)(**E()), lambda: reversed(E())]:
    show(work)
class G:
    def __class_getitem__(cls, item):
        return cls.__name__, item
print(G[int], G[int, str], G[1:2])
class Meta(type):
    def __getitem__(cls, item):
        return 'meta', item
    def __len__(cls):
        return 7
    def __iter__(cls):
        return iter([1, 2])
    def __contains__(cls, item):
        return item == 5
    def __call__(cls, *arguments):
        return 'called', arguments
class M(metaclass=Meta):
    def __class_getitem__(cls, item):
        return 'never'
print(M[int], len(M), list(M), 5 in M, M(1))
class Call:
    def __call__(self, *arguments, **keywords):
        return arguments, keywords
print(Call()(1, a=2), callable(Call()), Call().__call__(3))
instance = E()
instance.__len__ = lambda: 5
instance.__call__ = lambda: 5
show(lambda: len(instance))
show(lambda: instance())
import operator
print(operator.length_hint(C()), operator.length_hint(E(), 7), operator.length_hint(iter([1, 2])))
