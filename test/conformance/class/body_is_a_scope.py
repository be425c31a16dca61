x = 'global'
class A:
    x = 'class'
    y = x + '!'
    def f(self): return x
    z = [x for _ in range(1)]
    for i in range(3): pass
print(A.x, A.y, A().f(), A.z, A.i)
def outer():
    v = 'closed'
    class In:
        w = v
        def m(self): return v
    return In
print(outer().w, outer()().m(), outer().__qualname__, outer().m.__qualname__)
