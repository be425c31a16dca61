# Other targets: the message and the place of each error.
SOURCES = [
    'del 1',
    'del f()',
    'del a + b',
    'del (a, 1)',
    'del [a, f()]',
    'del *a',
    'del a, f()',
    'del None',
    'del',
    'del x y',
    'del x = 1',
    'del (a for a in b)',
    'for 1 in x: pass',
    'for f() in x: pass',
    'for x, 1 in y: pass',
    'for x in: pass',
    'for x y in z: pass',
    'for in x: pass',
    'for x of y: pass',
    'for x in y z: pass',
    '[x for 1 in y]',
    '[x for x y]',
    '[x for x]',
    '[x for in y]',
    '[x, y for x in z]',
    '[*x for x in y]',
    '(*x for x in y)',
    '{*x for x in y}',
    '[x for x in y if]',
    '[x if y for z in w]',
    '[x for x in y z]',
    'with 1 as f(): pass',
    'with a as 1: pass',
    'with (a as 1): pass',
    'with a as b.c(): pass',
    'with: pass',
    'with a,: pass',
    'with (a, b) as c',
    'with (a as b, c as d',
    'with a as b c: pass',
    'with (a b): pass',
]
for source in SOURCES:
    try:
        compile(source, 'test.py', 'exec')
    except SyntaxError as e:
        print(ascii(source), type(e).__name__, ascii(e.msg), e.lineno, e.offset, e.end_lineno, e.end_offset)
    else:
        print(ascii(source), 'compiles')
