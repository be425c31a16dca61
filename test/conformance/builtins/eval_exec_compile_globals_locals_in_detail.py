def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


g = {'x': 1}
for work in [lambda: eval('x + 1', g), lambda: eval('x + y', g, {'y': 5}), lambda: eval(' \t1 + 1\n'), lambda: eval('1 +'), lambda: eval('x = 1'), lambda: eval(''), lambda: eval(5), lambda: eval(None), lambda: eval('x', 5), lambda: eval('x', {}, 5), lambda: eval('nope', {}), lambda: eval(b'1 + 2'), lambda: eval(bytearray(b'3')), lambda: eval('1\x00'), lambda: eval('x', globals={'x': 9}), lambda: eval('y', globals={}, locals={'y': 8}), lambda: eval(compile('5', 'f', 'eval')), lambda: eval(compile('5', 'f', 'exec')), lambda: eval(), lambda: eval('1', {}, {}, {}), lambda: eval('[x for x in range(3)]', {}), lambda: eval('(yield)'), lambda: eval('await x'), lambda: eval('lambda: 5')(), lambda: eval('__builtins__', {}) is not None, lambda: eval('len("ab")', {'__builtins__': {}}), lambda: eval('a\nb'),
             lambda: exec('z = x + 1', g), lambda: g['z'], lambda: exec('a = 1', {}, g), lambda: g['a'], lambda: exec(''), lambda: exec(5), lambda: exec('x', 5), lambda: exec('x', {}, 5), lambda: exec('1 +'), lambda: exec('raise KeyError(5)'), lambda: exec(compile('b = 2', 'f', 'exec'), g), lambda: g['b'], lambda: exec(compile('1 + 1', 'f', 'eval')), lambda: exec('print(x)', globals=g), lambda: exec('q = 1', g, locals=(other := {})), lambda: exec('def f(): return x\nr = f()', g), lambda: g['r'], lambda: exec('pass', closure=()), lambda: exec(), lambda: exec('return 1'), lambda: exec('x', {'__builtins__': {}}),
             lambda: compile('1', 'f', 'eval').co_filename, lambda: compile('1', 'f', 'bad'), lambda: compile('1', 'f', 5), lambda: compile(5, 'f', 'exec'), lambda: compile('1', 5, 'eval'), lambda: compile('1', 'f'), lambda: compile('1'), lambda: compile(), lambda: compile('a = 1; b = 2', 'f', 'single').co_names, lambda: exec(compile('1 + 1', 'f', 'single')), lambda: exec(compile('None', 'f', 'single')), lambda: compile('x = 1', 'f', 'eval'), lambda: compile('if 1:\n  pass', 'f', 'single').co_name, lambda: compile('a\nb', 'f', 'single'), lambda: compile(b'1', 'f', 'eval').co_consts is not None, lambda: compile(source='1', filename='f', mode='eval', flags=0, dont_inherit=True, optimize=-1).co_name, lambda: compile('1', 'f', 'eval', optimize=5), lambda: eval(compile('__debug__', 'f', 'eval')),
             lambda: globals() is globals(), lambda: '__name__' in globals(), lambda: globals(1), lambda: locals(1), lambda: sorted(locals()), lambda: __import__('math').pi, lambda: __import__('nothing_here'), lambda: __import__(''), lambda: __import__(5), lambda: __import__(), lambda: __import__('math', {}, {}, ['pi'], 0).__name__, lambda: __import__('math', level=-1), lambda: __import__('x', level=1), lambda: __import__('collections.abc').__name__, lambda: __import__('collections.abc', fromlist=['Mapping']).__name__, lambda: __import__(name='sys').__name__]:
    show(work)
def function(a, b=2):
    c = 3
    first = locals()
    d = 4
    first['a'] = 'changed'
    return first, locals(), a
print(function(1))
class C:
    x = 1
    names = sorted(name for name in locals() if not name.startswith('__'))
    locals()['made'] = 5
print(C.names, C.made)
