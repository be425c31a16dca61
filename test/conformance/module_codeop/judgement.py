# Complete, wrong, or are more lines wanted?
from codeop import compile_command

commands = [
    '1 + 1', '', '# nothing', 'x = 1;', 'x = (1,', 'x = [1,\n# text', 'x = {1:', 'print(1 2', '(]', '(a + = ', 'a b (', '[(',
    'if x:', 'if x: y', 'if x: y\n', 'if x:\n  y', 'if x:\n  y\n', 'if x:\ny', 'if x:\n  y\nz', 'if x:\n  y\nelse:', 'if x:\n  y\nelse:\n  z\n',
    'try:\n  x\n', 'try:\n  x\nelse:', 'try:\n  x\nfinally:\n  y\n', '@mark', '@mark\n', '@mark\ndef f():', 'def f(', 'def f(a', 'class A(', 'class A: pass',
    'match x:\n  case 1:', 'match x:\n  case 1:\n    pass\n', 'with (a as b,', 'for (', 'for x in', 'from a import (b,', 'from a import b,', 'import (',
    "'''text", "'''text\n'''", "'text", "'text\\", "'text\\\n", 'f"{x', 'f"{x:', 'f"{x:{', "f'''{x:\n", "a b '''", 'x = \\', '\\', 'pass\\',
    'lambda', '(lambda', '(x async', '(1 if x', '(a, b) =', 'f(**', 'f(a=1, b c', 'del (a', 'del (a+', 'return (1,', 'break', '  x', 'a\nb', '0x', '$', '($',
    'else:', 'if True:\n    x\n  y', 'def f() -> (', 'x: (int', '*(', '** (', 'global x', 'def f():\n  return (1,\n',
]
for command in commands:
    try:
        code = compile_command(command)
    except SyntaxError:
        print(repr(command), 'wrong')
    else:
        print(repr(command), 'more' if code is None else 'complete')
