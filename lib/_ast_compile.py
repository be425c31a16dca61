# Hidden: CPython has this in C.
"""Code of trees. A tree is written as source, which the compiler reads; the nodes it finds then get the positions of those they were written from."""

import ast
from _ast_build import ROW, Builder, column_of_characters
from _ast_check import check
from _ast_unparse import BOOLEAN, Writer, in_parentheses
from _introspection import tree

_ROOTS = {'exec': ast.Module, 'eval': ast.Expression, 'single': ast.Interactive, 'func_type': ast.FunctionType}
# Of a row: where its children end.
_LAST = ROW - 1
# Larger ints are written with a base that is quicker.
_LARGE = 10**400


def check_root(node, mode):
    wanted = _ROOTS[mode]
    if not isinstance(node, wanted):
        raise TypeError(f'expected {wanted.__name__} node, got {type(node).__name__}')


def source_and_places(node, filename, mode):
    """Source for a tree, the number of the compiler's mode for it, and the positions of the nodes that the compiler will find in it."""
    check(node)
    number = ('exec', 'eval', 'single').index(mode)
    text = f'{_ExactWriter().whole(node)}\n'
    # For the prompt there may be more than one statement.
    rows = tree(text, filename, number & 1, 0, None)
    return text, number, _places(_Numbered(rows, text), node)


class _ExactWriter(Writer):
    """Writes what means the same where ast.unparse writes what looks better, and no comments."""

    def comment(self, node):
        return ''

    def on_Constant(self, node, required):
        value = node.value
        if type(value) is int and abs(value) > _LARGE:
            return f'({value:#x})'
        text = super().on_Constant(node, required)
        return f'({text})' if text.startswith('-') else text

    def key(self, node):
        # No parentheses may stand in a pattern here.
        return super().on_Constant(node, 0).strip('()') if isinstance(node, ast.Constant) else self.text(node)

    def on_BoolOp(self, node, required):
        # No parentheses more than needed: they would show in an annotation that is kept as a text.
        word, level = BOOLEAN[type(node.op).__name__]
        return in_parentheses(f' {word} '.join(self.texts(node.values, level + 1)), level, required)

    def on_withitem(self, node, required):
        # A tuple alone would be several items.
        text = super().on_withitem(node, required)
        return f'({text})' if isinstance(node.context_expr, ast.Tuple) and not node.optional_vars else text

    def interpolated(self, node):
        # The text that the tree has for an expression, when it is one of that expression and nothing more.
        if isinstance(node.str, str):
            try:
                shown = ast.parse(f'[{node.str}\n]', mode='eval').body
            except SyntaxError:
                pass
            else:
                if isinstance(shown, ast.List) and len(shown.elts) == 1 and ast.compare(shown.elts[0], node.value):
                    return node.str
        return self.field(node.value)


class _Numbered(Builder):
    """Makes nodes that know their rows instead of their positions."""

    def place(self, node, at):
        node.row = at // ROW


def _places(builder, given):
    """Position for position what the nodes of the text get, from the tree that was given."""
    places = [None] * builder.count
    waiting = [(given, builder.root())]
    while waiting:
        old, new = waiting.pop()
        if hasattr(new, 'row'):
            places[new.row] = _place(old, given)
        if not isinstance(old, type(new)):
            continue
        for field in new._fields:
            _pair(getattr(old, field, None), getattr(new, field), waiting)
    # What is no node there lies where its parts lie, or else where the whole does.
    rows = builder.rows
    for row in range(builder.count - 1, -1, -1):
        if places[row] is None:
            known = [place for place in places[rows[row * ROW - 1] if row else 1 : rows[row * ROW + _LAST]] if place is not None]
            if known:
                places[row] = (*min(known)[:2], *max([place[2:] for place in known]))
    if places[0] is None:
        places[0] = (1, 0, 1, 0)
    for row in range(builder.count):
        for below in range(rows[row * ROW - 1] if row else 1, rows[row * ROW + _LAST]):
            if places[below] is None:
                places[below] = places[row]
    return [number for place in places for number in place]


def _pair(old, new, waiting):
    if isinstance(new, list):
        if isinstance(old, list) and len(old) == len(new):
            waiting += [(x, y) for x, y in zip(old, new) if isinstance(x, ast.AST) and isinstance(y, ast.AST)]
    elif isinstance(new, ast.AST) and isinstance(old, ast.AST):
        waiting.append((old, new))


def _place(node, root):
    line, column = max(node.lineno, 0), max(node.col_offset, 0)
    end_line, end_column = getattr(node, 'end_lineno', None), getattr(node, 'end_col_offset', None)
    end_line = line if end_line is None else max(end_line, 0)
    end_column = column if end_column is None else max(end_column, 0)
    return line, column_of_characters(root, line, column), end_line, column_of_characters(root, end_line, end_column)
