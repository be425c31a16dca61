for source in ['x = 1; global x', 'print(x); global x', 'def f():\n x = 1\n global x', 'def f():\n print(x)\n global x', 'def f(x):\n global x', 'def f():\n def g():\n  x = 1\n  nonlocal x', 'def f():\n nonlocal x', 'def f():\n x = 1\n def g():\n  nonlocal x\n  global x', 'def f():\n x: int\n global x', 'def f():\n for x in y: pass\n global x']:
    try:
        compile(source, 'test.py', 'exec')
    except SyntaxError as error:
        print(repr(source), '->', error.msg, error.lineno, error.offset)
    else:
        print(repr(source), 'compiles')
