"""What compile does with other than text for code: trees, other buffers, names of files that are no str, and what is wrong with its arguments."""

from _introspection import call_tracing
from _introspection import tree as rows_or_code

ONLY_AST = 0x400
OPTIMIZED = 0x8000
# Those of __future__ and of type comments; with a tree also: not to end blocks, await at the top, incomplete input, and what is optimized.
KNOWN_FLAGS = 0x1FE1010
KNOWN_FOR_TREES = KNOWN_FLAGS | ONLY_AST | 0x200 | 0x2000 | 0x4000 | OPTIMIZED
MODES = ('exec', 'eval', 'single', 'func_type')


def compile_other(source, filename, mode, flags=0, dont_inherit=None, optimize=None):
    if not isinstance(filename, (str, bytes)) and not hasattr(filename, '__fspath__'):
        raise TypeError(f'expected str, bytes or os.PathLike object, not {type(filename).__name__}')
    if not isinstance(mode, str):
        raise TypeError(f"compile() argument 'mode' must be str, not {type(mode).__name__}")
    wanted = flags & ONLY_AST
    if flags & ~(KNOWN_FOR_TREES if wanted else KNOWN_FLAGS):
        raise ValueError('compile(): unrecognised flags')
    level = -1 if optimize is None else optimize.__index__()
    if not -1 <= level <= 2:
        raise ValueError('compile(): invalid optimize value')
    if mode == 'func_type' and not wanted:
        raise ValueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST")
    if mode not in MODES:
        raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'" if wanted else "compile() mode must be 'exec', 'eval' or 'single'")
    if not isinstance(filename, str):
        from os import fsdecode

        filename = fsdecode(filename)
    if isinstance(source, (str, bytes, bytearray, memoryview)):
        if not wanted:
            return compile(bytes(source) if isinstance(source, memoryview) else source, filename, mode, flags, True, level)
        from _ast_build import build

        if not isinstance(source, str):
            from _source_encoding import source_text

            source = source_text(source, filename)
        tree = build(source, filename, mode)
    else:
        from _ast import AST

        if not isinstance(source, AST):
            raise TypeError('compile() arg 1 must be a string, bytes or AST object')
        if not wanted:
            text, number, places = call_tracing(_source, (source, filename, mode), True)
            return rows_or_code(text, filename, number, flags | (level << 1 if level > 0 else 0), places)
        tree = call_tracing(_copy, (source, mode), True)
    return call_tracing(_optimized, (tree, level), True) if flags & OPTIMIZED else tree


# What is written in Python here and in C in CPython: no tool is told of it.


def _source(tree, filename, mode):
    from _ast_compile import check_root, source_and_places

    check_root(tree, mode)
    return source_and_places(tree, filename, mode)


def _copy(tree, mode):
    from _ast_compile import check_root
    from copy import deepcopy

    check_root(tree, mode)
    return deepcopy(tree)


def _optimized(tree, level):
    from _ast_optimize import optimize

    return optimize(tree, level)
