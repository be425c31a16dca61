# Hidden: CPython has this in C.
"""Trees of sources. The compiler gives its own tree as rows of numbers and values (assembly/compiler/tree-rows.ts), level by level, of which nodes are made here from the last one to the first."""

import _ast
from _introspection import tree

# Of a row: what it is, its position, name, value, and where the rows of its five chains end.
ROW = 12
_NAME = 5
_VALUE = 6
_ENDS = 7

# The kinds in their order in assembly/compiler/ast.ts: classes (the second one where a flag is set), and where each field comes from. `a` to `e` are chains of children, of
# which the first is taken or, with a star, all; `name` and `value` are of the row itself, `flag` is its first flag; `op`, `boolop`, `unaryop` and `ctx` are singletons.
_KINDS = """
Module body=a* type_ignores=[]
Expression body=a
FunctionDef|AsyncFunctionDef name=name args=a body=b* decorator_list=c* returns=d type_comment=None type_params=e*
ClassDef name=name bases=a* keywords=d* body=b* decorator_list=c* type_params=e*
Return value=a
Delete targets=a*
Assign targets=a* value=b type_comment=None
AugAssign target=a op=op value=b
AnnAssign target=a annotation=b value=c simple=flag
TypeAlias name=a type_params=e* value=b
For|AsyncFor target=a iter=b body=c* orelse=d* type_comment=None
While test=a body=b* orelse=c*
If test=a body=b* orelse=c*
With|AsyncWith items=a* body=b* type_comment=None
withitem context_expr=a optional_vars=b
Match subject=a cases=b*
match_case pattern=a guard=b body=c*
Raise exc=a cause=b
Try|TryStar body=a* handlers=b* orelse=c* finalbody=d*
ExceptHandler type=a name=name body=b*
Assert test=a msg=b
Import names=a*
ImportFrom module=name names=a* level=value
alias name=name asname=value
Global names=names
Nonlocal names=names
Expr value=a
Pass
Break
Continue
BoolOp op=boolop values=a*
NamedExpr target=a value=b
BinOp left=a op=op right=b
UnaryOp op=unaryop operand=a
Lambda args=a body=b
IfExp test=a body=b orelse=c
Dict keys=keys values=values
Set elts=a*
ListComp elt=a generators=c*
SetComp elt=a generators=c*
DictComp key=a value=b generators=c*
GeneratorExp elt=a generators=c*
comprehension target=a iter=b ifs=c* is_async=flag
Await value=a
Yield value=a
YieldFrom value=a
Compare left=a ops=firsts comparators=seconds
@comparator
Call func=a args=b* keywords=c*
keyword arg=name value=a
JoinedStr values=a*
@formatted
TemplateStr values=a*
@constant
Attribute value=a attr=name ctx=ctx
Subscript value=a slice=b ctx=ctx
Starred value=a ctx=ctx
@double
Name id=name ctx=ctx
List elts=a* ctx=ctx
Tuple elts=a* ctx=ctx
Slice lower=a upper=b step=c
@arguments
@parameter
MatchValue value=a
MatchSingleton value=value
MatchSequence patterns=a*
MatchMapping keys=a* patterns=b* rest=name
MatchClass cls=a patterns=b* kwd_attrs=firsts kwd_patterns=seconds
@named
MatchStar name=name
MatchAs pattern=a name=name
MatchOr patterns=a*
TypeVar name=name bound=a default_value=b
ParamSpec name=name default_value=b
TypeVarTuple name=name default_value=b
"""

# In the order of the compiler's numbers.
_OPERATORS = [getattr(_ast, word)() for word in 'Add Sub Mult Div FloorDiv Mod Pow LShift RShift BitAnd BitOr BitXor MatMult'.split()]
_BOOLEANS = [_ast.And(), _ast.Or()]
_UNARIES = [_ast.Invert(), _ast.Not(), _ast.UAdd(), _ast.USub()]
_COMPARISONS = [getattr(_ast, word)() for word in 'Lt LtE Eq NotEq Gt GtE Is IsNot In NotIn'.split()]
_CONTEXTS = [_ast.defaults[_ast.expr_context], _ast.Store(), _ast.Del()]
_POSITIONAL_ONLY, _POSITIONAL, _VARARGS, _KEYWORD_ONLY, _VARKEYWORDS = range(5)

_new = object.__new__


class _Unpacked:
    """What a dict display has behind two stars."""

    def __init__(self, value):
        self.value = value


