# Hidden: CPython has this in C.
"""Whether a tree can be a program, with CPython's words for what is wrong: first that all fields are there and of their types, then what is asked of single kinds of nodes."""

from _ast import *
from _ast import grammar
from keyword import iskeyword

_LARGEST = 2**31 - 1
_PRODUCTS = (comprehension, arguments, arg, keyword, alias, withitem, match_case)
_KINDS = {
    each.__name__: each
    for each in (mod, stmt, expr, expr_context, boolop, operator, unaryop, cmpop, excepthandler, pattern, type_ignore, type_param, *_PRODUCTS)
}
_LIST_NAMES = {'expr': 'expression', 'stmt': 'statement'}
# Lists that must have something in them, and what those are called.
_NOT_EMPTY = {
    FunctionDef: 'body',
    AsyncFunctionDef: 'body',
    ClassDef: 'body',
    Delete: 'targets',
    Assign: 'targets',
    For: 'body',
    AsyncFor: 'body',
    While: 'body',
    If: 'body',
    With: 'items body',
    AsyncWith: 'items body',
    Match: 'cases',
    match_case: 'body',
    Try: 'body',
    TryStar: 'body',
    ExceptHandler: 'body',
    Import: 'names',
    ImportFrom: 'names',
    Global: 'names',
    Nonlocal: 'names',
}
# Fields that are stored to or deleted.
_STORED = {
    Assign: 'targets',
    AugAssign: 'target',
    AnnAssign: 'target',
    For: 'target',
    AsyncFor: 'target',
    comprehension: 'target',
    withitem: 'optional_vars',
    TypeAlias: 'name',
    Delete: 'targets',
}
# What has parts with which the same is done as with itself.
_OF_TARGETS = (List, Tuple, Starred)
_IDENTIFIERS_WITH_POINTS = {(alias, 'name'), (ImportFrom, 'module')}


def _class_of(node, kind):
    """The class among those of _ast whose fields a node has, that may be one of a program's class."""
    for cls in type(node).__mro__:
        if cls in grammar and issubclass(cls, kind) and (cls is kind) == (kind in _PRODUCTS):
            return cls
    raise TypeError(f'expected some sort of {kind.__name__}, but got {node!r}')


def check(node):
    """Raises what is wrong with the tree of a module, an expression or an interactive statement."""
    cls = _class_of(node, mod)
    _fields(node, cls)
    _contents(node, cls)


# ---- fields and their types


def _integer(value):
    if not isinstance(value, int):
        raise ValueError(f'invalid integer value: {value!r}')
    if not -_LARGEST <= value <= _LARGEST:
        raise OverflowError('Python int too large to convert to C int')


def _position(node, kind):
    for name in ('lineno', 'col_offset'):
        if not hasattr(node, name):
            raise TypeError(f'required field "{name}" missing from {kind.__name__}')
        _integer(getattr(node, name))
    for name in ('end_lineno', 'end_col_offset'):
        if getattr(node, name, None) is not None:
            _integer(getattr(node, name))


def _any(node, kind):
    """A node that stands where one of a kind should."""
    if kind._attributes:
        _position(node, kind)
    if kind in _PRODUCTS and not isinstance(node, kind):
        for field, _, suffix in grammar[kind]:
            if not suffix and not hasattr(node, field):
                raise TypeError(f'required field "{field}" missing from {kind.__name__}')
    _fields(node, _class_of(node, kind))


def _fields(node, cls):
    for field, kind, suffix in grammar[cls]:
        value = getattr(node, field, ...)
        if value is ... and not hasattr(node, field):
            if not suffix:
                raise TypeError(f'required field "{field}" missing from {cls.__name__}')
            continue
        if '*' in suffix:
            if not isinstance(value, list):
                raise TypeError(f'{cls.__name__} field "{field}" must be a list, not a {type(value).__name__}')
            for each in value:
                if each is not None or kind not in _KINDS:
                    _value(each, kind, cls, field)
        elif value is not None or not suffix:
            _value(value, kind, cls, field)


