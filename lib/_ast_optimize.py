# Hidden: CPython has this in C.
"""What PyCF_OPTIMIZED_AST does to a tree: `__debug__` gets its value, numbers in patterns are computed, and docstrings go at level 2."""

from ast import (
    AsyncFunctionDef, BinOp, ClassDef, Constant, Expr, FunctionDef, Load, MatchMapping, MatchValue, Module, Name, NodeTransformer, Pass, Sub, UnaryOp, copy_location, walk,
)


def optimize(tree, level):
    tree = _Debug(level <= 0).visit(tree)
    for node in walk(tree):
        if isinstance(node, MatchValue):
            node.value = _number(node.value)
        elif isinstance(node, MatchMapping):
            node.keys = [_number(key) for key in node.keys]
        elif level == 2 and isinstance(node, (Module, FunctionDef, AsyncFunctionDef, ClassDef)) and node.body:
            first = node.body[0]
            if isinstance(first, Expr) and isinstance(first.value, Constant) and isinstance(first.value.value, str):
                node.body[:1] = [] if len(node.body) > 1 else [copy_location(Pass(), first)]
    return tree


class _Debug(NodeTransformer):
    def __init__(self, value):
        self.value = value

    def visit_Name(self, node):
        return copy_location(Constant(self.value), node) if node.id == '__debug__' and isinstance(node.ctx, Load) else node


def _number(node):
    """A number with a sign, or a complex one."""
    if isinstance(node, UnaryOp) and isinstance(node.operand, Constant):
        return copy_location(Constant(-node.operand.value), node)
    if isinstance(node, BinOp) and isinstance(node.right, Constant):
        left = _number(node.left).value
        return copy_location(Constant(left - node.right.value if isinstance(node.op, Sub) else left + node.right.value), node)
    return node