class Builder:
    def __init__(self, rows, source):
        self.rows = rows
        self.count = len(rows) // ROW
        self.built = [None] * self.count
        self.wide = None if source.isascii() else _wide_lines(source)

    def root(self):
        """The tree. Every row comes before its children, so from the last one on they are there."""
        rows, built, kinds, wide = self.rows, self.built, KINDS, self.wide
        for row in range(self.count - 1, -1, -1):
            at = row * ROW
            head = rows[at]
            classes, fields, special = kinds[head & 255]
            # Where its chains lie: [start, a), [a, b) and so on.
            bounds = (rows[at - 1] if row else 1, *rows[at + _ENDS : at + ROW])
            if special is not None:
                built[row] = special(self, at, head, bounds)
                continue
            cls = classes[head >> 16 & 1]
            node = _new(cls)
            for field, how, which in fields:
                if how == 'one':
                    first = bounds[which]
                    value = built[first] if bounds[which + 1] > first else None
                elif how == 'all':
                    value = built[bounds[which] : bounds[which + 1]]
                elif how == 'row':
                    value = rows[at + which]
                elif how == 'ctx':
                    value = _CONTEXTS[head >> 8 & 255]
                else:
                    value = how(built, head, bounds)
                setattr(node, field, value)
            if cls._attributes:
                self.place(node, at)
            built[row] = node
        return built[0]

    def place(self, node, at):
        node.lineno, node.col_offset, node.end_lineno, node.end_col_offset = self.rows[at + 1 : at + 5]
        if self.wide is not None:
            if node.lineno in self.wide:
                node.col_offset = _bytes_before(self.wide[node.lineno], node.col_offset)
            if node.end_lineno in self.wide:
                node.end_col_offset = _bytes_before(self.wide[node.end_lineno], node.end_col_offset)

    def make(self, cls, at, **fields):
        node = _new(cls)
        for field, value in fields.items():
            setattr(node, field, value)
        self.place(node, at)
        return node

    def one(self, bounds, which):
        return self.built[bounds[which]] if bounds[which + 1] > bounds[which] else None

    # What is no node by itself, or one whose class its contents decide.

    def comparator(self, at, head, bounds):
        return _COMPARISONS[head >> 8 & 255], self.one(bounds, 0)

    def named(self, at, head, bounds):
        return self.rows[at + _NAME], self.one(bounds, 0)

    def double(self, at, head, bounds):
        return _Unpacked(self.one(bounds, 0))

    def constant(self, at, head, bounds):
        inside = self.one(bounds, 0)
        if inside is not None:
            # The text of an annotation has its expression with it.
            return inside
        node = _new(_ast.Constant)
        node.value = self.rows[at + _VALUE]
        node.kind = 'u' if head >> 16 & 1 else None
        self.place(node, at)
        return node

    def formatted(self, at, head, bounds):
        value, conversion, spec = self.one(bounds, 0), (head >> 8 & 255) or -1, self.one(bounds, 1)
        text = self.rows[at + _VALUE]
        if text is None:
            return self.make(_ast.FormattedValue, at, value=value, conversion=conversion, format_spec=spec)
        return self.make(_ast.Interpolation, at, value=value, str=text, conversion=conversion, format_spec=spec)

    def parameter(self, at, head, bounds):
        arg = self.make(_ast.arg, at, arg=self.rows[at + _NAME], annotation=self.one(bounds, 0), type_comment=None)
        return head >> 8 & 255, arg, self.one(bounds, 1)

    def arguments(self, at, head, bounds):
        groups = [[], [], [], [], []]
        defaults, keyword_defaults = [], []
        for kind, arg, default in self.built[bounds[0] : bounds[1]]:
            groups[kind].append(arg)
            if kind == _KEYWORD_ONLY:
                keyword_defaults.append(default)
            elif default is not None:
                defaults.append(default)
        node = _new(_ast.arguments)
        node.posonlyargs = groups[_POSITIONAL_ONLY]
        node.args = groups[_POSITIONAL]
        node.vararg = groups[_VARARGS][0] if groups[_VARARGS] else None
        node.kwonlyargs = groups[_KEYWORD_ONLY]
        node.kw_defaults = keyword_defaults
        node.kwarg = groups[_VARKEYWORDS][0] if groups[_VARKEYWORDS] else None
        node.defaults = defaults
        return node


def _keys(built, head, bounds):
    return _halves(built, bounds)[0]


def _values(built, head, bounds):
    return _halves(built, bounds)[1]


