"""What single nodes are written as, those that no source has too."""
import ast

name = ast.Name('x')
for node in (
    ast.Constant((1, 'a', ())), ast.Constant((1,)), ast.Constant(float('nan')), ast.Constant(complex(float('inf'), 1)), ast.Constant(-1), ast.Set([]), ast.JoinedStr([]), ast.FormattedValue(name, 114, None), ast.JoinedStr([ast.Constant('{a}'), ast.FormattedValue(name, -1)]), ast.Load(), ast.arguments(), ast.arg('x', name),
    ast.comprehension(name, name, [name], 1), ast.withitem(name, name), ast.Expression(name), ast.Interactive([ast.Expr(name), ast.Pass()]), ast.FunctionType([name, name], name), ast.Tuple([]), ast.Module([], []), ast.keyword(None, name), ast.alias('x', 'y'),
    ast.Assign([name], name, 'int', lineno=1), ast.Module([ast.Assign([name], name, lineno=3)], [ast.TypeIgnore(3, '[x]')]), ast.FunctionDef('f', ast.arguments(), [ast.Pass()], [], type_comment='() -> int', lineno=1), ast.BinOp(ast.Constant(-1), ast.Pow(), ast.Constant(2)), ast.MatchStar(), ast.Slice(name, None, name), ast.match_case(ast.MatchAs(), None, [ast.Pass()]), ast.ExceptHandler(name, 'y', [ast.Pass()]), ast.Attribute(ast.Constant(1), 'a'),
):
    print(repr(ast.unparse(node)))
print(repr(ast.unparse([name, name])))
