"""
Setting f_lineno: which instruction a frame may go on at. A wrong answer would break the interpreter, not just the program, so nothing here reads a name that a
program can change: no built-in function and no class of its own, only literals, operators and methods of built-in types.

A place is safe when each register that it goes on to use, beside the variables, holds what it would hold had the program come there by itself: at the
frame's present place the register is in use too, and was written by the same instructions, or holds an iterator, a caught exception or what was handled
before it in either case. The handlers (PUSH_HANDLER to POP_HANDLER) that the place is inside of must be the outer ones of the present place's.
"""

# The instruction set, from spec/opcodes.ts by scripts/gen.mjs: name, A, B, C.
_ROWS = '''
NOP - - -
LOAD_CONST dst const32 -
LOAD_INT dst imm32 -
MOVE dst reg -
CHECK_BOUND reg const32 -
DELETE_LOCAL reg const32 -
UNBIND dst - -
MAKE_CELL reg - -
COPY_FREE regs count -
LOAD_DEREF dst reg const
STORE_DEREF reg reg -
DELETE_DEREF reg const32 -
LOAD_GLOBAL dst cache32 -
STORE_GLOBAL reg cache32 -
DELETE_GLOBAL - cache32 -
LOAD_NAME dst cache32 -
STORE_NAME reg cache32 -
DELETE_NAME - cache32 -
LOAD_NAME_OR_DEREF dst reg cache
LOAD_LOCALS dst - -
ADD dst reg reg
SUB dst reg reg
MUL dst reg reg
DIV dst reg reg
FLOORDIV dst reg reg
MOD dst reg reg
POW dst reg reg
LSHIFT dst reg reg
RSHIFT dst reg reg
AND dst reg reg
OR dst reg reg
XOR dst reg reg
MATMUL dst reg reg
INPLACE_ADD dst reg reg
INPLACE_SUB dst reg reg
INPLACE_MUL dst reg reg
INPLACE_DIV dst reg reg
INPLACE_FLOORDIV dst reg reg
INPLACE_MOD dst reg reg
INPLACE_POW dst reg reg
INPLACE_LSHIFT dst reg reg
INPLACE_RSHIFT dst reg reg
INPLACE_AND dst reg reg
INPLACE_OR dst reg reg
INPLACE_XOR dst reg reg
INPLACE_MATMUL dst reg reg
ADD_INT dst reg imm
SUB_INT dst reg imm
MUL_INT dst reg imm
FLOORDIV_INT dst reg imm
MOD_INT dst reg imm
AND_INT dst reg imm
INPLACE_ADD_INT dst reg imm
INPLACE_SUB_INT dst reg imm
NEGATE dst reg -
POSITIVE dst reg -
INVERT dst reg -
NOT dst reg -
LT dst reg reg
LE dst reg reg
EQ dst reg reg
NE dst reg reg
GT dst reg reg
GE dst reg reg
IS dst reg reg
IS_NOT dst reg reg
IN dst reg reg
NOT_IN dst reg reg
JUMP - jump32 -
JUMP_BACK - jump32 -
JUMP_QUIET - jump32 -
JUMP_IF_TRUE reg jump32 -
JUMP_IF_FALSE reg jump32 -
JUMP_IF_NONE reg jump32 -
JUMP_IF_NOT_NONE reg jump32 -
JUMP_UNLESS_LT reg reg jump
JUMP_UNLESS_LE reg reg jump
JUMP_UNLESS_EQ reg reg jump
JUMP_UNLESS_NE reg reg jump
JUMP_UNLESS_GT reg reg jump
JUMP_UNLESS_GE reg reg jump
JUMP_UNLESS_LT_INT reg imm jump
JUMP_UNLESS_LE_INT reg imm jump
JUMP_UNLESS_EQ_INT reg imm jump
JUMP_UNLESS_NE_INT reg imm jump
JUMP_UNLESS_GT_INT reg imm jump
JUMP_UNLESS_GE_INT reg imm jump
GET_ITER dst reg -
FOR_ITER dst reg jump
UNPACK regs reg count
UNPACK_STAR regs reg -
BUILD_LIST dst regs count
BUILD_TUPLE dst regs count
BUILD_SET dst regs count
BUILD_DICT dst regs count
BUILD_STRING dst regs count
BUILD_SLICE dst regs -
LIST_APPEND reg reg -
LIST_EXTEND reg reg -
LIST_TO_TUPLE dst reg -
SET_ADD reg reg -
SET_UPDATE reg reg -
DICT_SET reg reg reg
DICT_UPDATE reg reg -
DICT_MERGE reg reg reg
GET_ITEM dst reg reg
GET_ITEM_INT dst reg imm
SET_ITEM reg reg reg
DELETE_ITEM reg reg -
FORMAT dst reg count
FORMAT_SPEC dst regs count
LOAD_ATTR dst reg cache
STORE_ATTR reg reg cache
DELETE_ATTR reg const32 -
LOAD_ATTR_SLOW dst reg reg
STORE_ATTR_SLOW reg reg reg
LOAD_METHOD regs reg cache
LOAD_SUPER_ATTR dst regs const
LOAD_SPECIAL regs reg count
CALL regs count dst
CALL_METHOD regs count dst
CALL_KW regs count dst
CALL_METHOD_KW regs count dst
CALL_EX regs count dst
RETURN reg - -
RETURN_NONE - - -
MAKE_FUNCTION dst regs const
LOAD_COMMON dst count -
RETURN_GENERATOR - - -
YIELD dst reg -
GET_YIELD_FROM_ITER dst reg -
SEND reg reg jump
GET_AWAITABLE dst reg -
RAISE reg reg count
RERAISE reg - -
PUSH_HANDLER regs - -
POP_HANDLER regs - -
JUMP_UNLESS_MATCH reg reg jump
WITH_EXCEPT dst regs reg
IMPORT_NAME dst regs const
IMPORT_FROM dst reg const
IMPORT_STAR reg - -
SETUP_ANNOTATIONS - - -
INTRINSIC dst regs count
CLEANUP_THROW reg - jump
'''
# End of the instruction set.

