def attempt(source):
    try:
        scope = {}
        exec(source, scope)
        print(repr(source), {k: v for k, v in scope.items() if k != '__builtins__' and not callable(v)})
    except SyntaxError as error:
        print(repr(source), type(error).__name__, error.msg, error.lineno)
    except Exception as error:
        print(repr(source), type(error).__name__, error)
for source in ['a = 1\r\nb = 2\rc = 3\n', 'a = 1 + \\\n2', 'a = 1 + \\ \n2', 'a = (1 +\n\n# comment\n2)', 'a = [1,\n2,\n]', 'a = {1: \\\n2}', '\n\n\na = 1', '# only', '', '   ', '   # comment\na = 1', 'a = 1 # comment', "a = 'x\\\ny'", 'a = 1; b = 2;', 'a = 1;; b = 2', '; a = 1', 'if 1:\n  a = 1\n  b = 2', 'if 1:\n\ta = 1\n\tb = 2', 'if 1:\n  a = 1\n   b = 2', 'if 1:\n  a = 1\n b = 2', 'if 1:\n\ta = 1\n        b = 2', 'if 1:\na = 1', '  a = 1', 'if 1: a = 1; b = 2', 'if 1: a = 1\nelse: a = 2', 'if 1:\n  if 1:\n    a = 1\n  b = 2\nc = 3', 'if 1:\n  a = 1\n\n# comment at margin\n  b = 2', 'if 1:\n  a = 1\n\x0c\n  b = 2', '\x0ca = 1', 'a = 1\\', 'a = 1\\\n', 'a = 1 \x1a', 'a\xa0= 1', 'a = 5 if 1 else\\\n 6', '# -*- coding: latin-1 -*-\na = 1', 'a = """x\n\ty"""', 'def f():\n  """doc"""\n  pass\nb = f.__doc__', 'pass;', 'class A: pass; x = 1', 'for i in (): pass\nelse: a = 1', 'if 1: if 1: a = 1', 'while 0: pass; a = 1']:
    attempt(source)
