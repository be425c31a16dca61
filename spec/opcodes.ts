/**
 * The instruction set: the single source of opcode numbers, operands, events and documentation.
 *
 * An instruction is 8 bytes: opcode, event mask, A, B, C (u16 each). `BC` is one 32-bit operand in place of B and C.
 * Operand notation: `dst` register written; `reg` register read; `regs` first of a group of registers; `const` index of a
 * constant; `cache` index of an inline cache (which holds the name); `imm` signed number; `count`; `jump` signed distance in
 * instructions from the NEXT instruction; `-` unused.
 *
 * A call window at register w: R[w] the callable, R[w+1]…R[w+5] room for the frame record, arguments from R[w+6]
 * (FRAME_SLOTS = 6). The window's registers above the arguments are dead. Method calls: R[w] the function, R[w+6] self
 * (UNBOUND when the attribute turned out to be no method), arguments from R[w+7].
 */
export type Event = 'CALL' | 'JUMP' | 'BRANCH' | 'PY_RETURN' | 'PY_YIELD' | 'STOP_ITERATION';
export interface OpcodeRow {
  name: string;
  a: string;
  b: string;
  c: string;
  event?: Event;
  doc: string;
}

const op = (name: string, operands: string, doc: string, event?: Event): OpcodeRow => {
  const [a = '-', b = '-', c = '-'] = operands.split(' ').filter(Boolean);
  return { name, a, b, c, event, doc };
};
const each = (list: string, make: (name: string) => OpcodeRow): OpcodeRow[] => list.split(' ').map(make);

/** Operators in the order of `Binary.*` numbers: [opcode, symbol, special method]. */
export const binaryOperators: [string, string, string][] = [
  ['ADD', '+', 'add'], ['SUB', '-', 'sub'], ['MUL', '*', 'mul'], ['DIV', '/', 'truediv'], ['FLOORDIV', '//', 'floordiv'],
  ['MOD', '%', 'mod'], ['POW', '**', 'pow'], ['LSHIFT', '<<', 'lshift'], ['RSHIFT', '>>', 'rshift'], ['AND', '&', 'and'],
  ['OR', '|', 'or'], ['XOR', '^', 'xor'], ['MATMUL', '@', 'matmul'],
];
/** Rich comparisons in the order of `Compare.*`. */
export const comparisons: [string, string, string][] = [
  ['LT', '<', 'lt'], ['LE', '<=', 'le'], ['EQ', '==', 'eq'], ['NE', '!=', 'ne'], ['GT', '>', 'gt'], ['GE', '>=', 'ge'],
];
const binaryNames = binaryOperators.map(([name]) => name).join(' ');
const compareNames = comparisons.map(([name]) => name).join(' ');

