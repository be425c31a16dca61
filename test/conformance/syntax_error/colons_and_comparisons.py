# Colons and comparisons: the message and the place of each error.
SOURCES = [
    'if x',
    'if x\n  y',
    'while x\n  y',
    'for x in y\n  z',
    'def f()\n  x',
    'def f\n  x',
    'def f:\n  x',
    'class C\n  x',
    'class C()\n  x',
    'try\n  x',
    'with a\n  b',
    'else:\n  x',
    'elif x:\n y',
    'if x:\n  y\nelse\n  z',
    'if x:\n  y\nelif z\n  z',
    'try:\n  x\nexcept\n  y',
    'try:\n  x\nexcept A\n y',
    'try:\n  x\nexcept A as b\n y',
    'try:\n  x\nfinally\n y',
    'match x\n  case 1: pass',
    'match x:\n  case 1\n    pass',
    'lambda x',
    'lambda',
    'lambda:',
    'lambda x y: 1',
    'if x = 1:\n  pass',
    'while x = 1:\n pass',
    'if x.a = 1:\n pass',
    'if f() = 1: pass',
    'if x and y = 3: pass',
    '(x = 1)',
    '[x = 1]',
    '{x = 1}',
    '(a, x = 1)',
    'if True = 1: pass',
    'if None = x: pass',
]
for source in SOURCES:
    try:
        compile(source, 'test.py', 'exec')
    except SyntaxError as e:
        print(ascii(source), type(e).__name__, ascii(e.msg), e.lineno, e.offset, e.end_lineno, e.end_offset)
    else:
        print(ascii(source), 'compiles')
