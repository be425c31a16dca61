"""Trees that are asked for optimized, and copies of trees."""
import ast

for source in ('def f():\n "doc"\nclass A:\n "doc"\n x = 1\nasync def g(): "d"\n"x"', '"x"\ny', '__debug__; a.__debug__; -1; 1 + 2', 'match x:\n case -1 | 1+2j | -1.5-2j: pass\n case {-1: y}: pass', 'def __debug__(): pass'):
    for level in (-1, 0, 1, 2):
        try:
            print(level, ast.dump(ast.parse(source, optimize=level)))
        except SyntaxError as error:
            print(error)
tree = ast.parse('__debug__')
for flags in (ast.PyCF_ONLY_AST, ast.PyCF_OPTIMIZED_AST):
    other = compile(tree, 'f', 'exec', flags, optimize=1)
    print(other is tree, ast.dump(other), ast.dump(tree), ast.dump(compile('__debug__', 'f', 'eval', flags)))
