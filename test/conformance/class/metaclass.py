class Meta(type):
    registry = []
    def __new__(mcls, name, bases, ns, **kw):
        cls = super().__new__(mcls, name, bases, ns)
        mcls.registry.append((name, kw))
        return cls
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
    def __call__(cls, *args):
        obj = super().__call__(*args)
        obj.made_by = cls.__name__
        return obj
    def __len__(cls): return 42
class A(metaclass=Meta): pass
class B(A, tag='x'): pass
print(Meta.registry, B().made_by, len(A), type(B).__name__)
X = type('X', (A,), {'v': 5})
print(X.v, X.__name__, type(X) is Meta)
