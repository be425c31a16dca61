"""What compile does with other than text for code: trees, other buffers, names of files that are no str, and what is wrong with its arguments."""

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

        tree = build(source if isinstance(source, str) else bytes(source).decode('utf-8-sig'), filename, mode)
    else:
        from _ast import AST

        if not isinstance(source, AST):
            raise TypeError('compile() arg 1 must be a string, bytes or AST object')
        from _ast_compile import check_root, compile_tree

        check_root(source, mode)
        if not wanted:
            return compile_tree(source, filename, mode, flags, level)
        from copy import deepcopy

        tree = deepcopy(source)
    if flags & OPTIMIZED:
        from _ast_optimize import optimize

        return optimize(tree, level)
    return tree
