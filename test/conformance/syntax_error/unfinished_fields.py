# Fields of f-strings and t-strings whose expression cannot go on: the error is behind the longest part that is one.
SOURCES = [
    "f'{a.}'",
    "f'{a..b}'",
    "f'{a +}'",
    "f'{a ==}'",
    "f'{a not}'",
    "f'{a is not}'",
    "f'{a'b'}'",
    "f'{a 'b'}'",
    "f'{a.b 'c'}'",
    "f'{(a +)}'",
    "f'{a + (b +)}'",
    "f'{f(a) +}'",
    "f'{a[1].}'",
    "f'{[x for x in]}'",
    "f'{-}'",
    "f'{*}'",
    "f'{**a}'",
    "f'{import x}'",
    "f'{if a}'",
    "f'{a, b}' c",
    "f'{a b'",
    "f'{a if b}'",
    "f'{a:{b.}}'",
    "f'{a!r:{b +}}'",
    'f\'{a + f\\"{b}\\" +}\'',
    'f\'{f\\"{a.}\\"}\'',
    "f'{b}' f'{a +}'",
    "f'{1 +}'",
    "f'{a++}'",
    "f'{a = b}'",
    "f'{a ! r}'",
    "t'{a.}'",
    "t'{(a +)}'",
    "t'{a 'b'}'",
    "rf'{a.}'",
    'f"""{\na +\n}"""',
]

for source in SOURCES:
    print(source)
    try:
        compile(source + '\n', 'f.py', 'exec')
    except SyntaxError as error:
        print(' ', type(error).__name__, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))
    else:
        print('  valid')
