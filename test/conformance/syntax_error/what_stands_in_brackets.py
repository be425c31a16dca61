# Generator expressions behind keywords, items without a colon, loops written in parentheses, imports from the wrong end.
SOURCES = [
    'f(**k, x for x in y)',
    'f(a=1, x for x in y)',
    'f(*a, x for x in y)',
    'f(x for x in y, **k)',
    'class C(a=1, x for x in y): pass',
    'f(x := 1 = 2)',
    '{a: b, c d}',
    "{'a': 1, 'b' 2}",
    "{'a': 1, 'b' 'c'}",
    "{'a': 1, 'b'; 2}",
    '{a: b, c = d}',
    '{a: b, c + d e: f}',
    '{a: b, c for c in d}',
    '{a: b, c}',
    '{a b: c}',
    'for (x in y): pass',
    'for (k, v in d.items()): pass',
    'for (x == y): pass',
    'for (x in y) in z: pass',
    'for x, (y in z): pass',
    '[a for (x in y)]',
    'import x from y',
    'import x from y # z',
    'import a, b from c.d as e',
    'import # a',
    'import ; a',
    'from a import # b',
    'from . import # b',
    'from a import ; b',
]

for source in SOURCES:
    print(source)
    try:
        compile(source + '\n', 'f.py', 'exec')
    except SyntaxError as error:
        print(' ', type(error).__name__, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))
    else:
        print('  valid')
