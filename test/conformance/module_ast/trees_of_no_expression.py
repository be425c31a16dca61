"""Trees that are no expression, and what compile says of them."""
import ast
import warnings

warnings.simplefilter('ignore')


def attempt(node, mode='exec', fix=True):
    try:
        if mode == 'exec' and not isinstance(node, ast.mod):
            node = ast.Module(node if isinstance(node, list) else [node], [])
        elif mode == 'eval' and not isinstance(node, ast.mod):
            node = ast.Expression(node)
        compile(ast.fix_missing_locations(node) if fix else node, 'f', mode)
        print('good')
    except SyntaxError as error:
        print(type(error).__name__, error.msg)
    except (TypeError, ValueError, OverflowError, SystemError) as error:
        print(type(error).__name__, error)


name = ast.Name('x')
one = ast.Constant(1)
stored = ast.Name('x', ast.Store())
for node, mode in ((ast.parse('x'), 'eval'), (ast.parse('x', mode='eval'), 'exec'), (ast.parse('x', mode='single'), 'exec'), (name, 'exec'), (3, 'exec')):
    try:
        compile(node, 'f', mode)
    except TypeError as error:
        print(error)
attempt(ast.Name('x'), 'eval', False)
attempt(ast.Name('x', lineno=1), 'eval', False)
for node in (
    ast.Name('x', lineno=5, col_offset=2, end_lineno=3, end_col_offset=4), ast.Name('x', lineno=5, col_offset=8, end_lineno=5, end_col_offset=4), ast.Name('x', lineno=1, col_offset=-1), ast.Name('x', lineno='a', col_offset=1), ast.Name('x', lineno=10**20, col_offset=1), ast.Name('x', lineno=0, col_offset=0), ast.Name('x', lineno=2**31 - 1, col_offset=2**31 - 1, end_lineno=2**31 - 1, end_col_offset=2**31 - 1),
    ast.Name(3), ast.Name('x', ast.Del()), ast.Name('None'), ast.Name('x', 3), None, 3, ast.Pass(), ast.BinOp(name, ast.Add(), None), ast.BinOp(name, ast.Load(), name), ast.BoolOp(ast.And(), [name]), ast.BoolOp(ast.And(), (name, name)), ast.Compare(name, [], []), ast.Compare(name, [ast.Lt()], [name, name]),
    ast.Dict([name], []), ast.Dict([None], [name]), ast.ListComp(name, []), ast.ListComp(name, [ast.comprehension(name, name, [], 0)]), ast.List([name], ast.Store()), ast.Tuple([stored]), ast.Tuple([None]), ast.Constant([1]), ast.Constant((1, [2])), ast.Constant(name), ast.Constant(1, 3), ast.FormattedValue(name, 5), ast.Call(name, [None], []), ast.Call(name, [], [name]),
    ast.Lambda(ast.arguments(args=[ast.arg('a')], defaults=[name, name]), name), ast.Lambda(ast.arguments(kwonlyargs=[ast.arg('a')], kw_defaults=[]), name), ast.NamedExpr(one, name), ast.IfExp(name, name, None), ast.Yield(), ast.expr(),
):
    attempt(node, 'eval')
