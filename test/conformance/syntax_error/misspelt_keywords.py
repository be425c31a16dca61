# The keyword that a name may be meant for is told when the source is valid with it.
import traceback
for s in ('whille True: pass', 'nope 1', 'fro x import y', 'imporrt os', 'clas A: pass', 'def f():\n    retrun 1', 'for i inn range(3): pass', 'x = 1 iff y else 2', 'print(1) esle', 'a b', 'if x thn: pass', 'tyr:\n  pass\n', 'awaitt x', 'x = nott y', 'asser x', 'assret x, y', 'matc x:\n  case 1: pass\n', 'with open(x) ass f: pass', 'lamda x: 1', 'fo r', 'retur 5', 'raies X', 'yeild 5', 'globl x', 'pas s', 'print x', 'f(x fro y in z)', '[x fro x in y]', 'x iz None', 'not_a_keyword x', 'els: pass', 'if 1:\n pass\nelsee:\n pass\n', 'for i inn x:\n  pass\ny = 1', 'a = b\nc d', 'x y z\n', 'tpye X = int', 'whle 1:\n  pass\n' , 'd3f f(): pass', 'Class A: pass', 'DEF f(): pass', 'elif_ x: pass', 'nonlocl x'):
    try: compile(s, 'f.py', 'exec')
    except SyntaxError as e:
        print(ascii(s), '|', *traceback.format_exception_only(e), sep='\n', end=''); print('|', e.msg, e.args[1][1:])

for s in ('x = 1\nwhille True: pass', 'def f():\n    x = 1\n    retrun x', 'def f():\n    x = 1\n    retrun x\ny = 2', 'x = 1; y = 2\nz = 3\nif x:\n  z = 4\n  imporrt os\n', 'if x:\n  z = 4\n\n\n  imporrt os\n', 'a b', 'x = 1\n\n\nfor i inn range(3):\n    pass\n', 'class A:\n  def f(self):\n    pass\n  def g(self):\n    retrun 1', 'x = (1 +\n 2)\nimporrt os', 'x = 1\nfoo(x fro x\n in y)', '"""doc\nstring"""\nimporrt os', 'x = 1\nimporrt os, sys as a', 'x = 1; imporrt os'):
    try:
        compile(s, 'f.py', 'exec')
    except SyntaxError as e:
        print(*traceback.format_exception_only(e), sep='', end='')
        print(e._metadata[:2], e.lineno, e.offset, vars(e))
e = SyntaxError('invalid syntax', ('f', 1, 1, 'imporrt os', 1, 2))
print(e._metadata, traceback.format_exception_only(e))
e = SyntaxError('invalid syntax', ('f', 1, 1, 'imporrt os', 1, 2, (0, 0, None)))
print(e._metadata, traceback.format_exception_only(e))
