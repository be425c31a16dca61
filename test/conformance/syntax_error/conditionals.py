# Conditionals: the message and the place of each error.
SOURCES = [
    'x = 1 if 2',
    'x = 1 if 2 else',
    'x = 1 if 2 else pass',
    'x = 1 if else 2',
    'x = if 1 else 2',
    '(1 if 2)',
    '(1 if 2 3)',
    'x = 1 else 2',
    '1 if 2 else 3 if 4',
    'pass if x else y',
    'return 1 if 2 else return 3',
    '(a if b else pass)',
    'x = a if b else import c',
    'break if x else 1',
    'continue if x else 2',
    'x = 1 if 2 in',
    '1 if 2 +',
    'f(1 if x and)',
    'lambda: 1 if y[0] <',
    '1 if 2 . else 3',
    '1 if f(a) * else 3',
    '1 if x[ else 3',
    'x = [1 if not x is]',
    '1 if (2 in) else 3',
    '1 if (2 if x in) else 3',
    '1 if not',
    '1 if -',
]
for source in SOURCES:
    try:
        compile(source, 'test.py', 'exec')
    except SyntaxError as e:
        print(ascii(source), type(e).__name__, ascii(e.msg), e.lineno, e.offset, e.end_lineno, e.end_offset)
    else:
        print(ascii(source), 'compiles')
