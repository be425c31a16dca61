"""Trees of programs: parse, walk, change, write and read them. The nodes are those of _ast, the compiler makes them (_ast_build, _ast_compile), and _ast_unparse writes them as source.

Left out are main() and the restrictions of `feature_version`."""

from _ast import *


def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None, optimize=-1):
    """The tree of a source, as compile() makes it with PyCF_ONLY_AST."""
    flags = PyCF_ONLY_AST
    if optimize > 0:
        flags |= PyCF_OPTIMIZED_AST
    if type_comments:
        flags |= PyCF_TYPE_COMMENTS
    if isinstance(feature_version, tuple):
        major, _ = feature_version
        if major != 3:
            raise ValueError(f'Unsupported major version: {major}')
    return compile(source, filename, mode, flags, optimize=optimize)


# ---- values of literals


def literal_eval(node_or_string):
    """The value of an expression that is made of numbers, texts, bytes, None, booleans, ..., and tuples, lists, dicts and sets of these.

    Nothing is called and no name is looked up: what is anything else is a ValueError, and what is no expression a SyntaxError."""
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(' \t'), mode='eval').body
    elif isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _literal(node_or_string)


def _malformed(node):
    line = getattr(node, 'lineno', None)
    return ValueError(f'malformed node or string{f" on line {line}" if line else ""}: {node!r}')


