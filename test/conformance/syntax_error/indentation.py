for source in ['if 1:\nx', '  x = 1', 'if 1:\n    a\n  b', 'if 1:\n\ta\n        b', 'def f():\n', 'class A:\n\n\nx = 1', 'for x in y:\n# only a comment\n', 'x = 1\n    y = 2']:
    try:
        compile(source, 'test.py', 'exec')
    except SyntaxError as error:
        print(repr(source), '->', type(error).__name__, error.msg, error.lineno)
