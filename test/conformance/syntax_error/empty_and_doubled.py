# Empty and doubled: the message and the place of each error.
SOURCES = [
    'a, b',
    'a,',
    ',',
    ', a',
    'a,,b',
    '(,)',
    '[,]',
    '{,}',
    '(a,,b)',
    '[a,,b]',
    '()',
    '(a',
    '(a,',
    'a)',
    '((a)',
    '((a',
    '(a))',
    '[(])',
    '{(})',
    '{[}',
    '([)',
    'f(a[b)',
    'a[',
    'a[1',
    'a[1:',
    'a[]',
    'a[,]',
    'a[1,,2]',
    'a[1:2:3:4]',
    'a[*b',
    'a[*]',
    'a[b=1]',
    'a[**b]',
    'a[b for b in c]',
    'a[yield]',
    'a[lambda]',
    'x[1, *y, ',
    'a[x := 1]',
    'a[x := 1, 2]',
    'a[x := 1 : 2]',
    'a[1: x := 2]',
]
for source in SOURCES:
    try:
        compile(source, 'test.py', 'exec')
    except SyntaxError as e:
        print(ascii(source), type(e).__name__, ascii(e.msg), e.lineno, e.offset, e.end_lineno, e.end_offset)
    else:
        print(ascii(source), 'compiles')
