print(eval('1 + 2'), eval('x * 2', {'x': 5}), eval('a + b', {'a': 1}, {'b': 2}))
ns = {}
exec('def f(n): return n * 2\nv = f(21)', ns)
print(ns['v'], ns['f'](3))
code = compile('y + 1', '<s>', 'eval')
print(eval(code, {'y': 1}), code.co_filename)
exec('z = 5')
print(z)
def scope():
    local = 1
    exec('local = 2')
    return local, eval('local + 10')
print(scope())
try:
    eval('x =')
except SyntaxError as error:
    print(error.msg)
