import warnings

sources = [
    r"'\d'", r"b'\d'", r"'\477'", r"f'\d{1}'", r"f'{1}\w'", "'''\n\\q\n'''", r"'\d' '\w'", r"'\8'", r"r'\d'", r"'\\d'", r"f'{x:\d}'", r"rb'\d'",
    'x is 1', "x is not 'a'", '1 is x', 'x is ()', 'x is None', 'x is True', 'x is ...', 'x is (1,)', 'x is (x,)', 'x is 1.0', "x is b''", 'x is [1]',
    'x == 1 is 1', 'x < 1', 'if x is 1: pass', 'not x is 1',
    'def f():\n try: pass\n finally: return 1', 'for i in x:\n try: pass\n finally: break', 'for i in x:\n try: pass\n finally: continue',
    'def f():\n try: pass\n finally:\n  for i in x: break', 'def f():\n try: pass\n finally:\n  def g(): return 1',
    'def f():\n try: return 1\n except E: return 2\n finally: pass', 'while 1:\n try: pass\n finally:\n  if x: continue',
    'def f():\n try: pass\n finally:\n  with x:\n   try: return 1\n   finally: pass',
    "assert (1, 'x')", "assert (x, 'a')", 'assert ()', "assert (1,), 'x'", "assert x, 'a'",
    '1()', "'a'()", '(1, 2)()', '[1]()', '{}()', 'None()', '(lambda: 1)()', '[1, 2](3)', '(i for i in x)()', '[i for i in x]()', "f'{1}'()", '...()',
    '1[0]', "'a'['b']", "'a'[1]", "(1, 2)['a']", '[1][2.0]', "{1}['a']", '{1: 2}[3]', "f'{1}'['a']", 'True[0]', "'a'[None]", "'a'[True]", "'a'[1:2]",
    '[1][x]', '[1][()]', '(lambda: 1)[0]', '[(1, 2)\n (3, 4)]', '-1()', 'x[1]()', 'x()[0]', '1[0] = 2',
]
for source in sources:
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter('always')
        try:
            compile(source, 'file.py', 'exec')
        except SyntaxError as error:
            print(repr(source), error)
    print(repr(source), [(w.category.__name__, str(w.message), w.filename, w.lineno) for w in log])
with warnings.catch_warnings():
    warnings.simplefilter('error')
    for source in ("\n'\\d'", '\nx is 1', '\n\nassert (1, 2)'):
        try:
            compile(source, 'file.py', 'exec')
        except SyntaxError as error:
            print(type(error).__name__, error, error.lineno, error.offset, error.end_lineno, error.end_offset)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    exec("x = '\\d'")
    eval('1 is 1')
print([(str(w.message)[:8], w.filename, w.lineno) for w in log])
