sources = ['x = ', 'if True\n  pass', 'def f(:\n pass', '(1, 2', 'print "x"', 'a b', '1 = x', 'f() = 1', 'for x in', 'x = [1, 2', 'else: pass',
           'return 1', 'break', 'continue', 'yield 1', 'class', 'def f(a, a): pass', 'f(a=1, 2)', 'f(**k, *a)', "'unterminated", '"""open',
           'x = 1 +', 'lambda: (yield)', 'del f()', 'a, b += 1', 'import', 'from x import', '5.x', 'nonlocal x', '0777', '1__0', '1_', '0x', '1e', 'x = {1: }',
           'not', '@', 'a = b = ', 'try: pass', 'while 1 pass', 'async', 'f"{a"', 'f"{}"', 'f"{a!x}"', '\\', 'x ? y', 'x = $', 'a := 1', 'def f(a=1, b): pass', 'None = 1', 'f(None=1)', 'True: int = 1', 'with open(x) as 5: pass', 'assert (1, 2), ', 'raise from x', '*a', 'print(*)', 'if x = 1: pass', '{1, 2: 3}', '[x for x in y', 'x for x in y', 'a..b', ')', 'x = (1]', 'elif x: pass', 'except: pass', 'finally: pass']
for source in sources:
    try:
        compile(source, 'test.py', 'exec')
    except SyntaxError as error:
        print(repr(source), '->', type(error).__name__, error.msg, error.lineno, error.offset)
    else:
        print(repr(source), 'compiles')
