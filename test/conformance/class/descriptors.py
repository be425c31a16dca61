class Typed:
    def __set_name__(self, owner, name): self.name = '_' + name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return getattr(obj, self.name, None)
    def __set__(self, obj, value):
        if not isinstance(value, int): raise TypeError('int wanted')
        setattr(obj, self.name, value)
class P:
    age = Typed()
p = P()
p.age = 5
print(p.age, type(P.age).__name__, p.__dict__)
try:
    p.age = 'x'
except TypeError as error:
    print(error)
class NonData:
    def __get__(self, obj, owner): return 'descriptor'
class Q:
    a = NonData()
q = Q()
print(q.a)
q.a = 'instance'
print(q.a)
