"""dump, compare, walks, visitors and transformers."""
import ast

tree = ast.parse('def f(a, *, b=1): return a.b[1:2]\nx: int = -1', 'f')
for options in ({}, {'annotate_fields': False}, {'include_attributes': True}, {'indent': 2}, {'indent': '\t'}, {'indent': 0}, {'show_empty': True}, {'show_empty': True, 'annotate_fields': False}, {'indent': 1, 'include_attributes': True, 'annotate_fields': False}):
    print(options, ast.dump(tree, **options), sep='\n')
lost = ast.Name('x')
del lost.id
for node in (
    ast.Constant(None), ast.Constant(1, 'u'), ast.MatchSingleton(None), ast.List([], ast.Load()), ast.Raise(cause=ast.Name('x')), ast.Return(), ast.Global(['a', 'b']), ast.Tuple((1, 2)), ast.Constant([]), ast.arguments(), ast.ImportFrom(), ast.ImportFrom('x', [ast.alias('a')], 0),
    ast.Call(ast.Name('f'), [], [ast.keyword('a', ast.Constant(1))]), ast.Name('x', lineno=1), ast.alias('x', lineno=1, end_lineno=None), lost, ast.Call(ast.Name('f'), [], []), ast.MatchClass(ast.Name('C'), [], [], []), ast.Dict([None], [ast.Name('x')]),
):
    print(ast.dump(node), ast.dump(node, False), ast.dump(node, False, True), ast.dump(node, show_empty=True))
for wrong in (3, None, [tree]):
    try:
        ast.dump(wrong)
    except TypeError as error:
        print(error)

print([type(node).__name__ for node in ast.walk(tree)])
print([type(node).__name__ for node in ast.iter_child_nodes(tree.body[0])])
print([(name, type(value).__name__) for name, value in ast.iter_fields(tree.body[1])], list(ast.iter_fields(lost)))
for a, b, options in (('x', 'x', {}), ('x', 'y', {}), ('x', ' x'.strip() + '\n', {'compare_attributes': True}), ('x+y', 'x + y', {'compare_attributes': True}), ('x+y', 'x + y', {}), ('1', '1.0', {}), ('f(a)', 'f(a, b)', {})):
    print(a, b, ast.compare(ast.parse(a), ast.parse(b), **options))


class Names(ast.NodeVisitor):
    def visit_Name(self, node):
        print('name', node.id)
        return 5

    def visit_Constant(self, node):
        print('constant', node.value)


print(Names().visit(ast.parse('x + 1 * y.z(w, [v])')), Names().visit(ast.Name('x')))


class Change(ast.NodeTransformer):
    def visit_Name(self, node):
        return ast.Constant(node.id) if node.id != 'z' else None

    def visit_Pass(self, node):
        return [ast.Break(), ast.Continue()]

    def visit_Expr(self, node):
        return None if isinstance(node.value, ast.Constant) else self.generic_visit(node)


print(ast.dump(Change().visit(ast.parse('x + y; 5\npass\nreturn z\ndel q, r'))))
