# Arguments: the message and the place of each error.
SOURCES = [
    'f(a for a in b, c)',
    'f(c, a for a in b)',
    'f(a for a in b, c for c in d)',
    'f(a for a in b,)',
    'f(a for a in b, c=1)',
    'class C(a for a in b): pass',
    'f(a=1, b)',
    'f(a=1, b, c)',
    'f(**a, b)',
    'f(**a, *b)',
    'f(a=1, *b, c)',
    'f(a=1, b, *c, d=1)',
    'f(a=1, a=2)',
    'f(a=1, b=2, a=3)',
    'f(a=1, **b, a=3)',
    'f(1=2)',
    'f(a.b=1)',
    'f(a[0]=1)',
    'f(f()=1)',
    'f(True=1)',
    'f(None=1)',
    'f(a, b=)',
    'f(a=)',
    'f(a=, b)',
    'f(a=b for b in c)',
    'f(a, b=c for c in d)',
    'f("a"=1)',
    'f(a+b=1)',
    'f(*a=1)',
    'f(**a=1)',
    'f(lambda: 1=2)',
    'f(a,,b)',
    'f(,)',
    'f(a b=1)',
    'f(a',
    'f(a,',
    'f(a, b',
    'f(a=1',
    'f)a',
    'f(a]',
    'f(a))',
    'f(a)]',
]
for source in SOURCES:
    try:
        compile(source, 'test.py', 'exec')
    except SyntaxError as e:
        print(ascii(source), type(e).__name__, ascii(e.msg), e.lineno, e.offset, e.end_lineno, e.end_offset)
    else:
        print(ascii(source), 'compiles')