_ROWS = [row.split() for row in _ROWS.split('\n') if row]
_WINDOW = 6
# Registers that an INTRINSIC reads, by its number (vm/intrinsics.ts).
_INTRINSIC_READS = (1, 1, 1, 2, 4, 1, 1, 1, 0, 2, 3, 1, 6)
_NO_FALL = ('JUMP', 'JUMP_BACK', 'JUMP_QUIET', 'RETURN', 'RETURN_NONE', 'RAISE', 'RERAISE')
_PROLOGUE = ('MAKE_CELL', 'COPY_FREE', 'RETURN_GENERATOR')
_MAY_JUMP = (2, 4, 6, 8, 9, 10)
_CALLS = (5, 17)
_FUNCTION = 2


def place(frame, line, event):
    """
    Index of the instruction to go on at; in the bits from 32 1 + the register of the outermost handler that is left. `event`: 1 + number of the event that is
    being delivered for the frame, or 0; in the bits from 8 registers that hold the variables of a function.
    """
    event, variables = event & 0xff, event >> 8
    if not event:
        raise ValueError('f_lineno can only be set in a trace function')
    if event == 1:
        raise ValueError("can't jump from the 'call' trace event of a new frame")
    if event in _CALLS:
        raise ValueError("can't jump during a call")
    if event not in _MAY_JUMP:
        raise ValueError("can only jump from a 'line' trace event")
    if not -0x80000000 <= line <= 0x7fffffff:
        raise ValueError('lineno out of range')
    code = frame.f_code
    if line < code.co_firstlineno:
        raise ValueError(f'line {line:d} comes before the current code block')
    found, wanted = _candidates(code, line)
    if not found:
        raise ValueError(f'line {line:d} comes after the current code block')
    steps = _read(code, variables)
    live = _live(steps)
    answer = _choose(frame.f_lasti // 8, found, live, _origins(steps, live), steps)
    _tell_unbound(frame, code)
    return answer


def _candidates(code, line):
    """Where a position of the first line not before `line` begins, and that line."""
    best, found, before, index = 0, [], None, 0
    for position in code.co_positions():
        at = position[0]
        if at is not None and at >= line and position != before:
            if not best or at < best:
                best, found = at, []
            if at == best:
                found.append(index)
        before = position
        index += 1
    return found, best


def _tell_unbound(frame, code):
    """The interpreter gives None to the variables without a value, since their use may go unchecked at the new place."""
    known, count = frame.f_locals, 0
    for name in code.co_varnames:
        if name not in known and name not in code.co_cellvars:
            count += 1
    if count:
        import warnings
        warnings.warn(f'assigning None to {count} unbound local{"s" if count > 1 else ""}', RuntimeWarning, 2)


def _read(code, variables):
    """
    (number of the instructions, number of the registers of variables, and lists by instruction: name, bits of the other registers that it reads and writes,
    where it leads, (handler, its register) or None).
    """
    text = code.co_code
    count = text.__len__() >> 3
    if not code.co_flags & _FUNCTION:
        # Nothing but cells, of which those of comprehensions have no fixed register.
        variables = [name for name in code.co_cellvars if name not in code.co_varnames].__len__() + code.co_freevars.__len__()
    names, reads, writes, leads, handlers = [], [], [], [], []
    index, operands = 0, False
    while index < count:
        at = index * 8
        row = _ROWS[text[at]]
        a, b, c = text[at + 2] | text[at + 3] << 8, text[at + 4] | text[at + 5] << 8, text[at + 6] | text[at + 7] << 8
        more = text[at + 10] | text[at + 11] << 8 if index + 1 < count else 0
        also = text[at + 12] | text[at + 13] << 8 if index + 1 < count else 0
        # The next word of some carries operands and looks like a NOP.
        name = '' if operands else row[0]
        operands = name in ('UNPACK_STAR', 'CALL_KW', 'CALL_METHOD_KW', 'MAKE_FUNCTION')
        read, written = _effects(name, row, a, b, c, more, also)
        names.append(name)
        reads.append(_mask(read, variables))
        writes.append(_mask(written, variables))
        to = [] if name in _NO_FALL else [index + 1]
        if row[3] == 'jump':
            to.append(index + 1 + (c - 0x10000 if c >= 0x8000 else c))
        elif row[2] == 'jump32':
            wide = b | c << 16
            to.append(index + 1 + (wide - 0x100000000 if wide >= 0x80000000 else wide))
        leads.append([each for each in to if each < count])
        handlers.append(None)
        index += 1
    # Inner ranges stand first: the first that covers an instruction has it.
    table = code.co_exceptiontable
    at = table.__len__() - 16
    while at >= 0:
        start, end, target, register = [table[at + i] | table[at + i + 1] << 8 | table[at + i + 2] << 16 | table[at + i + 3] << 24 for i in (0, 4, 8, 12)]
        while start < end:
            handlers[start] = target, register
            start += 1
        at -= 16
    return count, variables, names, reads, writes, leads, handlers


def _written(name, distance):
    """A loop that ends has no item."""
    return name != 'FOR_ITER' or distance == 1


def _mask(registers, variables):
    mask = 0
    for register in registers:
        if register >= variables:
            mask |= 1 << register
    return mask


def _live(steps):
    """By instruction, bits of the registers that are in use before it."""
    count, _, names, reads, writes, leads, handlers = steps
    live = [0] * count
    changed = True
    while changed:
        changed = False
        index = count - 1
        while index >= 0:
            now = reads[index]
            for to in leads[index]:
                now |= live[to] & ~(writes[index] if _written(names[index], to - index) else 0)
            if handlers[index]:
                target, register = handlers[index]
                now |= live[target] & ~(1 << register)
            if now != live[index]:
                live[index] = now
                changed = True
            index -= 1
    return live


def _origins(steps, live):
    """
    By instruction, what is so before it: (per register bits of the instructions that wrote it, registers where the open handlers have what was handled before
    them, outermost first), or None where nothing leads. Iterators, exceptions and what was handled have a bit each, whatever wrote them.
    """
    count, variables, names, _, writes, leads, handlers = steps
    iterator, exception, handled, entry = 1 << count, 2 << count, 4 << count, 8 << count
    # A parameter without a name of its own comes with the call.
    start, register = {}, variables
    while live[0] >> register:
        start[register] = entry
        register += 1
    states = [None] * count
    states[0] = start, ()
    waiting = [0]
    while waiting:
        index = waiting.pop()
        before, opened = states[index]
        name = names[index]
        after, inside = {**before}, opened
        written, register = writes[index] >> variables, variables
        while written:
            if written & 1:
                after[register] = iterator if name == 'GET_ITER' else handled if name == 'PUSH_HANDLER' else 1 << index
                if name == 'PUSH_HANDLER':
                    inside += register,
            written >>= 1
            register += 1
        if name == 'POP_HANDLER':
            inside = inside[:-1]
        for to in leads[index]:
            if _merge(states, to, after if _written(name, to - index) else before, inside):
                waiting.append(to)
        if handlers[index]:
            target, register = handlers[index]
            for registers in before, after:
                if _merge(states, target, {**registers, register: exception}, opened):
                    waiting.append(target)
    return states


def _merge(states, to, registers, opened):
    if states[to] is None:
        states[to] = {**registers}, opened
        return True
    known, others = states[to]
    changed = False
    for register in registers:
        both = known.get(register, 0) | registers[register]
        if both != known.get(register):
            known[register] = both
            changed = True
    # Two ways with different handlers: never so in what the compiler makes, and no place to jump from or to.
    if opened != others and others != (-1,):
        states[to] = known, (-1,)
        changed = True
    return changed


def _choose(source, found, live, states, steps):
    """The candidate with the most registers in use among the safe ones."""
    answer, best, message = None, -1, None
    for target in found:
        problem = _problem(source, target, live, states, steps)
        if problem:
            if not message:
                message = problem
            continue
        depth = live[target].bit_count()
        if depth > best:
            best = depth
            left = states[source][1][states[target][1].__len__():]
            answer = target | (left[0] if left else 0) << 32
    if answer is None:
        raise ValueError(message)
    return answer


def _problem(source, target, live, states, steps):
    """Why a jump is not safe, or None."""
    count, variables, names = steps[:3]
    # What makes the frame ready runs once.
    first = 0
    while names[first] in _PROLOGUE:
        first += 1
    if target < first or not names[target] or states[target] is None or states[target][1] == (-1,):
        return 'cannot find bytecode for specified line'
    if states[source] is None or states[source][1] == (-1,):
        return "can't jump from unreachable code"
    top, needed, register = None, live[target] >> variables, variables
    while needed:
        if needed & 1:
            there, here = states[target][0].get(register, 0), states[source][0].get(register, 0)
            if not (live[source] >> register & 1 and here and not here & ~there):
                top = there
        needed >>= 1
        register += 1
    inner = states[target][1]
    if top is None and states[source][1][:inner.__len__()] == inner:
        return None
    if top == 1 << count:
        return "can't jump into the body of a for loop"
    if top is None or top & 6 << count:
        return "can't jump into an 'except' block as there's no exception"
    return 'incompatible stacks'


def _span(start, count):
    registers = []
    while count > 0:
        count -= 1
        registers.append(start + count)
    return registers


def _effects(name, row, a, b, c, more, also):
    """Registers that an instruction reads and writes. `more`, `also`: A and B of the next word."""
    if not name or name == 'NOP':
        return [], []
    if name in ('CALL', 'CALL_KW'):
        return [a] + _span(a + _WINDOW, b), [c]
    if name in ('CALL_METHOD', 'CALL_METHOD_KW'):
        return [a] + _span(a + _WINDOW, b + 1), [c]
    if name == 'CALL_EX':
        return [a] + _span(a + _WINDOW, b + 1), [c]
    if name in ('LOAD_METHOD', 'LOAD_SPECIAL'):
        return [b], [a, a + _WINDOW]
    if name == 'LOAD_SUPER_ATTR' or name == 'BUILD_SLICE':
        return _span(b, 3), [a]
    if name == 'FORMAT_SPEC' or name == 'IMPORT_NAME':
        return _span(b, 2), [a]
    if name == 'BUILD_DICT':
        return _span(b, c * 2), [a]
    if name.startswith('BUILD_'):
        return _span(b, c), [a]
    if name == 'UNPACK':
        return [b], _span(a, c)
    if name == 'UNPACK_STAR':
        return [b], _span(a, more + 1 + also)
    if name == 'MAKE_FUNCTION':
        return [b + i for i in (0, 1, 2, 3) if more >> i & 1], [a]
    if name == 'COPY_FREE':
        return [], _span(a, b)
    if name == 'PUSH_HANDLER':
        return [a], [a + 1]
    if name == 'POP_HANDLER':
        return [a + 1], []
    if name == 'WITH_EXCEPT':
        return [b, b + _WINDOW, c], [a]
    if name == 'INTRINSIC':
        return _span(b, _INTRINSIC_READS[c]), [a]
    if name == 'RAISE':
        return _span(a, 1 if c else 0) + _span(b, 1 if c == 2 else 0), []
    if name in ('SEND', 'MAKE_CELL'):
        return [a] + [b] * (name == 'SEND'), [a]
    reads = [value for form, value in ((row[1], a), (row[2], b), (row[3], c)) if form == 'reg']
    return reads, [a] if row[1] == 'dst' else []
