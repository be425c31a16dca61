# Indentation blocks: the message and the place of each error.
SOURCES = [
    '  x = 1',
    'x = 1\n  y = 2',
    'if x:\n    a\n  b',
    'if x:\nb',
    'if x:',
    'if x:\n',
    'while x:\na',
    'for a in b:\nc',
    'def f():\nx',
    'class C:\nx',
    'try:\nx',
    'with a:\nx',
    'if x:\n  y\nelse:\nz',
    'if x:\n  y\nelif y:\nz',
    'try:\n  x\nexcept:\ny',
    'try:\n  x\nexcept A:\ny',
    'try:\n  x\nfinally:\ny',
    'try:\n  x\nexcept* A:\ny',
    'match x:\ny',
    'match x:\n  case 1:\n  y',
    'async def f():\nx',
    'async with a:\nb',
    'async for a in b:\nc',
    'if x:\n\ty\n        z',
    'if x:\n        y\n\tz',
    'if x:\n    y\n\tz',
]
for source in SOURCES:
    try:
        compile(source, 'test.py', 'exec')
    except SyntaxError as e:
        print(ascii(source), type(e).__name__, ascii(e.msg), e.lineno, e.offset, e.end_lineno, e.end_offset)
    else:
        print(ascii(source), 'compiles')
