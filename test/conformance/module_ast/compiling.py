"""Code of trees: what it does, its lines and columns."""
import ast
import traceback
import warnings

warnings.simplefilter('ignore')
source = '''
def fail(a,
         b):
    x = (a +
         b[0])
    return x

class Point:
    """A point."""
    def __init__(self, x): self.x = x

if True:
    print([fail(i, [1]) for i in range(3)], f'{Point(3).x!r:>4}', Point.__doc__)
'''
tree = ast.parse(source, 'some.py')
code = compile(tree, 'some.py', 'exec')
names = {}
exec(code, names)
print(code.co_filename, list(code.co_lines()) == list(compile(source, 'some.py', 'exec').co_lines()), names['fail'].__code__.co_firstlineno)
try:
    names['fail'](1, 2)
except TypeError as error:
    print([(frame.lineno, frame.colno, frame.end_colno, frame.name) for frame in traceback.extract_tb(error.__traceback__)][1:])


class Doubled(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.BinOp(node, ast.Mult(), ast.Constant(2)), node)


changed = ast.fix_missing_locations(Doubled().visit(ast.parse('[1, 2, "ab"]', mode='eval')))
print(eval(compile(changed, '<changed>', 'eval')))
exec(compile(ast.Interactive(ast.parse('x = 1; x + 1; x').body), '<prompt>', 'single'))
lines = ast.parse('def a(): pass\ndef b(): pass')
ast.increment_lineno(lines, 100)
lines.body.reverse()
exec(compile(lines, 'f', 'exec'), names)
print([names[name].__code__.co_firstlineno for name in 'ab'])
exec(compile(ast.parse('def f(): "doc"\nassert f.__doc__, 1'), 'f', 'exec', optimize=2))
exec(compile(ast.Interactive(ast.parse('if 1: 2\n3\nfor i in 4, 5: i\n6; 7').body), '<prompt>', 'single'))
print(eval(compile(ast.Expression(ast.Constant((1, (2.5, 'x'), -3, None), lineno=1, col_offset=0)), 'f', 'eval')))
print(eval(compile(ast.fix_missing_locations(ast.Expression(ast.BinOp(ast.Constant(-2), ast.Pow(), ast.Constant(2)))), 'f', 'eval')))
try:
    exec(compile(ast.parse('with ((1, 2)): pass'), 'f', 'exec'))
except TypeError as error:
    print(error)
templates = {}
exec(compile(ast.parse('x = 1; t = t"{ x + 1 !r:{x}}a"'), 'f', 'exec'), templates)
print(templates['t'].interpolations, templates['t'].strings)
exec(compile(ast.parse('from __future__ import annotations\ndef f(a: b or c and d): pass'), 'f', 'exec'), templates)
print(templates['f'].__annotations__)
