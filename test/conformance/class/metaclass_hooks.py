"""Every hook of a metaclass in the order they run."""
class M(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print('prepare', name, bases, kw)
        return {'extra': 1}
    def __new__(mcs, name, bases, ns, **kw):
        print('new', name, sorted(k for k in ns if not k.startswith('__')), kw)
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print('init', name, kw)
        super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print('call', cls.__name__, a, k)
        return super().__call__(*a, **k)
    def __instancecheck__(cls, o):
        return o == 5
    def __subclasscheck__(cls, c):
        return c is int
    def __len__(cls): return 3
    def __iter__(cls): return iter([1, 2])
    def __contains__(cls, x): return x == 1
    def __getitem__(cls, i): return i * 2
    def __repr__(cls): return f'<M {cls.__name__}>'
    def __dir__(cls): return ['b', 'a']
    def __eq__(cls, o): return True
    def __hash__(cls): return 5
class A(metaclass=M, x=1):
    def __init__(self, *a): self.a = a
class B(A, y=2): z = 1
b = B(1, 2)
print(b.a, isinstance(5, A), isinstance(b, B), isinstance(4, A), issubclass(int, A), issubclass(str, A))
print(len(A), list(A), 1 in A, A[4], A, dir(A), A == 3, hash(A), A.extra, type(A), B.__mro__)