export const opcodes: OpcodeRow[] = [
  op('NOP', '- - -', 'Nothing. As RESUME it gives an entry or a resumption a place of its own; after another instruction it carries its further operands.'),
  // Constants, registers, cells
  op('LOAD_CONST', 'dst const32', 'R[A] = constant BC'),
  op('LOAD_INT', 'dst imm32', 'R[A] = the small int BC'),
  op('MOVE', 'dst reg', 'R[A] = R[B]'),
  op('CHECK_BOUND', 'reg const32', 'UnboundLocalError naming constant BC when R[A] is unbound'),
  op('DELETE_LOCAL', 'reg const32', 'Unbinds R[A]; UnboundLocalError naming constant BC when it is unbound'),
  op('UNBIND', 'dst', 'R[A] = unbound, whatever it was'),
  op('MAKE_CELL', 'reg', 'R[A] = new cell that holds what R[A] held'),
  op('COPY_FREE', 'regs count', "R[A]… = the cells of the running function's closure, B of them"),
  op('LOAD_DEREF', 'dst reg const', 'R[A] = content of cell R[B]; NameError naming constant C when empty'),
  op('STORE_DEREF', 'reg reg', 'content of cell R[A] = R[B]'),
  op('DELETE_DEREF', 'reg const32', 'Empties cell R[A]; NameError naming constant BC when it is empty'),
  // Names
  op('LOAD_GLOBAL', 'dst cache32', 'R[A] = global or builtin named by cache BC'),
  op('STORE_GLOBAL', 'reg cache32', 'global named by cache BC = R[A]'),
  op('DELETE_GLOBAL', '- cache32', 'Deletes the global named by cache BC'),
  op('LOAD_NAME', 'dst cache32', "R[A] = name of cache BC in the frame's namespace, globals or builtins"),
  op('STORE_NAME', 'reg cache32', "name of cache BC in the frame's namespace = R[A]"),
  op('DELETE_NAME', '- cache32', "Deletes the name of cache BC from the frame's namespace"),
  op('LOAD_NAME_OR_DEREF', 'dst reg cache', "R[A] = name of cache C in the frame's namespace, else content of cell R[B]"),
  op('LOAD_LOCALS', 'dst', "R[A] = the frame's namespace (class bodies)"),
  // Operators
  ...each(binaryNames, (name) => op(name, 'dst reg reg', `R[A] = R[B] ${binaryOperators.find(([n]) => n === name)![1]} R[C]`)),
  ...each(binaryNames, (name) => op(`INPLACE_${name}`, 'dst reg reg', `R[A] = R[B] ${binaryOperators.find(([n]) => n === name)![1]}= R[C]`)),
  op('ADD_INT', 'dst reg imm', 'R[A] = R[B] + C'),
  op('SUB_INT', 'dst reg imm', 'R[A] = R[B] - C'),
  op('MUL_INT', 'dst reg imm', 'R[A] = R[B] * C'),
  op('FLOORDIV_INT', 'dst reg imm', 'R[A] = R[B] // C'),
  op('MOD_INT', 'dst reg imm', 'R[A] = R[B] % C'),
  op('AND_INT', 'dst reg imm', 'R[A] = R[B] & C'),
  op('INPLACE_ADD_INT', 'dst reg imm', 'R[A] = R[B] += C'),
  op('INPLACE_SUB_INT', 'dst reg imm', 'R[A] = R[B] -= C'),
  op('NEGATE', 'dst reg', 'R[A] = -R[B]'),
  op('POSITIVE', 'dst reg', 'R[A] = +R[B]'),
  op('INVERT', 'dst reg', 'R[A] = ~R[B]'),
  op('NOT', 'dst reg', 'R[A] = not R[B]'),
  ...each(compareNames, (name) => op(name, 'dst reg reg', `R[A] = R[B] ${comparisons.find(([n]) => n === name)![1]} R[C]`)),
  op('IS', 'dst reg reg', 'R[A] = R[B] is R[C]'),
  op('IS_NOT', 'dst reg reg', 'R[A] = R[B] is not R[C]'),
  op('IN', 'dst reg reg', 'R[A] = R[B] in R[C]'),
  op('NOT_IN', 'dst reg reg', 'R[A] = R[B] not in R[C]'),
  // Jumps. LEFT of a branch is falling through, RIGHT is jumping.
  op('JUMP', '- jump32', 'Jumps forward by BC', 'JUMP'),
  op('JUMP_BACK', '- jump32', 'Jumps backward by BC (negative); a safepoint', 'JUMP'),
  op('JUMP_QUIET', '- jump32', 'Jumps by BC; no event (code that the compiler adds); a safepoint when backward'),
  op('JUMP_IF_TRUE', 'reg jump32', 'Jumps when R[A] is true', 'BRANCH'),
  op('JUMP_IF_FALSE', 'reg jump32', 'Jumps when R[A] is false', 'BRANCH'),
  op('JUMP_IF_NONE', 'reg jump32', 'Jumps when R[A] is None', 'BRANCH'),
  op('JUMP_IF_NOT_NONE', 'reg jump32', 'Jumps when R[A] is not None', 'BRANCH'),
  ...each(compareNames, (name) => op(`JUMP_UNLESS_${name}`, 'reg reg jump', `Jumps unless R[A] ${comparisons.find(([n]) => n === name)![1]} R[B]`, 'BRANCH')),
  ...each(compareNames, (name) => op(`JUMP_UNLESS_${name}_INT`, 'reg imm jump', `Jumps unless R[A] ${comparisons.find(([n]) => n === name)![1]} the int B`, 'BRANCH')),
  // Iteration
  op('GET_ITER', 'dst reg', 'R[A] = iter(R[B])'),
  op('FOR_ITER', 'dst reg jump', 'R[A] = next item of the iterator R[B]; jumps when there is none', 'BRANCH'),
  op('UNPACK', 'regs reg count', 'R[A]…R[A+C-1] = the C items of R[B]'),
  op('UNPACK_STAR', 'regs reg', 'The next instruction word (NOP) has A = targets before the star, B = after it: R[A]… = those before, the list of the rest, those after'),
  // Containers
  op('BUILD_LIST', 'dst regs count', 'R[A] = [R[B], … C items]'),
  op('BUILD_TUPLE', 'dst regs count', 'R[A] = (R[B], … C items)'),
  op('BUILD_SET', 'dst regs count', 'R[A] = {R[B], … C items}'),
  op('BUILD_DICT', 'dst regs count', 'R[A] = {R[B]: R[B+1], … C pairs}'),
  op('BUILD_STRING', 'dst regs count', "R[A] = ''.join of C strings from R[B]"),
  op('BUILD_SLICE', 'dst regs', 'R[A] = slice(R[B], R[B+1], R[B+2])'),
  op('LIST_APPEND', 'reg reg', 'R[A].append(R[B])'),
  op('LIST_EXTEND', 'reg reg', 'R[A].extend(R[B]); TypeError "Value after * must be an iterable, not …" otherwise'),
  op('LIST_TO_TUPLE', 'dst reg', 'R[A] = tuple(list R[B])'),
  op('SET_ADD', 'reg reg', 'R[A].add(R[B])'),
  op('SET_UPDATE', 'reg reg', 'R[A].update(R[B])'),
  op('DICT_SET', 'reg reg reg', 'R[A][R[B]] = R[C] (dict display and comprehension)'),
  op('DICT_UPDATE', 'reg reg', 'R[A].update(R[B]), the ** of a dict display'),
  op('DICT_MERGE', 'reg reg reg', 'As DICT_UPDATE for the ** of a call of R[C]; a repeated keyword is a TypeError'),
  op('GET_ITEM', 'dst reg reg', 'R[A] = R[B][R[C]]'),
  op('GET_ITEM_INT', 'dst reg imm', 'R[A] = R[B][C]'),
  op('SET_ITEM', 'reg reg reg', 'R[A][R[B]] = R[C]'),
  op('DELETE_ITEM', 'reg reg', 'del R[A][R[B]]'),
  op('FORMAT', 'dst reg count', 'R[A] = format(R[B], ""), C: conversion 0 none, 1 str, 2 repr, 3 ascii'),
  op('FORMAT_SPEC', 'dst regs count', 'R[A] = format(R[B], R[B+1]), C: conversion as in FORMAT'),
  // Attributes
  op('LOAD_ATTR', 'dst reg cache', 'R[A] = R[B].name of cache C'),
  op('STORE_ATTR', 'reg reg cache', 'R[A].name of cache C = R[B]'),
  op('DELETE_ATTR', 'reg const32', 'del R[A].name in constant BC'),
  op('LOAD_ATTR_SLOW', 'dst reg reg', 'R[A] = getattr(R[B], R[C]): for functions with more caches than C can number'),
  op('STORE_ATTR_SLOW', 'reg reg reg', 'setattr(R[A], R[C], R[B]): likewise'),
  op('LOAD_METHOD', 'regs reg cache', 'Prepares the window at A to call R[B].name of cache C'),
  op('LOAD_SUPER_ATTR', 'dst regs const', 'R[A] = super(R[B+1], R[B+2]).name in constant C, where R[B] is what the name super gave', 'CALL'),
  op('LOAD_SPECIAL', 'regs reg count', 'Prepares the window at A to call the special method C of R[B], found in its class: 0 __enter__, 1 __exit__, 2 __aenter__, 3 __aexit__'),
  // Calls
  op('CALL', 'regs count dst', 'R[C] = call of the window at A with B positional arguments', 'CALL'),
  op('CALL_METHOD', 'regs count dst', 'R[C] = call of the method window at A with B arguments besides self', 'CALL'),
  op('CALL_KW', 'regs count dst', 'As CALL; the next instruction word (NOP) has A = constant with the tuple of names of the last arguments; B counts all of them', 'CALL'),
  op('CALL_METHOD_KW', 'regs count dst', 'As CALL_METHOD with keywords as in CALL_KW', 'CALL'),
  op('CALL_EX', 'regs count dst', 'R[C] = R[A](*R[A+6], **R[A+7]): list or tuple, dict (B = 1) or nothing (B = 0)', 'CALL'),
  op('RETURN', 'reg', 'Returns R[A]', 'PY_RETURN'),
  op('RETURN_NONE', '-', 'Returns None', 'PY_RETURN'),
  op('MAKE_FUNCTION', 'dst regs const', 'R[A] = function of code C; the next word (NOP) has A = flags: 1 defaults tuple in R[B], 2 keyword defaults dict in R[B+1], 4 __annotate__ in R[B+2], 8 closure tuple of cells in R[B+3]'),
  op('LOAD_COMMON', 'dst count', 'R[A] = common object B: 0 AssertionError, 1 NotImplementedError, 2 builtins.__build_class__, 3 super'),
  // Generators
  op('RETURN_GENERATOR', '-', 'Makes the generator of this frame and returns it to the caller'),
  op('YIELD', 'dst reg', 'Yields R[B]; R[A] = what is sent', 'PY_YIELD'),
  op('GET_YIELD_FROM_ITER', 'dst reg', 'R[A] = iterator for yield from R[B]'),
  op('SEND', 'reg reg jump', 'Sends R[A] to the iterator R[B]; R[A] = what it yields; when it ends R[A] = its value and jumps'),
  op('GET_AWAITABLE', 'dst reg', 'R[A] = awaitable iterator of R[B]'),
  // Exceptions. A handler entry starts with PUSH_HANDLER on the register that the exception table names.
  op('RAISE', 'reg reg count', 'raise: C = 0 the handled exception again, 1 R[A], 2 R[A] from R[B]'),
  op('RERAISE', 'reg', 'Raises R[A] on, traceback kept'),
  op('PUSH_HANDLER', 'regs', 'R[A] is the caught exception: R[A+1] = handled exception so far; it becomes the handled one'),
  op('POP_HANDLER', 'regs', 'handled exception = R[A+1]'),
  op('JUMP_UNLESS_MATCH', 'reg reg jump', 'Jumps unless exception R[A] matches R[B] (class or tuple; TypeError otherwise)', 'BRANCH'),
  op('WITH_EXCEPT', 'dst regs reg', 'R[A] = call of the method window at B, __exit__(type, exception, traceback), for exception R[C]'),
  // Imports, classes, annotations
  op('IMPORT_NAME', 'dst regs const', 'R[A] = __import__(constant C, level R[B], fromlist R[B+1])'),
  op('IMPORT_FROM', 'dst reg const', 'R[A] = R[B].name in constant C, or the submodule'),
  op('IMPORT_STAR', 'reg', "Copies the public names of module R[A] into the frame's namespace"),
  op('SETUP_ANNOTATIONS', '-', 'Makes __annotations__ in the namespace when it is missing'),
  op('INTRINSIC', 'dst regs count', 'R[A] = answer of the routine numbered C (vm/intrinsics.ts) for the registers from B'),
  op('CLEANUP_THROW', 'reg - jump', 'R[A] is what was thrown into a delegation: R[A] = the value of a StopIteration and jumps; raises any other on, traceback kept'),
];
