# Statements in expressions and unclosed: the message and the place of each error.
SOURCES = [
    'if x: y else: z',
    'if x: if y: z',
    'if x: for y in z: w',
    'while 1: def f(): pass',
    'x = def f(): pass',
    'x = class C: pass',
    'x = import a',
    'f(def)',
    'f(if)',
    'f(x if)',
    'f(for x in y)',
    'f(class)',
    '(def)',
    '[if x]',
    'x = [',
    'x = [1,',
    'x = {',
    'x = {1:',
    'x = {1: 2,',
    'x = (1\n\ndef f():\n    pass\n',
    'x = foo(1, 2\n\ny = 3\n',
    'if (a:\n  b\n',
    'if a):\n  b',
    'def f(a:\n  b\n',
    'x = {\n"a": 1,\n"b": 2\nfor x in y:\n  pass',
    'foo(a, b\nfor x in y:\n  pass',
    'foo(a, b\nx = 1',
    "x = 'a' 'b",
    'x = """a',
    'if x:\n    """a\n',
    "f('a",
    "f('a)\n",
    "print('hello)",
    "d = {'a': 'b}",
    "x = '''a''",
    'x = "a" "b',
    "'a' 'b\\",
    "'\\",
    "'\\\n",
    "'a\nb'",
]
for source in SOURCES:
    try:
        compile(source, 'test.py', 'exec')
    except SyntaxError as e:
        print(ascii(source), type(e).__name__, ascii(e.msg), e.lineno, e.offset, e.end_lineno, e.end_offset)
    else:
        print(ascii(source), 'compiles')