def _halves(built, bounds):
    """Keys and values of a dict display, which stand one behind the other."""
    keys, values = [], []
    items = iter(built[bounds[0] : bounds[1]])
    for item in items:
        if isinstance(item, _Unpacked):
            keys.append(None)
            values.append(item.value)
        else:
            keys.append(item)
            values.append(next(items))
    return keys, values


def _pairs(built, head, bounds):
    """Comparisons stand in the second chain, patterns with names in the third."""
    return built[bounds[1] : bounds[2]] if head & 255 == COMPARE else built[bounds[2] : bounds[3]]


_FROM_ROWS = {
    'flag': lambda built, head, bounds: head >> 16 & 1,
    'op': lambda built, head, bounds: _OPERATORS[head >> 8 & 255],
    'boolop': lambda built, head, bounds: _BOOLEANS[head >> 8 & 255],
    'unaryop': lambda built, head, bounds: _UNARIES[head >> 8 & 255],
    'None': lambda built, head, bounds: None,
    '[]': lambda built, head, bounds: [],
    'names': lambda built, head, bounds: [name.id for name in built[bounds[0] : bounds[1]]],
    'keys': _keys,
    'values': _values,
    'firsts': lambda built, head, bounds: [pair[0] for pair in _pairs(built, head, bounds)],
    'seconds': lambda built, head, bounds: [pair[1] for pair in _pairs(built, head, bounds)],
}


def _source(how):
    """How a field is made, as the loop over the rows has it."""
    if how in ('name', 'value'):
        return 'row', _NAME if how == 'name' else _VALUE
    if how == 'ctx':
        return 'ctx', 0
    if how.rstrip('*') in tuple('abcde'):
        return 'all' if how.endswith('*') else 'one', 'abcde'.index(how[0])
    return _FROM_ROWS[how], 0


def _kind(line):
    title, *fields = line.split()
    if title.startswith('@'):
        return None, None, getattr(Builder, title[1:])
    classes = [getattr(_ast, name) for name in title.split('|')]
    plan = []
    for each in fields:
        field, how = each.split('=')
        plan.append((field, *_source(how)))
    return (classes[0], classes[-1]), plan, None


KINDS = [_kind(line) for line in _KINDS.strip().split('\n')]
COMPARE = [classes and classes[0] for classes, _, _ in KINDS].index(_ast.Compare)


def _wide_lines(source):
    """The lines that have more than ASCII, by their numbers."""
    lines = source.replace('\r\n', '\n').replace('\r', '\n').split('\n')
    return {number: line for number, line in enumerate(lines, 1) if not line.isascii()}


def _bytes_before(line, column):
    return len(line[:column].encode('utf-8', 'surrogatepass'))


def build(source, filename, mode):
    """The tree of a source, as compile gives it."""
    if mode == 'func_type':
        return _function_type(source, filename)
    number = ('exec', 'eval', 'single').index(mode)
    builder = Builder(tree(source, filename, number, 0, None), source)
    result = builder.root()
    if number == 2:
        node = _new(_ast.Interactive)
        node.body = result.body
        result = node
    if builder.wide:
        from weakref import WeakKeyDictionary

        if not _sources:
            _sources.append(WeakKeyDictionary())
        _sources[0][result] = builder.wide
    return result


# For trees of sources that are more than ASCII: their lines that are, for who wants to count characters again.
_sources = []


def column_of_characters(root, line, column):
    """A column of a tree as the compiler counts them."""
    try:
        text = _sources[0].get(root, {}).get(line) if _sources else None
    except TypeError:
        # A node of a program's class, which is no key.
        text = None
    return column if text is None else len(text.encode('utf-8', 'surrogatepass')[:column].decode('utf-8', 'ignore'))


def _function_type(source, filename):
    """`(types) -> type`: what is on the left is written like the arguments of a call."""
    at = source.find('->')
    while at >= 0:
        try:
            call = build(f'f{source[:at].strip()}', filename, 'eval').body
            if isinstance(call, _ast.Call) and isinstance(call.func, _ast.Name):
                break
        except SyntaxError:
            pass
        at = source.find('->', at + 2)
    else:
        build(source, filename, 'eval')
        raise SyntaxError('invalid syntax', (filename, 1, 1, source, 1, 1))
    node = _new(_ast.FunctionType)
    node.argtypes = [arg.value if isinstance(arg, _ast.Starred) else arg for arg in call.args] + [keyword.value for keyword in call.keywords]
    node.returns = build(source[at + 2 :].strip(), filename, 'eval').body
    return node
