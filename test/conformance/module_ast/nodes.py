"""Classes of nodes: fields, what constructors take, complain about and fill in; replacing, pickling, matching."""
import ast
import copy
import pickle
import warnings


def attempt(make):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            node = make()
            print(node, sorted(vars(node).items()) if isinstance(node, ast.AST) else '')
        except (TypeError, AttributeError) as error:
            print(type(error).__name__, error)
    for each in caught:
        print('  warning', each.category.__name__, each.message, each.lineno)


class Bare(ast.AST):
    _fields = ('a', 'b')


class More(ast.Name):
    _fields = ('id', 'ctx', 'z')


class Typed(ast.AST):
    _fields = ('items', 'maybe')
    _attributes = ('place',)
    _field_types = {'items': list[int], 'maybe': int | None}


for make in (
    lambda: ast.BinOp(1, 2, 3, 4), lambda: ast.Load(1), lambda: ast.Return(1, 2), lambda: ast.AST(1), lambda: ast.Name('x', id='y'), lambda: ast.Name('x', foo='y', lineno=3), lambda: vars(ast.Name()),
    lambda: ast.AST(a=1), lambda: vars(ast.Constant()), lambda: ast.Constant(1), lambda: ast.Constant(1, 'u'), lambda: ast.Load(), lambda: Bare(1, 2), lambda: vars(Bare(1)), lambda: vars(More('x')), lambda: Typed(place=3),
    lambda: ast.arguments(), lambda: ast.Name(**{'id': 'x', 'ctx': ast.Store()}), lambda: ast.FunctionDef('f', ast.arguments(), []), lambda: ast.Return(), lambda: ast.Name('x', lineno=1).__reduce__(), lambda: ast.Constant(1).__reduce__(),
    lambda: ast.Return().__reduce__(), lambda: ast.Name('x').lineno, lambda: ast.Name('x').end_lineno, lambda: ast.Name('x').zz, lambda: ast.Index(ast.Name('x')), lambda: ast.ExtSlice([1, 2]), lambda: ast.Suite(), lambda: ast.Param(), lambda: ast.Tuple([1]).dims,
):
    attempt(make)
print(ast.Load() is ast.Load(), ast.Name('x').ctx is ast.Name('y').ctx, ast.Name('a') == ast.Name('a'))

# Classes.
for name in ('AST', 'mod', 'stmt', 'expr', 'expr_context', 'boolop', 'cmpop', 'Module', 'FunctionDef', 'Assign', 'Constant', 'Dict', 'ImportFrom', 'Add', 'arguments', 'arg', 'keyword', 'alias', 'match_case', 'comprehension', 'ExceptHandler', 'MatchClass', 'pattern', 'TypeIgnore', 'TypeVar', 'type_param', 'Interpolation'):
    cls = getattr(ast, name)
    print(name, cls.__module__, [base.__name__ for base in cls.__mro__], cls._fields, cls._attributes, cls.__match_args__, cls.__doc__, sep=' | ')
    print('   ', cls.__dict__.get('_field_types'), [key for key in (*cls._fields, *cls._attributes) if cls.__dict__.get(key, 0) is None])
print(ast.PyCF_ONLY_AST, ast.PyCF_OPTIMIZED_AST, ast.PyCF_TYPE_COMMENTS, ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
import _ast
print(_ast.Name is ast.Name, _ast.PyCF_ONLY_AST)

# Replacing and copying.
node = ast.Name('x', lineno=1, col_offset=2)
node.extra = 4
lost = ast.BinOp(ast.Name('x'), ast.Add(), ast.Name('y'))
del lost.left, lost.right
for make in (
    lambda: copy.replace(node, id='z'), lambda: copy.replace(node, zz='z'), lambda: copy.replace(node, extra=5), lambda: copy.replace(node, lineno=7), lambda: copy.replace(lost, lineno=7), lambda: node.__replace__(1), lambda: copy.replace(ast.Constant(1), value=2),
    lambda: copy.copy(node), lambda: pickle.loads(pickle.dumps(node)), lambda: copy.deepcopy(ast.parse('x + 1')).body[0].value,
):
    attempt(make)
match ast.parse('f(1)').body[0]:
    case ast.Expr(ast.Call(ast.Name(name), [ast.Constant(value)])):
        print('matched', name, value)

# How they are shown.
module = ast.parse('def f(a, b, *c): return a + b * 3 + g(x, y)\nclass X(A, B, C): pass\nf(1, 2, 3, 4)\n(((1, 2), 3), 4)\na = b = c = d.e.f.g')
print(module)
for each in module.body:
    print(each)
own = ast.List([])
own.elts.append(own)
for each in (own, ast.Tuple((1, 2, 3)), ast.Tuple((1,)), ast.Tuple({1: 2}), ast.Tuple([[1, 2, 3], [ast.Name('x')]]), ast.Constant('x' * 90), ast.Name(5, 6)):
    print(each)
attempt(lambda: repr(lost))
