# Imports: the message and the place of each error.
SOURCES = [
    'import',
    'import a,',
    'import a.',
    'import a as',
    'import a as b.c',
    'import a as 1',
    'import a.b as f()',
    'import 1',
    'import a from b',
    'import a, b from c',
    'from a import',
    'from import b',
    'from a import b,',
    'from a import (b',
    'from a import ()',
    'from a import b c',
    'from a import (b c)',
    'from a import *, b',
    'from a import b as c.d',
    'from . import',
    'from .a',
    'from a import b.c',
    'from a',
    'from a import (b,,)',
    'from a import (*)',
    'import *',
    'from a import b as 1',
    'from a import b as c[0]',
]
for source in SOURCES:
    try:
        compile(source, 'test.py', 'exec')
    except SyntaxError as e:
        print(ascii(source), type(e).__name__, ascii(e.msg), e.lineno, e.offset, e.end_lineno, e.end_offset)
    else:
        print(ascii(source), 'compiles')
