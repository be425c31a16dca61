# Keywords as names: the message and the place of each error.
SOURCES = [
    'None.a = 1',
    'None = None',
    'None: int',
    'f(None := 1)',
    '(None := 1)',
    'for None in x: pass',
    'with a as None: pass',
    'import None',
    'import a as None',
    'from a import None',
    'def None(): pass',
    'class None: pass',
    'global None',
    'del True',
    'x.None',
    'x.None = 1',
    'x.True',
    'try: x\nexcept A as None: y',
    'lambda None: 1',
    '__debug__ = 1',
    'def f(__debug__): pass',
    'import __debug__',
    'del __debug__',
    'f(__debug__=1)',
    'x.__debug__ = 1',
    'for __debug__ in x: pass',
    '(__debug__ := 1)',
    'class __debug__: pass',
    'def __debug__(): pass',
]
for source in SOURCES:
    try:
        compile(source, 'test.py', 'exec')
    except SyntaxError as e:
        print(ascii(source), type(e).__name__, ascii(e.msg), e.lineno, e.offset, e.end_lineno, e.end_offset)
    else:
        print(ascii(source), 'compiles')
