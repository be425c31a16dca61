# Patterns: the message and the place of each error.
SOURCES = [
    'match x:\n  case 1 as _: pass',
    'match x:\n  case a as b.c: pass',
    'match x:\n  case a as f(): pass',
    'match x:\n  case A(b=1, 2): pass',
    'match x:\n  case A(b=1, 2, c=3, 4): pass',
    'match x:\n  case {**a, 1: 2}: pass',
    'match x:\n  case {**_}: pass',
    'match x:\n  case 1 + 2: pass',
    'match x:\n  case 1j + 2: pass',
    'match x:\n  case -a: pass',
    'match x:\n  case f"a": pass',
    'match x:\n  case *a: pass',
    'match x:\n  case (*a): pass',
    'match x:\n  case a b: pass',
    'match x:\n  case 1 2: pass',
    'match x:\n  case: pass',
    'match x:\n  pass',
    'match x: pass',
    'match x:\n  case 1: pass\n  x = 1',
    'match x:\n  case a.b(c=1, c=2): pass',
    'match x:\n  case {a: 1}: pass',
    'match x:\n  case a + b: pass',
    'match x:\n  case a[0]: pass',
    'match x:\n  case f()(): pass',
    'match x\n',
    'match x y:\n  case 1: pass',
    'match x:\n  case 1 if: pass',
    'match x:\n  case {1: a, 1: b}: pass',
    'match x:\n  case None | a: pass',
    'match x:\n  case (a, a): pass',
    'case 1: pass',
    'match 1:',
    'match (x):\n',
    'match [x]:\npass',
]
for source in SOURCES:
    try:
        compile(source, 'test.py', 'exec')
    except SyntaxError as e:
        print(ascii(source), type(e).__name__, ascii(e.msg), e.lineno, e.offset, e.end_lineno, e.end_offset)
    else:
        print(ascii(source), 'compiles')
