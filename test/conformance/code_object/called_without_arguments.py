# Code of functions with parameters is run by exec, eval and __build_class__ as a call without arguments.

def required(a, b, *c, **d):
    print(a, b, c, d)

def defaults(a=1, *, k=2):
    print(a, k)
    inner = 5
    print(locals())

def anything(*a, **k):
    print(a, k)

def inner_cell(*a):
    return lambda: a

for run in (exec, eval, lambda code: __build_class__(required, 'A')):
    try:
        run(required.__code__)
    except TypeError as e:
        print(e)

try:
    exec(defaults.__code__)
except TypeError as e:
    print(e)
print(__build_class__(defaults, 'B').__name__)
exec(anything.__code__)
print(exec(anything.__code__, {'print': print}, {'a': 7}))
print(eval(inner_cell.__code__)())

def own_variables():
    x = 1
    print(locals(), x)

exec(own_variables.__code__, {'print': print, 'locals': locals}, {'y': 2})

def generator(a):
    yield a

try:
    exec(generator.__code__)
except TypeError as e:
    print(e)
