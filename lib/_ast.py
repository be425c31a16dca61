"""The classes of the nodes of trees. What builds a tree of a source: _ast_build; what makes code of one: _ast_compile."""

from _ast_node import AST, defaults

PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_ONLY_AST = 0x400
PyCF_OPTIMIZED_AST = 0x8400
PyCF_TYPE_COMMENTS = 0x1000

# A base and whether its nodes have positions (2: with an end that may be missing); then its classes. What stands alone is a class by itself.
_GRAMMAR = """
mod 0
Module(stmt* body, type_ignore* type_ignores)
Interactive(stmt* body)
Expression(expr body)
FunctionType(expr* argtypes, expr returns)

stmt 2
FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)
Return(expr? value)
Delete(expr* targets)
Assign(expr* targets, expr value, string? type_comment)
TypeAlias(expr name, type_param* type_params, expr value)
AugAssign(expr target, operator op, expr value)
AnnAssign(expr target, expr annotation, expr? value, int simple)
For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
While(expr test, stmt* body, stmt* orelse)
If(expr test, stmt* body, stmt* orelse)
With(withitem* items, stmt* body, string? type_comment)
AsyncWith(withitem* items, stmt* body, string? type_comment)
Match(expr subject, match_case* cases)
Raise(expr? exc, expr? cause)
Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
Assert(expr test, expr? msg)
Import(alias* names)
ImportFrom(identifier? module, alias* names, int? level)
Global(identifier* names)
Nonlocal(identifier* names)
Expr(expr value)
Pass
Break
Continue

expr 2
BoolOp(boolop op, expr* values)
NamedExpr(expr target, expr value)
BinOp(expr left, operator op, expr right)
UnaryOp(unaryop op, expr operand)
Lambda(arguments args, expr body)
IfExp(expr test, expr body, expr orelse)
Dict(expr?* keys, expr* values)
Set(expr* elts)
ListComp(expr elt, comprehension* generators)
SetComp(expr elt, comprehension* generators)
DictComp(expr key, expr value, comprehension* generators)
GeneratorExp(expr elt, comprehension* generators)
Await(expr value)
Yield(expr? value)
YieldFrom(expr value)
Compare(expr left, cmpop* ops, expr* comparators)
Call(expr func, expr* args, keyword* keywords)
FormattedValue(expr value, int conversion, expr? format_spec)
Interpolation(expr value, constant str, int conversion, expr? format_spec)
JoinedStr(expr* values)
TemplateStr(expr* values)
Constant(constant value, string? kind)
Attribute(expr value, identifier attr, expr_context ctx)
Subscript(expr value, expr slice, expr_context ctx)
Starred(expr value, expr_context ctx)
Name(identifier id, expr_context ctx)
List(expr* elts, expr_context ctx)
Tuple(expr* elts, expr_context ctx)
Slice(expr? lower, expr? upper, expr? step)

expr_context 0
Load
Store
Del

boolop 0
And
Or

operator 0
Add
Sub
Mult
MatMult
Div
Mod
Pow
LShift
RShift
BitOr
BitXor
BitAnd
FloorDiv

unaryop 0
Invert
Not
UAdd
USub

cmpop 0
Eq
NotEq
Lt
LtE
Gt
GtE
Is
IsNot
In
NotIn

comprehension(expr target, expr iter, expr* ifs, int is_async) 0

excepthandler 2
ExceptHandler(expr? type, identifier? name, stmt* body)

arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr* defaults) 0

arg(identifier arg, expr? annotation, string? type_comment) 2

keyword(identifier? arg, expr value) 2

alias(identifier name, identifier? asname) 2

withitem(expr context_expr, expr? optional_vars) 0

match_case(pattern pattern, expr? guard, stmt* body) 0

pattern 1
MatchValue(expr value)
MatchSingleton(constant value)
MatchSequence(pattern* patterns)
MatchMapping(expr* keys, pattern* patterns, identifier? rest)
MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
MatchStar(identifier? name)
MatchAs(pattern? pattern, identifier? name)
MatchOr(pattern* patterns)

type_ignore 0
TypeIgnore(int lineno, string tag)

type_param 1
TypeVar(identifier name, expr? bound, expr? default_value)
ParamSpec(identifier name, expr? default_value)
TypeVarTuple(identifier name, expr? default_value)
"""

_PLACE = ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
# The fields of each class, as the grammar has them: (name, type, '' or '?' or '*' or '?*').
grammar = {}


def _class(signature, base, place):
    name, _, inside = signature.rstrip(')').partition('(')
    fields = []
    for part in inside.split(', ') if inside else ():
        kind, field = part.split()
        plain = kind.rstrip('?*')
        fields.append((field, plain, kind[len(plain) :]))
    names = tuple([field for field, _, _ in fields])
    namespace = {'_fields': names, '__match_args__': names, '__doc__': signature, '__module__': 'ast'}
    if place:
        namespace['_attributes'] = _PLACE
    if place == 2:
        namespace['end_lineno'] = namespace['end_col_offset'] = None
    for field, _, suffix in fields:
        if suffix == '?':
            namespace[field] = None
    cls = type(name, (base,), namespace)
    grammar[cls] = fields
    return cls


def _classes():
    found = {}
    types = {'identifier': str, 'string': str, 'int': int, 'constant': object}
    leaves = []
    for group in _GRAMMAR.strip().split('\n\n'):
        head, *rest = group.split('\n')
        signature, _, place = head.rpartition(' ')
        base = _class(signature, AST, int(place))
        found[base.__name__] = base
        if rest:
            # Those that have fields stand below each other.
            between = f'\n{" " * (len(signature) + 1)}| ' if '(' in ''.join(rest) else ' | '
            base.__doc__ = f'{signature} = {between.join(rest)}'
        else:
            leaves.append(base)
        for each in rest:
            cls = _class(each, base, 0)
            found[cls.__name__] = cls
            leaves.append(cls)
    types.update(found)
    for cls in leaves:
        table = {}
        for field, kind, suffix in grammar[cls]:
            table[field] = list[types[kind]] if suffix.endswith('*') else types[kind] | None if suffix else types[kind]
        cls._field_types = cls.__annotations__ = table
    return found


globals().update(_classes())
# What a node has for its context when nothing else is said.
defaults[expr_context] = Load()
__all__ = [name for name in globals() if not name.startswith('_') and name not in ('defaults', 'grammar')]
