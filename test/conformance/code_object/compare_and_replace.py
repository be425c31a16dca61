from operator import itemgetter


def make(source, name='<a>'):
    return compile(source, name, 'exec')


one, two = make('x = 1\ny = 2'), make('x = 1\ny = 2')
print(one == two, hash(one) == hash(two), one is two, one != make('x = 1\ny = 3'), one != make('x = 1\nz = 2'), one == 5)
print(make('x = 1') == make('x = 1', '<b>'), make('def f(): pass') == make('def f(): pass'), make('def f(): pass') == make('def f(): return 1'))
print(len({one, two, make('z')}))


def f(x):
    return x + 1000.5


code = f.__code__
other = code.replace(co_name='g', co_qualname='Other.g', co_filename='elsewhere.py', co_firstlineno=100)
print(other.co_name, other.co_qualname, other.co_filename, other.co_firstlineno, code.co_name, code.co_firstlineno)
print(max(filter(None, map(itemgetter(2), other.co_lines()))))
print(code == code.replace(), code == other, code.replace() is code)
consts = tuple(5.5 if c == 1000.5 else c for c in code.co_consts)
f.__code__ = code.replace(co_consts=consts)
print(f(1))


def g():
    return text.upper() + 'tail'


text = 'one'
other = g.__code__.replace(co_names=tuple('lower' if n == 'upper' else n for n in g.__code__.co_names))
text = 'ONE'
print(g())
g.__code__ = other
print(g())
print(code.replace(co_argcount=1, co_flags=code.co_flags, co_varnames=code.co_varnames) == code)
for changes in ({'co_name': 1}, {'co_filename': None}, {'co_nothing': 1}):
    try:
        code.replace(**changes)
    except TypeError as error:
        print('TypeError', list(changes))
try:
    code.replace(1)
except TypeError as error:
    print('TypeError')


def h():
    yield 1


made = h.__code__.replace(co_flags=h.__code__.co_flags | 0x100)
print(bool(made.co_flags & 0x100))
