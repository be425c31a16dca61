def log(f):
    def wrapper(*args, **kw):
        print('call', f.__name__, args, kw)
        return f(*args, **kw)
    return wrapper
def times(n):
    def deco(f):
        return lambda *a: [f(*a) for _ in range(n)]
    return deco
@log
def add(a, b): return a + b
@times(2)
@log
def hi(name): return 'hi ' + name
print(add(1, b=2), hi('x'))
