# Characters: the message and the place of each error.
SOURCES = [
    'a \\ b',
    'a \\',
    'a \\\n',
    '\\',
    '\\\n',
    'a\\b',
    'x = \\ 1',
    '\xa0x',
    'x\xa0= 1',
    'x = \u201chello\u201d',
    'a \u2212 b',
    '\u20ac = 1',
    'x\u20ac = 1',
    'caf\xe9 = 1 1',
    '\u200bx = 1',
    'x = 1\u200b',
    '\x01',
    'a\x07b',
    'x = \xd7',
    '\U0001f600 = 1',
    'x = "\xe9" 1',
    '\xe9\xe9 \xe9\xe9',
    '("\xe9" \xe9)',
]
for source in SOURCES:
    try:
        compile(source, 'test.py', 'exec')
    except SyntaxError as e:
        print(ascii(source), type(e).__name__, ascii(e.msg), e.lineno, e.offset, e.end_lineno, e.end_offset)
    else:
        print(ascii(source), 'compiles')
