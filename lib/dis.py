"""Listings of Krait's own bytecode: 8-byte instructions with the operands A, B and C (docs/bytecode.md)."""

import sys
from collections import namedtuple

from _opcode_table import table

__all__ = [
    'code_info', 'dis', 'disassemble', 'distb', 'disco', 'findlinestarts', 'findlabels', 'show_code',
    'get_instructions', 'Instruction', 'Bytecode', 'opname', 'opmap', 'hasjrel', 'hasjabs', 'hasconst', 'haslocal',
    'hasfree', 'hasname', 'hasarg', 'cmp_op', 'HAVE_ARGUMENT', 'EXTENDED_ARG', 'stack_effect', 'hasjump',
    'hascompare', 'hasexc',
]

opname = [row[0] for row in table]
opmap = {name: number for number, name in enumerate(opname)}
cmp_op = ('<', '<=', '==', '!=', '>', '>=')
HAVE_ARGUMENT = 0
EXTENDED_ARG = -1


def _having(*forms):
    return [number for number, row in enumerate(table) if any(form in forms for form in row[1:4])]


hasjrel = hasjump = _having('jump', 'jump32')
hasjabs = []
hasconst = _having('const', 'const32')
hasname = _having('cache', 'cache32')
haslocal = _having('dst', 'reg', 'regs')
hasarg = [number for number, row in enumerate(table) if row[1:4] != ('-', '-', '-')]
hasfree = [opmap[name] for name in ('LOAD_DEREF', 'STORE_DEREF', 'DELETE_DEREF') if name in opmap]
hascompare = [number for number, name in enumerate(opname) if name in ('LT', 'LE', 'EQ', 'NE', 'GT', 'GE')]
hasexc = []


Positions = namedtuple('Positions', 'lineno end_lineno col_offset end_col_offset', defaults=(None,) * 4, module='dis')


class Instruction:
    """One instruction. `arg` is A, `argval` what the operands mean."""

    def __init__(self, opcode, arg, argval, argrepr, offset, line_number, starts_line, is_jump_target, positions):
        self.opname = self.baseopname = opname[opcode] if opcode < len(opname) else f'<{opcode}>'
        self.opcode = self.baseopcode = opcode
        self.arg = self.oparg = arg
        self.argval = argval
        self.argrepr = argrepr
        self.offset = self.start_offset = offset
        self.end_offset = offset + 8
        self.line_number = line_number
        self.starts_line = starts_line
        self.is_jump_target = is_jump_target
        self.positions = positions
        self.jump_target = argval if opcode in hasjrel else None

    def __repr__(self):
        return (f'Instruction(opname={self.opname!r}, opcode={self.opcode}, arg={self.arg!r}, argval={self.argval!r}, '
                f'argrepr={self.argrepr!r}, offset={self.offset}, line_number={self.line_number})')


def _code_of(x):
    """The code object of a function, method, class member, generator, or source text."""
    x = getattr(x, '__func__', x)
    for name in '__code__', 'gi_code', 'cr_code', 'ag_code':
        if hasattr(x, name):
            return getattr(x, name)
    if isinstance(x, str):
        try:
            return compile(x, '<disassembly>', 'eval')
        except SyntaxError:
            return compile(x, '<disassembly>', 'exec')
    if hasattr(x, 'co_code'):
        return x
    raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")


def _operands(row, a, b, c, bc):
    """(form, value) of the operands in use."""
    for form, short, wide in (row[1], a, a), (row[2], b, bc), (row[3], c, c):
        if form != '-':
            value = wide if form.endswith('32') else short
            if form in ('imm', 'jump') and value >= 0x8000:
                value -= 0x10000
            elif form in ('imm32', 'jump32') and value >= 0x80000000:
                value -= 0x100000000
            yield form, value


def get_instructions(x, *, first_line=None, show_caches=None, adaptive=False):
    code = _code_of(x)
    text = code.co_code
    constants = code.co_consts
    shift = 0 if first_line is None else first_line - code.co_firstlineno
    targets = set(findlabels(code))
    last = None
    for index, place in enumerate(code.co_positions()):
        offset = index * 8
        opcode = text[offset]
        a, b, c = [int.from_bytes(text[offset + i:offset + i + 2], 'little') for i in (2, 4, 6)]
        argval = None
        parts = []
        for form, value in _operands(table[opcode], a, b, c, b | c << 16):
            if form.startswith('const'):
                argval = constants[value] if value < len(constants) else None
                parts.append(repr(argval))
            elif form.startswith('jump'):
                argval = offset + 8 + value * 8
                parts.append(f'to {argval}')
            elif form in ('dst', 'reg', 'regs'):
                parts.append(f'r{value}')
            elif form.startswith('cache'):
                parts.append(f'cache {value}')
            else:
                argval = value if argval is None else argval
                parts.append(str(value))
        line = None if place[0] is None else place[0] + shift
        used = table[opcode][1:4] != ('-', '-', '-')
        yield Instruction(opcode, a if used else None, argval, ', '.join(parts), offset, line, line is not None and line != last,
                          offset in targets, Positions(*place))
        last = line