def _literal(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple([_literal(each) for each in node.elts])
    if isinstance(node, List):
        return [_literal(each) for each in node.elts]
    if isinstance(node, Set):
        return {_literal(each) for each in node.elts}
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            raise _malformed(node)
        return {_literal(key): _literal(value) for key, value in zip(node.keys, node.values)}
    if isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == 'set' and node.args == node.keywords == []:
        return set()
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        # A complex number is a sum of two.
        left, right = _signed_number(node.left), _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _signed_number(node)


def _signed_number(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        operand = _number(node.operand)
        return +operand if isinstance(node.op, UAdd) else -operand
    return _number(node)


def _number(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        raise _malformed(node)
    return node.value


# ---- texts of trees


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    """The tree as a text in the form of constructor calls, with line breaks where there is an indentation. Empty lists and what is None by default are left out."""
    if not isinstance(node, AST):
        raise TypeError(f'expected AST, got {type(node).__name__!r}')
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent

    def show(value, depth):
        """The text, and whether that is a simple one."""
        if indent is None:
            begin, between = '', ', '
        else:
            begin = '\n' + indent * (depth + 1)
            between = ',' + begin
        if isinstance(value, list):
            if not value:
                return '[]', True
            return f'[{begin}{between.join([show(each, depth + 1)[0] for each in value])}]', False
        if not isinstance(value, AST):
            return repr(value), True
        cls = type(value)
        parts = []
        # Empty lists that are shown only when a field without a name follows.
        waiting = []
        are_simple = True
        named = annotate_fields
        for field in value._fields:
            item = getattr(value, field, ...)
            if item is ... and not hasattr(value, field) or item is None and getattr(cls, field, ...) is None:
                named = True
                continue
            if not show_empty and item == [] and getattr(cls._field_types.get(field, object), '__origin__', None) is list:
                if not named:
                    waiting.append('[]')
                continue
            if not named:
                parts += waiting
                waiting = []
            elif waiting:
                waiting = []
            text, is_simple = show(item, depth + 1)
            are_simple = are_simple and is_simple
            parts.append(f'{field}={text}' if named else text)
        if include_attributes:
            for name in value._attributes:
                item = getattr(value, name, ...)
                if item is ... and not hasattr(value, name) or item is None and getattr(cls, name, ...) is None:
                    continue
                text, is_simple = show(item, depth + 1)
                are_simple = are_simple and is_simple
                parts.append(f'{name}={text}')
        if are_simple and len(parts) <= 3:
            return f'{cls.__name__}({", ".join(parts)})', not parts
        return f'{cls.__name__}({begin}{between.join(parts)})', False

    return show(node, 0)[0]


def unparse(ast_obj):
    """Source that has this tree."""
    from _ast_unparse import source_of

    return source_of(ast_obj)


def get_docstring(node, clean=True):
    """The docstring of a function, class or module, or None; cleaned from its indentation."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f"{type(node).__name__!r} can't have docstrings")
    if not node.body or not isinstance(node.body[0], Expr):
        return None
    value = node.body[0].value
    if not isinstance(value, Constant) or not isinstance(value.value, str):
        return None
    if not clean:
        return value.value
    from inspect import cleandoc

    return cleandoc(value.value)


def get_source_segment(source, node, *, padded=False):
    """The part of the source that a node lies in, None when that is not known; `padded`: the first line of several begins at its column."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last, start, end = node.lineno - 1, node.end_lineno - 1, node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = _lines(source)
    if first == last:
        return lines[first].encode()[start:end].decode()
    before, text = lines[first].encode()[:start].decode(), lines[first].encode()[start:].decode()
    if padded:
        text = ''.join([c if c in '\f\t' else ' ' for c in before]) + text
    return text + ''.join(lines[first + 1 : last]) + lines[last].encode()[:end].decode()


def _lines(source):
    """The lines with their ends, as the compiler sees them."""
    lines = []
    start = at = 0
    size = len(source)
    while at < size:
        c = source[at]
        at += 1
        if c == '\r' and source[at : at + 1] == '\n':
            at += 1
        if c in '\r\n':
            lines.append(source[start:at])
            start = at
    lines.append(source[start:])
    return lines


# ---- walks


def iter_fields(node):
    """The fields that are there, as pairs of name and value."""
    for field in node._fields:
        try:
            yield field, getattr(node, field)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """The nodes among the fields, and in the lists that are fields."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def walk(node):
    """The node and all below it, level by level."""
    from collections import deque

    waiting = deque([node])
    while waiting:
        node = waiting.popleft()
        waiting.extend(iter_child_nodes(node))
        yield node


class NodeVisitor:
    """Calls visit_<class> for a node, and for those below where there is no such method."""

    def visit(self, node):
        return getattr(self, 'visit_' + node.__class__.__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        for _, value in iter_fields(node):
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)
            elif isinstance(value, AST):
                self.visit(value)


class NodeTransformer(NodeVisitor):
    """A visitor whose methods give what takes a node's place: a node, None for nothing, in lists also an iterable of nodes."""

    def generic_visit(self, node):
        for field, value in iter_fields(node):
            if isinstance(value, list):
                kept = []
                for item in value:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            kept.extend(item)
                            continue
                    kept.append(item)
                value[:] = kept
            elif isinstance(value, AST):
                new = self.visit(value)
                if new is None:
                    delattr(node, field)
                else:
                    setattr(node, field, new)
        return node


def compare(a, b, /, *, compare_attributes=False):
    """Whether two trees are the same, with compare_attributes also in their positions."""

    def same(a, b):
        if isinstance(a, AST) and isinstance(b, AST):
            return type(a) is type(b) and same_named(a, b, a._fields) and (not compare_attributes or same_named(a, b, a._attributes))
        if isinstance(a, list) and isinstance(b, list):
            return len(a) == len(b) and all([same(x, y) for x, y in zip(a, b)])
        return type(a) is type(b) and a == b

    def same_named(a, b, names):
        for name in names:
            x, y = getattr(a, name, ...), getattr(b, name, ...)
            if x is not y and not same(x, y):
                return False
        return True

    return same(a, b)


# ---- positions


def copy_location(new_node, old_node):
    """Puts a node where another one is, as far as they have positions; gives the new one."""
    for name in ('lineno', 'col_offset', 'end_lineno', 'end_col_offset'):
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            # The end may be unknown.
            if value is not None or (name.startswith('end') and hasattr(old_node, name)):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Gives nodes without a position that of the node they are in."""

    def fix(node, place):
        here = []
        for name, value in zip(('lineno', 'col_offset', 'end_lineno', 'end_col_offset'), place):
            if name in node._attributes:
                if getattr(node, name, None) is None and (name.startswith('end') or not hasattr(node, name)):
                    setattr(node, name, value)
                else:
                    value = getattr(node, name)
            here.append(value)
        for child in iter_child_nodes(node):
            fix(child, here)

    fix(node, (1, 0, 1, 0))
    return node


def increment_lineno(node, n=1):
    """Moves a tree by n lines."""
    for child in walk(node):
        if isinstance(child, TypeIgnore):
            child.lineno = getattr(child, 'lineno', 0) + n
            continue
        if 'lineno' in child._attributes:
            child.lineno = getattr(child, 'lineno', 0) + n
        if 'end_lineno' in child._attributes and (end := getattr(child, 'end_lineno', 0)) is not None:
            child.end_lineno = end + n
    return node


# ---- what there was in earlier versions


class slice(AST):
    """Deprecated AST node class."""


class Index(slice):
    """Deprecated AST node class. Use the index value directly instead."""

    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    """Deprecated AST node class. Use ast.Tuple instead."""

    def __new__(cls, dims=(), **kwargs):
        return Tuple(list(dims), Load(), **kwargs)


class Suite(mod):
    """Deprecated AST node class.  Unused in Python 3."""


class AugLoad(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


class AugStore(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


class Param(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


Tuple.dims = property(lambda self: self.elts, lambda self, value: setattr(self, 'elts', value), None, 'Deprecated. Use elts instead.')
