class A:
    x = 1
    def m(self): pass
a = A()
a.y = 2
print([n for n in dir(a) if not n.startswith('__')], vars(a), callable(a.m), callable(5), type(a).__name__, id(a) == id(a))
setattr(a, 'z', 3)
print(getattr(a, 'z'), hasattr(a, 'x'), getattr(a, 'none', 'default'))
delattr(a, 'z')
print(hasattr(a, 'z'), a.__class__.__name__, type(type(a)).__name__, object() != object())
print(sorted(k for k in globals() if not k.startswith('__')), (lambda q=1: list(locals()))())
