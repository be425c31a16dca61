"""Statements and patterns of trees that are no program, and what compile says of them."""
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
body = [ast.Pass()]
for node in (
    [], [3], [None], name, ast.FunctionDef('f', ast.arguments(), [], []), ast.FunctionDef(3, ast.arguments(), body, []), ast.ClassDef('C', [], [], [], []), ast.Return(), ast.Delete([]), ast.Delete([name]), ast.Delete([one]), ast.Assign([], name), ast.Assign([name], name), ast.Assign([one], name), ast.Assign([ast.Tuple([stored, ast.Starred(name, ast.Store())], ast.Store())], name), ast.Assign([stored], None), ast.AnnAssign(ast.Tuple([], ast.Store()), name, None, 1),
    ast.For(stored, name, [], []), ast.For(name, name, body, []), ast.If(name, body, [None]), ast.With([], body), ast.With([ast.withitem(name, name)], body), ast.Raise(None, name), ast.Try(body, [], [], []), ast.Try(body, [], body, body), ast.Try(body, [ast.ExceptHandler(None, None, [])], [], []), ast.Try(body, [name], [], []), ast.Import([]), ast.Import([ast.alias('a.b')]), ast.ImportFrom('a', [ast.alias('b')], -1), ast.ImportFrom('a', [ast.alias('*')], 0), ast.Global([]), ast.Global([3]), ast.Expr(None), ast.Break(),
    ast.Match(name, []), ast.TypeAlias(one, [], name), ast.TypeAlias(stored, [name], name), ast.Module([], [3]),
):
    attempt(node)
for pattern in (
    ast.MatchValue(name), ast.MatchValue(ast.Attribute(name, 'a')), ast.MatchSingleton(1), ast.MatchStar('a'), ast.MatchSequence([ast.MatchStar('a')]), ast.MatchMapping([one], []), ast.MatchMapping([one], [ast.MatchAs()], '_'), ast.MatchMapping([ast.Constant(-1), ast.Constant(1 + 2j)], [ast.MatchAs(), ast.MatchAs()]), ast.MatchClass(one, [], [], []), ast.MatchClass(name, [], ['a'], []), ast.MatchAs(ast.MatchAs(), None), ast.MatchAs(None, '_'), ast.MatchOr([ast.MatchAs()]),
    ast.MatchValue(ast.Constant(-1)), ast.MatchValue(ast.BinOp(one, ast.Add(), ast.Constant(1j))), ast.MatchValue(ast.BinOp(one, ast.Add(), one)), name,
):
    attempt(ast.Match(name, [ast.match_case(pattern, None, body)]))
lost = ast.BinOp(name, ast.Add(), one)
del lost.left
attempt(lost, 'eval')