def findlinestarts(code):
    """(offset, line) where the line changes."""
    last = None
    for start, _, line in code.co_lines():
        if line is not None and line != last:
            last = line
            yield start, line


def findlabels(code):
    """Offsets that are jumped to."""
    text = getattr(code, 'co_code', code)
    labels = []
    for offset in range(0, len(text), 8):
        a, b, c = [int.from_bytes(text[offset + i:offset + i + 2], 'little') for i in (2, 4, 6)]
        for form, value in _operands(table[text[offset]], a, b, c, b | c << 16):
            if form.startswith('jump') and (target := offset + 8 + value * 8) not in labels:
                labels.append(target)
    return labels


def disassemble(co, lasti=-1, *, file=None, show_caches=False, adaptive=False, show_offsets=False, show_positions=False):
    for instruction in get_instructions(co):
        line = str(instruction.line_number) if instruction.starts_line else ''
        mark = '-->' if instruction.offset == lasti else ''
        target = '>>' if instruction.is_jump_target else ''
        text = f'{line:>5} {mark:3} {target:2} {instruction.offset:>6} {instruction.opname:<20} {instruction.argrepr}'
        print(text.rstrip(), file=file)


disco = disassemble


def dis(x=None, *, file=None, depth=None, show_caches=False, adaptive=False, show_offsets=False, show_positions=False):
    """Prints the instructions of anything that has code, and of what is nested in it."""
    if x is None:
        return distb(file=file)
    if hasattr(x, '__dict__') and not hasattr(getattr(x, '__func__', x), '__code__'):
        for name, value in sorted(x.__dict__.items()):
            if hasattr(getattr(value, '__func__', value), '__code__'):
                print(f'Disassembly of {name}:', file=file)
                dis(value, file=file, depth=depth)
                print(file=file)
        return
    code = _code_of(x)
    disassemble(code, file=file)
    if depth is None or depth > 0:
        for constant in code.co_consts:
            if hasattr(constant, 'co_code'):
                print(file=file)
                print(f'Disassembly of {constant!r}:', file=file)
                dis(constant, file=file, depth=None if depth is None else depth - 1)


def distb(tb=None, *, file=None, show_caches=False, adaptive=False, show_offsets=False, show_positions=False):
    if tb is None:
        exc = getattr(sys, 'last_exc', None) or sys.exception()
        if exc is None:
            raise RuntimeError('no last traceback to disassemble')
        tb = exc.__traceback__
        while tb.tb_next:
            tb = tb.tb_next
    disassemble(tb.tb_frame.f_code, tb.tb_lasti, file=file)


def code_info(x):
    co = _code_of(x)
    lines = [
        f'Name:              {co.co_name}', f'Filename:          {co.co_filename}', f'Argument count:    {co.co_argcount}',
        f'Positional-only arguments: {co.co_posonlyargcount}', f'Kw-only arguments: {co.co_kwonlyargcount}',
        f'Number of locals:  {co.co_nlocals}', f'Registers:         {co.co_stacksize}', f'Flags:             {co.co_flags:#x}',
    ]
    for title, values in (('Constants', map(repr, co.co_consts)), ('Names', co.co_names), ('Variable names', co.co_varnames),
                          ('Free variables', co.co_freevars), ('Cell variables', co.co_cellvars)):
        values = list(values)
        if values:
            lines.append(title + ':')
            lines += [f'{i:>4}: {value}' for i, value in enumerate(values)]
    return '\n'.join(lines)


def show_code(co, *, file=None):
    print(code_info(co), file=file)


def stack_effect(opcode, oparg=None, /, *, jump=None):
    """There is no stack: instructions work on registers."""
    if not 0 <= opcode < len(opname):
        raise ValueError('invalid opcode or oparg')
    return 0


class Bytecode:
    """The instructions of something, to be iterated over."""

    def __init__(
        self, x, *, first_line=None, current_offset=None, show_caches=False, adaptive=False, show_offsets=False, show_positions=False
    ):
        self.codeobj = _code_of(x)
        self.first_line = self.codeobj.co_firstlineno if first_line is None else first_line
        self.current_offset = current_offset
        self._original = x

    def __iter__(self):
        return get_instructions(self.codeobj, first_line=self.first_line)

    def __repr__(self):
        return f'{type(self).__name__}({self._original!r})'

    @classmethod
    def from_traceback(cls, tb, *, show_caches=False, adaptive=False):
        while tb.tb_next:
            tb = tb.tb_next
        return cls(tb.tb_frame.f_code, current_offset=tb.tb_lasti)

    def info(self):
        return code_info(self.codeobj)

    def dis(self):
        lines = []

        class Lines:
            write = staticmethod(lines.append)
            flush = staticmethod(lambda: None)

        disassemble(self.codeobj, -1 if self.current_offset is None else self.current_offset, file=Lines)
        return ''.join(lines)