def _value(value, kind, cls, field):
    if kind == 'identifier':
        if type(value) is not str:
            raise TypeError('AST identifier must be of type str')
        if value in ('None', 'True', 'False'):
            raise ValueError(f"identifier field can't represent '{value}' constant")
        words = value.split('.') if (cls, field) in _IDENTIFIERS_WITH_POINTS else [value]
        if not all([word.isidentifier() and not iskeyword(word) for word in words]) and not (value == '*' and cls is alias):
            raise ValueError(f"identifier field can't represent {value!r}")
    elif kind == 'string':
        if not isinstance(value, (str, bytes)):
            raise TypeError('AST string must be of type str')
    elif kind == 'int':
        _integer(value)
    elif kind == 'constant':
        _constant(value, cls)
    elif value is None and _KINDS[kind] not in (expr_context, boolop, operator, unaryop, cmpop):
        raise ValueError(f"field '{field}' is required for {cls.__name__}")
    else:
        _any(value, _KINDS[kind])


def _constant(value, cls):
    if cls is Interpolation or cls is MatchSingleton:
        return
    if type(value) is tuple:
        for each in value:
            _constant(each, cls)
    elif value is not None and value is not ... and type(value) not in (int, bool, float, complex, str, bytes):
        raise TypeError(f'got an invalid type in Constant: {type(value).__name__}')


# ---- what is asked of single kinds


def _contents(node, cls, context=Load):
    """`context`: what is done with an expression."""
    if cls._attributes:
        _range(node)
    for field in _NOT_EMPTY.get(cls, '').split():
        if not getattr(node, field, None):
            raise ValueError(f'empty {field} on {cls.__name__}')
    special = _SPECIAL.get(cls)
    if special is not None:
        special(node)
    stored = _STORED.get(cls)
    for field, kind, suffix in grammar[cls]:
        if kind not in _KINDS or kind == 'expr_context':
            continue
        value = getattr(node, field, None)
        wanted = context if cls in _OF_TARGETS else Load if field != stored else Del if cls is Delete else Store
        for each in value if isinstance(value, list) else [] if value is None else [value]:
            if each is None:
                if suffix == '?*' or field == 'kw_defaults':
                    continue
                raise ValueError(f'None disallowed in {_LIST_NAMES.get(kind, kind)} list')
            below = _class_of(each, _KINDS[kind])
            if kind == 'expr' and cls is not NamedExpr:
                _context(each, wanted)
            elif below is MatchStar and cls is not MatchSequence:
                raise ValueError("can't use MatchStar here")
            _contents(each, below, wanted)


def _context(node, wanted):
    """An expression is to be loaded, stored to or deleted."""
    ctx = getattr(node, 'ctx', None)
    if ctx is None:
        if wanted is not Load:
            raise ValueError(f"expression which can't be assigned to in {wanted.__name__} context")
    elif not isinstance(ctx, wanted):
        raise ValueError(f'expression must have {wanted.__name__} context but has {type(ctx).__name__} instead')


def _range(node):
    line, column = node.lineno, node.col_offset
    end_line, end_column = getattr(node, 'end_lineno', None), getattr(node, 'end_col_offset', None)
    end_line = line if end_line is None else end_line
    end_column = column if end_column is None else end_column
    if line > end_line:
        raise ValueError(f'AST node line range ({line}, {end_line}) is not valid')
    if (line < 0 and end_line != line) or (column < 0 and column != end_column):
        raise ValueError(f'AST node column range ({column}, {end_column}) for line range ({line}, {end_line}) is not valid')
    if line == end_line and column > end_column and line >= 0:
        raise ValueError(f'line {line}, column {column}-{end_column} is not a valid range')


def _bool_op(node):
    if len(node.values) < 2:
        raise ValueError('BoolOp with less than 2 values')


def _compare(node):
    if not node.comparators:
        raise ValueError('Compare with no comparators')
    if len(node.comparators) != len(node.ops):
        raise ValueError('Compare has a different number of comparators and operands')


def _dict(node):
    if len(node.keys) != len(node.values):
        raise ValueError("Dict doesn't have the same number of keys as values")


def _comprehension(node):
    if not node.generators:
        raise ValueError('comprehension with no generators')


def _arguments(node):
    if len(node.defaults) > len(node.posonlyargs) + len(node.args):
        raise ValueError('more positional defaults than args on arguments')
    if len(node.kwonlyargs) != len(node.kw_defaults):
        raise ValueError('length of kwonlyargs is not the same as kw_defaults on arguments')


