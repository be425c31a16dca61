/**
 * Frames: a record of six slots right below the registers.
 *
 *   base - 48   code        function         (cells; the callable of the call window lies in this slot before)
 *   base - 40   previous    pc               base of the caller's frame (0: none), address of the next instruction
 *   base - 32   globals     namespace        cells; namespace 0 = optimised function, else the mapping of class body or module
 *   base - 24   kept        generator        FrameObject or, weakly, the TracebackObject of the frame; GeneratorObject; or 0
 *   base - 16   result      kind, flags      register of the caller for the result (u16), last line that had a LINE event (u16, the low half); what
 *                                            the return does (u16), flags (u16)
 *   base -  8   saved                        Value that the continuation needs (the instance that __init__ makes, …)
 *   base        registers
 *
 * The words of a record never look like pointers when a collection reads them as Values, since the upper half of each is an
 * address below 0xFFF80000 or a small number; the cells they name are marked by walking the frames.
 */
import { Value } from '../value/value';

export const FRAME_SLOTS: usize = 6;
export const FRAME_SIZE: usize = 48;

/** What happens when a frame returns. */
export const enum Continue {
  /** The result goes to a register of the caller. */
  REGISTER,
  /** Leave the dispatch loop that `call` entered, with the result. */
  NATIVE,
  /** `__init__`: the result must be None; the instance (saved) goes to the register. */
  INSTANCE,
  /** A generator's frame, resumed by FOR_ITER: yield = item to the register, return = jump to the exit. */
  FOR_ITER,
  /** The same for a generator that an enumerate object counts. */
  ENUMERATE,
  /** A generator's frame, resumed by SEND. */
  SEND,
  /** A generator's frame, resumed by a native routine (next(), send(), throw()). */
  GENERATOR,
  /** A special method that an operator or a jump called: what its answer means is decided there (vm/ops-special.ts). */
  OPERATOR,
  /** What a routine called that was left for it, and is carried out again (vm/again.ts). */
  AGAIN,
  /** `__next__` in Python, called by FOR_ITER: an item, or the end by a StopIteration. */
  FOR_NEXT,
  /** As REGISTER, but of a class with a `__getattr__`, which an AttributeError asks. */
  ATTRIBUTE,
  /** The result is of no interest. */
  DISCARD,
  /** The body of a class statement: what it is made of (saved) becomes the class, which goes to the register (objects/class-build.ts). */
  CLASS,
  /** `__new__` of a class that is called: what it makes gets the `__init__` of its class, with the arguments of the call (saved; objects/type-call.ts). */
  NEW,
  /** A generator's frame, resumed by the call of next() or send() that the caller's instruction is: its end is StopIteration there. */
  NEXT,
  /** The same, but its end gives the call's second argument. */
  NEXT_DEFAULT,
  /** What an instruction needs in place of one of its operands, in the operand's register: it is carried out once more. */
  OPERAND,
  /** The items that an unpacking assignment takes. */
  UNPACK,
  /** The code of a module (saved): the import instruction is carried out once more (vm/import.ts). */
  IMPORT,
  /** A generator's frame that something is thrown through, into what it delegates to: a yield is no event of it, a return or exception is thrown into the caller's frame. */
  THROWN,
}

/** flags: the frame opened a segment of the register stack; its return leaves it. */
export const FRAME_OWN_SEGMENT: u16 = 1;
/** flags: a FrameObject or TracebackObject speaks of it, which takes the locals over when the frame goes. */
export const FRAME_OBSERVED: u16 = 2;
/** flags: an `__init__` under a CALL event: C_RETURN is due when it returns. */
export const FRAME_C_RETURN: u16 = 4;

// @ts-ignore: decorator
@inline export function frameCode(base: usize): usize { return load<u32>(base - 48); }
// @ts-ignore: decorator
@inline export function frameFunction(base: usize): usize { return load<u32>(base - 44); }
// @ts-ignore: decorator
@inline export function framePrevious(base: usize): usize { return load<u32>(base - 40); }
// @ts-ignore: decorator
@inline export function framePc(base: usize): usize { return load<u32>(base - 36); }
// @ts-ignore: decorator
@inline export function frameGlobals(base: usize): usize { return load<u32>(base - 32); }
// @ts-ignore: decorator
@inline export function frameNamespace(base: usize): usize { return load<u32>(base - 28); }
// @ts-ignore: decorator
@inline export function frameKept(base: usize): usize { return load<u32>(base - 24); }
// @ts-ignore: decorator
@inline export function frameGenerator(base: usize): usize { return load<u32>(base - 20); }
// @ts-ignore: decorator
@inline export function frameResult(base: usize): u16 { return load<u16>(base - 16); }
// @ts-ignore: decorator
@inline export function frameContinue(base: usize): u16 { return load<u16>(base - 12); }
// @ts-ignore: decorator
@inline export function frameSaved(base: usize): Value { return load<Value>(base - 8); }

// @ts-ignore: decorator
@inline export function frameLine(base: usize): u16 { return load<u16>(base - 14); }
// @ts-ignore: decorator
@inline export function setFrameLine(base: usize, line: u16): void { store<u16>(base - 14, line); }

// @ts-ignore: decorator
@inline export function frameFlags(base: usize): u16 { return load<u16>(base - 10); }
// @ts-ignore: decorator
@inline export function setFrameFlags(base: usize, flags: u16): void { store<u16>(base - 10, flags); }
// @ts-ignore: decorator
@inline export function setFrameContinue(base: usize, then: u16, result: u16): void {
  store<u16>(base - 16, result);
  store<u16>(base - 12, then);
}
// @ts-ignore: decorator
@inline export function setFramePc(base: usize, pc: usize): void { store<u32>(base - 36, <u32>pc); }
// @ts-ignore: decorator
@inline export function setFrameKept(base: usize, object: usize): void {
  store<u32>(base - 24, <u32>object);
  store<u16>(base - 10, load<u16>(base - 10) | FRAME_OBSERVED);
}
// @ts-ignore: decorator
@inline export function setFrameNamespace(base: usize, namespace: usize): void { store<u32>(base - 28, <u32>namespace); }
// @ts-ignore: decorator
@inline export function setFrameSaved(base: usize, v: Value): void { store<Value>(base - 8, v); }

/** Fills the record below `base`. The two words of a line are written as one. */
// @ts-ignore: decorator
@inline export function frameInit(base: usize, code: usize, func: usize, previous: usize, globals: usize, result: u32, then: u32): void {
  store<u64>(base - 48, <u64>code | (<u64>func << 32));
  store<u64>(base - 40, <u64>previous);
  store<u64>(base - 32, <u64>globals);
  store<u64>(base - 24, 0);
  store<u64>(base - 16, <u64>result | (<u64>then << 32));
  store<u64>(base - 8, 0);
}
