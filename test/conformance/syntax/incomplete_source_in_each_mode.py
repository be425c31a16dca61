for source in ['', '\n', '# c', 'if 1:', 'if 1:\n', 'if 1:\n\n', 'if 1: ', 'def f():', 'while x:\n  # c', 'class A:', 'for i in x:\n', 'x = ', 'x = (', 'x = [1,', '"""abc', 'try:', 'try:\n  pass', 'try:\n  pass\n', 'a +', 'if 1', 'with a:', '@d', '@d\n', 'if 1:\n  pass\nelse:', 'if 1:\n  if 2:', 'f(', 'def f(', 'lambda', 'if 1:  # c', 'match x:', 'match x:\n case 1:', 'x;', 'pass\npass', 'a=1\nb=2\n', 'if 1: pass\nx', "x = 'abc"]:
    for mode in ['exec', 'single', 'eval']:
        try:
            compile(source, 'f', mode)
            print(repr(source), mode, 'ok')
        except SyntaxError as e:
            print(repr(source), mode, type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