def _named(node):
    if not isinstance(node.target, Name):
        raise TypeError('NamedExpr target must be a Name')


def _type_alias(node):
    if not isinstance(node.name, Name):
        raise TypeError('TypeAlias with non-Name name')


def _annotated(node):
    if node.simple and not isinstance(node.target, Name):
        raise TypeError('AnnAssign with simple non-Name target')


def _augmented(node):
    if isinstance(node.target, (Tuple, List, Starred)):
        raise ValueError(f'invalid node type ({type(node.target).__name__}) for augmented assignment')


def _raise(node):
    if node.exc is None and node.cause is not None:
        raise ValueError('Raise with cause but no exception')


def _try(node):
    title = type(node).__name__
    if not node.handlers and not node.finalbody:
        raise ValueError(f'{title} has neither except handlers nor finalbody')
    if not node.handlers and node.orelse:
        raise ValueError(f'{title} has orelse but no except handlers')


def _import_from(node):
    if node.level is not None and node.level < 0:
        raise ValueError('Negative ImportFrom level')


def _formatted(node):
    if node.conversion not in (-1, 97, 114, 115):
        raise SystemError(f'Unrecognized conversion character {node.conversion}')


def _is_literal(node):
    """A constant, a number with a sign, or a complex number; or a formatted string, which the compiler refuses."""
    if isinstance(node, BinOp):
        return isinstance(node.op, (Add, Sub)) and _is_number(node.left) and isinstance(node.right, Constant) and type(node.right.value) is complex
    return isinstance(node, (Constant, JoinedStr, TemplateStr)) and getattr(node, 'value', 1) is not ... or _is_number(node) or _is_dotted(node)


def _is_number(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, USub):
        node = node.operand
    return isinstance(node, Constant) and type(node.value) in (int, float, complex)


def _is_dotted(node):
    if not isinstance(node, Attribute):
        return False
    while isinstance(node, Attribute):
        node = node.value
    return isinstance(node, Name)


def _match_value(node):
    if not _is_literal(node.value):
        raise ValueError('patterns may only match literals and attribute lookups')


def _match_singleton(node):
    if node.value is not None and node.value is not True and node.value is not False:
        raise ValueError('MatchSingleton can only contain True, False and None')


def _capture(name):
    if name == '_':
        raise ValueError("can't capture name '_' in patterns")


def _match_mapping(node):
    if len(node.keys) != len(node.patterns):
        raise ValueError("MatchMapping doesn't have the same number of keys as patterns")
    _capture(node.rest)
    for key in node.keys:
        if not (isinstance(key, Constant) and (key.value is None or isinstance(key.value, bool))) and not _is_literal(key):
            raise ValueError('patterns may only match literals and attribute lookups')


def _match_class(node):
    if len(node.kwd_attrs) != len(node.kwd_patterns):
        raise ValueError("MatchClass doesn't have the same number of keyword attributes as patterns")
    if not isinstance(node.cls, Name) and not _is_dotted(node.cls):
        raise ValueError('MatchClass cls field can only contain Name or Attribute nodes.')


def _match_as(node):
    if node.pattern is not None and node.name is None:
        raise ValueError('MatchAs must specify a target name if a pattern is given')
    _capture(node.name)


def _match_or(node):
    if len(node.patterns) < 2:
        raise ValueError('MatchOr requires at least 2 patterns')


_SPECIAL = {
    BoolOp: _bool_op,
    Compare: _compare,
    Dict: _dict,
    ListComp: _comprehension,
    SetComp: _comprehension,
    DictComp: _comprehension,
    GeneratorExp: _comprehension,
    arguments: _arguments,
    NamedExpr: _named,
    TypeAlias: _type_alias,
    AnnAssign: _annotated,
    AugAssign: _augmented,
    Raise: _raise,
    Try: _try,
    TryStar: _try,
    ImportFrom: _import_from,
    FormattedValue: _formatted,
    Interpolation: _formatted,
    MatchValue: _match_value,
    MatchSingleton: _match_singleton,
    MatchStar: lambda node: _capture(node.name),
    MatchMapping: _match_mapping,
    MatchClass: _match_class,
    MatchAs: _match_as,
    MatchOr: _match_or,
}
