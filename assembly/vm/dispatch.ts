/**
 * The dispatch loop.
 *
 * `pc`, `base` and `k` (the constants of the running code object) live in WebAssembly locals; a handler that leaves its fast path first
 * stores `pc` in the VM record, and whatever pushes or pops a frame is followed by a reload of all three from it.
 * An instruction is decoded as one 16-bit number, opcode and event mask together: with no event bit set the switch lands on the handler, otherwise
 * on the default case, which fires the events and then dispatches the bare opcode.
 *
 * Only the fast paths are here, since V8 keeps the locals in machine registers only within one function; everything else is a call into an
 * ops file. A slow path answers with a Value, ERROR, or STOP when it pushed a frame that will deliver the result.
 */
import { Binary, Compare, Op } from '../bytecode/opcode';
import {
  BUFFER_PAYLOAD, CODE_SIMPLE, CodeObject, DictObject, FunctionObject, IteratorObject, ListObject, TUPLE_ITEMS, TupleObject, TypeObject,
  InstanceObject,
} from '../heap/layout';
import { BRANCH_ERROR, BRANCH_PUSHED, branchTaken } from '../monitoring/branch';
import { branchDistance, fireHostLine, fireInstruction } from '../monitoring/fire';
import { instrumentFrame, MASK_COUNT, MASK_HOST_LINE } from '../monitoring/instrument';
import { sinkCount } from '../monitoring/sinks';
import { dictGetItem, dictUpdateFrom } from '../objects/dict';
import { dictSet } from '../objects/dict-table';
import { listNew, listPush } from '../objects/list';
import { setAdd } from '../objects/set';
import { tupleFromArgs } from '../objects/tuple';
import { compare } from '../protocols/compare';
import { iter, iterNext, unpackIterable, unpackStar } from '../protocols/iterate';
import { binary, binaryInPlace } from '../protocols/number';
import { contains, deleteItem, getItem, setItem } from '../protocols/subscript';
import { isTrue } from '../protocols/truth';
import { attributeDelete, attributeGet, attributeSet } from '../protocols/attribute';
import { Kind } from '../value/kind';
import { slotsCopy } from '../value/slots';
import {
  areSmallInts, ERROR, FALSE, fitsSmallInt, fromFloat, fromPointer, fromSmallInt, INT_TAG, isFloat, isPointer, isSmallInt, NONE, STOP, toFloat, toPointer,
  toSmallInt, TRUE, UNBOUND, Value, fromBool,
} from '../value/value';
import { invoke } from './call';
import { Continue, FRAME_SIZE, frameGlobals, frameNamespace } from './frame';
import { state } from './record';
import { Safepoint, safepoint, SLICE_OVER } from './run';
import { CACHE_ADD, CACHE_SLOT, opLoadAttr, opLoadMethod, opLoadSpecial, opLoadSuperAttr, opStoreAttr } from './ops-attribute';
import { freeMissing, localMissing, opDeleteGlobal, opDeleteName, opLoadGlobal, opLoadName, opLoadNameOrDeref, opSetupAnnotations, opStoreGlobal, opStoreName } from './ops-names';
import { opCallEx, opCallKeywords, opCallMethodKeywords, opCopyFree, opLoadCommon, opMakeFunction, returnSlow, Returned } from './ops-call';
import {
  opBuildDict, opBuildSet, opBuildSlice, opBuildString, opDictMerge, opFormat, opFormatSpec, opListExtend, opListToTuple, opMakeCell, opSetUpdate,
} from './ops-container';
import { isOfFrames, opForIter, opGetAwaitable, opGetYieldFromIter, opReturnGenerator, opSend, yieldSlow } from './ops-generator';
import { opMatchException, opRaise, opReraise, opStopValue, opWithExcept } from './ops-exception';
import { opImportFrom, opImportName, opImportStar } from './ops-import';
import { intrinsic } from './intrinsics';
import { opOperator, opSetItem, specialPushSet } from './ops-special';
import { stepsExtend, stepsIterator, stepsUnpack, stepsUnpackStar } from './steps';
import { LEAVE_ANYWHERE } from './suspend';
import { unwind } from './unwind';

/** Not in the table of opcodes: what a handler dispatches to for the ways out that all share. */
const ON_SAFEPOINT: i32 = 254;
/** The same for who enters the loop: begin by dealing with state.pending, at state.pc, or at state.pc with an instruction whose events are delivered. */
export const ON_ERROR: i32 = 255;
export const ON_RELOAD: i32 = 253;
export const ON_DELIVERED: i32 = 252;
/** What an operator, or a jump that tests, does off its fast path. */
const ON_OPERATOR: i32 = 251;
const ON_BRANCH: i32 = 250;

// @ts-ignore: decorator
@inline function aOf(ins: u64): usize { return (<usize>(ins >> 13)) & 0x7fff8; }
// @ts-ignore: decorator
@inline function bOf(ins: u64): usize { return (<usize>(ins >> 29)) & 0x7fff8; }
// @ts-ignore: decorator
@inline function cOf(ins: u64): usize { return (<usize>(ins >> 45)) & 0x7fff8; }
// @ts-ignore: decorator
@inline function a16(ins: u64): u32 { return <u32>(ins >> 16) & 0xffff; }
// @ts-ignore: decorator
@inline function b16(ins: u64): u32 { return <u32>(ins >> 32) & 0xffff; }
// @ts-ignore: decorator
@inline function c16(ins: u64): u32 { return <u32>(ins >> 48); }
// @ts-ignore: decorator
@inline function bc(ins: u64): i32 { return <i32>(ins >> 32); }
// @ts-ignore: decorator
@inline function bSigned(ins: u64): i64 { return (<i64>(ins << 16)) >> 48; }
// @ts-ignore: decorator
@inline function cSigned(ins: u64): i64 { return (<i64>ins) >> 48; }
/** Where a jump with its distance in C leads. */
// @ts-ignore: decorator
@inline function jumpC(pc: usize, ins: u64): usize { return pc + (<usize>(<i32>cSigned(ins)) << 3); }
// @ts-ignore: decorator
@inline function jumpBC(pc: usize, ins: u64): usize { return pc + (<usize>bc(ins) << 3); }
// @ts-ignore: decorator
@inline function cacheBC(k: usize, ins: u64): usize { return k - ((<usize>(<u32>bc(ins)) + 1) << 5); }
// @ts-ignore: decorator
@inline function cacheC(k: usize, ins: u64): usize { return k - ((<usize>c16(ins) + 1) << 5); }
// @ts-ignore: decorator
@inline function constantBC(k: usize, ins: u64): Value { return load<Value>(k + (<usize>(<u32>bc(ins)) << 3)); }
// @ts-ignore: decorator
@inline function constantC(k: usize, ins: u64): Value { return load<Value>(k + cOf(ins)); }
// @ts-ignore: decorator
@inline function kindAt(v: Value): u8 { return load<u8>(toPointer(v), 4); }
// @ts-ignore: decorator
@inline function isInstance(v: Value): bool { return isPointer(v) && kindAt(v) == Kind.INSTANCE; }
// @ts-ignore: decorator
@inline function bothFloats(a: Value, b: Value): bool { return isFloat(a) && isFloat(b); }

/** Comparison of anything but two small ints or two floats, as a truth value: 1, 0, -1. */
function compareTruth(a: Value, b: Value, op: Compare): i32 {
  const v = compare(a, b, op);
  return v == TRUE ? 1 : v == FALSE ? 0 : v == ERROR ? -1 : isTrue(v);
}

/** Is the code of the running frame instrumented for the present event sets? If not it is brought up to date. */
function enterInstrumented(code: usize): void { instrumentFrame(code); }

/**
 * Runs the frame at state.base until the frame that native code (or execute) entered returns: its result, ERROR, or SLICE_OVER. `first`: one of the ways
 * in above.
 */
export function dispatch(first: i32): Value {
  let base: usize = state.base;
  let pc: usize = state.pc;
  let k: usize = load<u32>(load<u32>(base - 48), offsetof<CodeObject>('constants'));
  let ins: u64 = 0;
  let op: i32 = first;
  // One turn dispatches `op`; a handler that is done breaks out of the switch to the fetch below it, one that wants another handler to go on
  // sets `op` and continues.
  while (true) {
    switch (op) {
      case Op.NOP: break;
      case Op.LOAD_CONST: store<Value>(base + aOf(ins), constantBC(k, ins)); break;
      case Op.LOAD_INT: store<Value>(base + aOf(ins), fromSmallInt(bc(ins))); break;
      case Op.MOVE: store<Value>(base + aOf(ins), load<Value>(base + bOf(ins))); break;
      case Op.CHECK_BOUND: {
        if (load<Value>(base + aOf(ins)) != UNBOUND) break;
        state.pc = <u32>pc;
        localMissing(constantBC(k, ins));
        op = ON_ERROR;
        continue;
      }
      case Op.DELETE_LOCAL: {
        if (load<Value>(base + aOf(ins)) == UNBOUND) {
          state.pc = <u32>pc;
          localMissing(constantBC(k, ins));
          op = ON_ERROR;
          continue;
        }
        store<Value>(base + aOf(ins), UNBOUND);
        break;
      }
      case Op.UNBIND: store<Value>(base + aOf(ins), UNBOUND); break;
      case Op.MAKE_CELL: {
        state.pc = <u32>pc;
        if (opMakeCell(base + aOf(ins))) break;
        op = ON_ERROR;
        continue;
      }
      case Op.COPY_FREE: opCopyFree(base, base + aOf(ins), b16(ins)); break;
      case Op.LOAD_DEREF: {
        const v = load<Value>(toPointer(load<Value>(base + bOf(ins))), 8);
        if (v == UNBOUND) {
          state.pc = <u32>pc;
          freeMissingOrLocal(base, constantC(k, ins));
          op = ON_ERROR;
          continue;
        }
        store<Value>(base + aOf(ins), v);
        break;
      }
      case Op.STORE_DEREF: store<Value>(toPointer(load<Value>(base + aOf(ins))), load<Value>(base + bOf(ins)), 8); break;
      case Op.DELETE_DEREF: {
        const cell = toPointer(load<Value>(base + aOf(ins)));
        if (load<Value>(cell, 8) == UNBOUND) {
          state.pc = <u32>pc;
          freeMissingOrLocal(base, constantBC(k, ins));
          op = ON_ERROR;
          continue;
        }
        store<Value>(cell, UNBOUND, 8);
        break;
      }

      // ---- names
      case Op.LOAD_NAME:
        if (frameNamespace(base)) {
          state.pc = <u32>pc;
          const v = opLoadName(base, cacheBC(k, ins));
          if (v == ERROR) {
            op = ON_ERROR;
            continue;
          }
          store<Value>(base + aOf(ins), v);
          break;
        }
      // falls through: without a namespace of its own the frame's names are globals
      case Op.LOAD_GLOBAL: {
        const cache = cacheBC(k, ins);
        const globals = frameGlobals(base);
        if (load<u32>(globals, offsetof<DictObject>('version')) == load<u32>(cache, 4)) {
          const other = load<u32>(cache, 8);
          if (other == 0 || other == load<u32>(state.builtins, offsetof<DictObject>('version'))) {
            store<Value>(base + aOf(ins), load<Value>(load<u32>(cache, 12)));
            break;
          }
        }
        state.pc = <u32>pc;
        const v = opLoadGlobal(globals, cache);
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        store<Value>(base + aOf(ins), v);
        break;
      }
      case Op.STORE_NAME:
        if (frameNamespace(base)) {
          state.pc = <u32>pc;
          if (opStoreName(base, fromPointer(load<u32>(cacheBC(k, ins))), load<Value>(base + aOf(ins)))) break;
          op = ON_ERROR;
          continue;
        }
      // falls through
      case Op.STORE_GLOBAL: {
        const cache = cacheBC(k, ins);
        const globals = frameGlobals(base);
        if (load<u32>(globals, offsetof<DictObject>('version')) == load<u32>(cache, 4)) {
          store<Value>(load<u32>(cache, 12), load<Value>(base + aOf(ins)));
          break;
        }
        state.pc = <u32>pc;
        if (opStoreGlobal(globals, cache, load<Value>(base + aOf(ins)))) break;
        op = ON_ERROR;
        continue;
      }
      case Op.DELETE_GLOBAL:
      case Op.DELETE_NAME: {
        state.pc = <u32>pc;
        const key = fromPointer(load<u32>(cacheBC(k, ins)));
        if (op == Op.DELETE_GLOBAL ? opDeleteGlobal(frameGlobals(base), key) : opDeleteName(base, key)) break;
        op = ON_ERROR;
        continue;
      }
      case Op.LOAD_NAME_OR_DEREF: {
        state.pc = <u32>pc;
        const v = opLoadNameOrDeref(base, load<Value>(base + bOf(ins)), fromPointer(load<u32>(cacheC(k, ins))));
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        store<Value>(base + aOf(ins), v);
        break;
      }
      case Op.LOAD_LOCALS: store<Value>(base + aOf(ins), fromPointer(frameNamespace(base) ? frameNamespace(base) : frameGlobals(base))); break;

      // ---- arithmetic
      case Op.INPLACE_ADD:
      case Op.ADD: {
        const a = load<Value>(base + bOf(ins));
        const b = load<Value>(base + cOf(ins));
        if (areSmallInts(a, b)) {
          const sum = toSmallInt(a) + toSmallInt(b);
          if (fitsSmallInt(sum)) {
            store<Value>(base + aOf(ins), fromSmallInt(sum));
            break;
          }
        } else if (bothFloats(a, b)) {
          store<Value>(base + aOf(ins), fromFloat(toFloat(a) + toFloat(b)));
          break;
        }
        // A list or deque may take its new items from a generator.
        if (isInstance(a) || (op == Op.INPLACE_ADD && isPointer(a) && kindAt(a) >= <u8>Kind.LIST)) {
          op = ON_OPERATOR;
          continue;
        }
        state.pc = <u32>pc;
        const v = op == Op.ADD ? binary(Binary.ADD, a, b) : binaryInPlace(Binary.ADD, a, b);
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        store<Value>(base + aOf(ins), v);
        break;
      }
      case Op.INPLACE_SUB:
      case Op.SUB: {
        const a = load<Value>(base + bOf(ins));
        const b = load<Value>(base + cOf(ins));
        if (areSmallInts(a, b)) {
          const difference = toSmallInt(a) - toSmallInt(b);
          if (fitsSmallInt(difference)) {
            store<Value>(base + aOf(ins), fromSmallInt(difference));
            break;
          }
        } else if (bothFloats(a, b)) {
          store<Value>(base + aOf(ins), fromFloat(toFloat(a) - toFloat(b)));
          break;
        }
        if (isInstance(a)) {
          op = ON_OPERATOR;
          continue;
        }
        state.pc = <u32>pc;
        const v = op == Op.SUB ? binary(Binary.SUB, a, b) : binaryInPlace(Binary.SUB, a, b);
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        store<Value>(base + aOf(ins), v);
        break;
      }
      case Op.INPLACE_MUL:
      case Op.MUL: {
        const a = load<Value>(base + bOf(ins));
        const b = load<Value>(base + cOf(ins));
        if (areSmallInts(a, b)) {
          const x = toSmallInt(a);
          const y = toSmallInt(b);
          // Factors of at most 31 bits: the product cannot overflow 64.
          if (<u64>(x + 0x40000000) < 0x80000000 && <u64>(y + 0x40000000) < 0x80000000) {
            const product = x * y;
            if (fitsSmallInt(product)) {
              store<Value>(base + aOf(ins), fromSmallInt(product));
              break;
            }
          }
        } else if (bothFloats(a, b)) {
          store<Value>(base + aOf(ins), fromFloat(toFloat(a) * toFloat(b)));
          break;
        }
        if (isInstance(a)) {
          op = ON_OPERATOR;
          continue;
        }
        state.pc = <u32>pc;
        const v = op == Op.MUL ? binary(Binary.MUL, a, b) : binaryInPlace(Binary.MUL, a, b);
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        store<Value>(base + aOf(ins), v);
        break;
      }
      case Op.DIV: {
        const a = load<Value>(base + bOf(ins));
        const b = load<Value>(base + cOf(ins));
        if (bothFloats(a, b) && toFloat(b) != 0) {
          store<Value>(base + aOf(ins), fromFloat(toFloat(a) / toFloat(b)));
          break;
        }
        if (isInstance(a)) {
          op = ON_OPERATOR;
          continue;
        }
        state.pc = <u32>pc;
        const v = binary(Binary.DIV, a, b);
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        store<Value>(base + aOf(ins), v);
        break;
      }
      case Op.FLOORDIV: {
        const a = load<Value>(base + bOf(ins));
        const b = load<Value>(base + cOf(ins));
        if (areSmallInts(a, b) && toSmallInt(b) > 0) {
          store<Value>(base + aOf(ins), fromSmallInt(floorDivide(toSmallInt(a), toSmallInt(b))));
          break;
        }
        op = ON_OPERATOR;
        continue;
      }
      case Op.MOD: {
        const a = load<Value>(base + bOf(ins));
        const b = load<Value>(base + cOf(ins));
        if (areSmallInts(a, b) && toSmallInt(b) > 0) {
          store<Value>(base + aOf(ins), fromSmallInt(floorModulo(toSmallInt(a), toSmallInt(b))));
          break;
        }
        op = ON_OPERATOR;
        continue;
      }
      case Op.AND: {
        const a = load<Value>(base + bOf(ins));
        const b = load<Value>(base + cOf(ins));
        if (areSmallInts(a, b)) {
          store<Value>(base + aOf(ins), a & b);
          break;
        }
        op = ON_OPERATOR;
        continue;
      }
      case Op.OR: {
        const a = load<Value>(base + bOf(ins));
        const b = load<Value>(base + cOf(ins));
        if (areSmallInts(a, b)) {
          store<Value>(base + aOf(ins), a | b);
          break;
        }
        op = ON_OPERATOR;
        continue;
      }
      case Op.XOR: {
        const a = load<Value>(base + bOf(ins));
        const b = load<Value>(base + cOf(ins));
        if (areSmallInts(a, b)) {
          store<Value>(base + aOf(ins), (a ^ b) | INT_TAG);
          break;
        }
        op = ON_OPERATOR;
        continue;
      }
      case Op.LSHIFT: {
        const a = load<Value>(base + bOf(ins));
        const b = load<Value>(base + cOf(ins));
        if (areSmallInts(a, b) && <u64>toSmallInt(b) < 32 && <u64>(toSmallInt(a) + 0x20000) < 0x40000) {
          store<Value>(base + aOf(ins), fromSmallInt(toSmallInt(a) << toSmallInt(b)));
          break;
        }
        op = ON_OPERATOR;
        continue;
      }
      case Op.RSHIFT: {
        const a = load<Value>(base + bOf(ins));
        const b = load<Value>(base + cOf(ins));
        if (areSmallInts(a, b) && <u64>toSmallInt(b) < 64) {
          store<Value>(base + aOf(ins), fromSmallInt(toSmallInt(a) >> toSmallInt(b)));
          break;
        }
        op = ON_OPERATOR;
        continue;
      }
      case Op.POW:
      case Op.MATMUL: {
        op = ON_OPERATOR;
        continue;
      }
      case Op.INPLACE_DIV:
      case Op.INPLACE_FLOORDIV:
      case Op.INPLACE_MOD:
      case Op.INPLACE_POW:
      case Op.INPLACE_LSHIFT:
      case Op.INPLACE_RSHIFT:
      case Op.INPLACE_AND:
      case Op.INPLACE_OR:
      case Op.INPLACE_XOR:
      case Op.INPLACE_MATMUL: {
        const a = load<Value>(base + bOf(ins));
        const b = load<Value>(base + cOf(ins));
        // Numbers are immutable: the plain operator with its fast path does the same.
        if (areSmallInts(a, b) ? op != Op.INPLACE_MATMUL : bothFloats(a, b) && op < Op.INPLACE_LSHIFT) {
          op = op - Op.INPLACE_ADD + Op.ADD;
          continue;
        }
        op = ON_OPERATOR;
        continue;
      }
      case Op.INPLACE_ADD_INT:
      case Op.ADD_INT: {
        const a = load<Value>(base + bOf(ins));
        if (isSmallInt(a)) {
          const sum = toSmallInt(a) + cSigned(ins);
          if (fitsSmallInt(sum)) {
            store<Value>(base + aOf(ins), fromSmallInt(sum));
            break;
          }
        } else if (isFloat(a)) {
          store<Value>(base + aOf(ins), fromFloat(toFloat(a) + <f64>cSigned(ins)));
          break;
        }
        op = ON_OPERATOR;
        continue;
      }
      case Op.INPLACE_SUB_INT:
      case Op.SUB_INT: {
        const a = load<Value>(base + bOf(ins));
        if (isSmallInt(a)) {
          const difference = toSmallInt(a) - cSigned(ins);
          if (fitsSmallInt(difference)) {
            store<Value>(base + aOf(ins), fromSmallInt(difference));
            break;
          }
        } else if (isFloat(a)) {
          store<Value>(base + aOf(ins), fromFloat(toFloat(a) - <f64>cSigned(ins)));
          break;
        }
        op = ON_OPERATOR;
        continue;
      }
      case Op.MUL_INT: {
        const a = load<Value>(base + bOf(ins));
        if (isSmallInt(a)) {
          // 50 bits times 16 may overflow 64 only beyond what fits anyway.
          const x = toSmallInt(a);
          if (<u64>(x + 0x100000000) < 0x200000000) {
            store<Value>(base + aOf(ins), fromSmallInt(x * cSigned(ins)));
            break;
          }
        } else if (isFloat(a)) {
          store<Value>(base + aOf(ins), fromFloat(toFloat(a) * <f64>cSigned(ins)));
          break;
        }
        op = ON_OPERATOR;
        continue;
      }
      case Op.FLOORDIV_INT: {
        const a = load<Value>(base + bOf(ins));
        if (isSmallInt(a) && cSigned(ins) > 0) {
          store<Value>(base + aOf(ins), fromSmallInt(floorDivide(toSmallInt(a), cSigned(ins))));
          break;
        }
        op = ON_OPERATOR;
        continue;
      }
      case Op.MOD_INT: {
        const a = load<Value>(base + bOf(ins));
        if (isSmallInt(a) && cSigned(ins) > 0) {
          store<Value>(base + aOf(ins), fromSmallInt(floorModulo(toSmallInt(a), cSigned(ins))));
          break;
        }
        op = ON_OPERATOR;
        continue;
      }
      case Op.AND_INT: {
        const a = load<Value>(base + bOf(ins));
        if (isSmallInt(a)) {
          store<Value>(base + aOf(ins), fromSmallInt(toSmallInt(a) & cSigned(ins)));
          break;
        }
        op = ON_OPERATOR;
        continue;
      }
      case Op.NEGATE:
      case Op.POSITIVE:
      case Op.INVERT: {
        const a = load<Value>(base + bOf(ins));
        if (isFloat(a) && op == Op.NEGATE) {
          store<Value>(base + aOf(ins), fromFloat(-toFloat(a)));
          break;
        }
        op = ON_OPERATOR;
        continue;
      }
      case Op.NOT: {
        const a = load<Value>(base + bOf(ins));
        if (a == TRUE || a == FALSE) {
          store<Value>(base + aOf(ins), a == TRUE ? FALSE : TRUE);
          break;
        }
        op = ON_OPERATOR;
        continue;
      }

      // ---- comparisons
      case Op.LT:
      case Op.LE:
      case Op.EQ:
      case Op.NE:
      case Op.GT:
      case Op.GE: {
        const a = load<Value>(base + bOf(ins));
        const b = load<Value>(base + cOf(ins));
        if (areSmallInts(a, b)) {
          store<Value>(base + aOf(ins), fromBool(compareInts(toSmallInt(a), toSmallInt(b), op)));
          break;
        }
        if (isInstance(a)) {
          op = ON_OPERATOR;
          continue;
        }
        state.pc = <u32>pc;
        const v = compare(a, b, <Compare>(op - Op.LT));
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        store<Value>(base + aOf(ins), v);
        break;
      }
      case Op.IS: store<Value>(base + aOf(ins), fromBool(load<Value>(base + bOf(ins)) == load<Value>(base + cOf(ins)))); break;
      case Op.IS_NOT: store<Value>(base + aOf(ins), fromBool(load<Value>(base + bOf(ins)) != load<Value>(base + cOf(ins)))); break;
      case Op.IN:
      case Op.NOT_IN: {
        const container = load<Value>(base + cOf(ins));
        const item = load<Value>(base + bOf(ins));
        if (isInstance(container) || isInstance(item)) {
          op = ON_OPERATOR;
          continue;
        }
        state.pc = <u32>pc;
        const found = contains(container, item);
        if (found < 0) {
          op = ON_ERROR;
          continue;
        }
        store<Value>(base + aOf(ins), fromBool((found != 0) == (op == Op.IN)));
        break;
      }

      // ---- jumps
      case Op.JUMP: pc = jumpBC(pc, ins); break;
      case Op.JUMP_QUIET:
      case Op.JUMP_BACK: {
        pc = jumpBC(pc, ins);
        if (--state.slice < 0) {
          op = ON_SAFEPOINT;
          continue;
        }
        break;
      }
      case Op.JUMP_IF_TRUE:
      case Op.JUMP_IF_FALSE: {
        const v = load<Value>(base + aOf(ins));
        let truth: i32;
        if (v == TRUE) truth = 1;
        else if (v == FALSE || v == NONE) truth = 0;
        else if (isSmallInt(v)) truth = i32(v != INT_TAG);
        else if (isInstance(v)) {
          op = ON_BRANCH;
          continue;
        } else {
          state.pc = <u32>pc;
          truth = isTrue(v);
          if (truth < 0) {
            op = ON_ERROR;
            continue;
          }
        }
        if (truth != i32(op == Op.JUMP_IF_TRUE)) break;
        pc = jumpBC(pc, ins);
        break;
      }
      case Op.JUMP_IF_NONE: {
        if (load<Value>(base + aOf(ins)) != NONE) break;
        pc = jumpBC(pc, ins);
        break;
      }
      case Op.JUMP_IF_NOT_NONE: {
        if (load<Value>(base + aOf(ins)) == NONE) break;
        pc = jumpBC(pc, ins);
        break;
      }
      case Op.JUMP_UNLESS_LT: {
        const a = load<Value>(base + aOf(ins));
        const b = load<Value>(base + bOf(ins));
        if (areSmallInts(a, b)) {
          if (toSmallInt(a) < toSmallInt(b)) break;
          pc = jumpC(pc, ins);
          break;
        }
        if (bothFloats(a, b)) {
          if (toFloat(a) < toFloat(b)) break;
          pc = jumpC(pc, ins);
          break;
        }
        op = ON_BRANCH;
        continue;
      }
      case Op.JUMP_UNLESS_LE: {
        const a = load<Value>(base + aOf(ins));
        const b = load<Value>(base + bOf(ins));
        if (areSmallInts(a, b)) {
          if (toSmallInt(a) <= toSmallInt(b)) break;
          pc = jumpC(pc, ins);
          break;
        }
        if (bothFloats(a, b)) {
          if (toFloat(a) <= toFloat(b)) break;
          pc = jumpC(pc, ins);
          break;
        }
        op = ON_BRANCH;
        continue;
      }
      case Op.JUMP_UNLESS_GT: {
        const a = load<Value>(base + aOf(ins));
        const b = load<Value>(base + bOf(ins));
        if (areSmallInts(a, b)) {
          if (toSmallInt(a) > toSmallInt(b)) break;
          pc = jumpC(pc, ins);
          break;
        }
        if (bothFloats(a, b)) {
          if (toFloat(a) > toFloat(b)) break;
          pc = jumpC(pc, ins);
          break;
        }
        op = ON_BRANCH;
        continue;
      }
      case Op.JUMP_UNLESS_GE: {
        const a = load<Value>(base + aOf(ins));
        const b = load<Value>(base + bOf(ins));
        if (areSmallInts(a, b)) {
          if (toSmallInt(a) >= toSmallInt(b)) break;
          pc = jumpC(pc, ins);
          break;
        }
        if (bothFloats(a, b)) {
          if (toFloat(a) >= toFloat(b)) break;
          pc = jumpC(pc, ins);
          break;
        }
        op = ON_BRANCH;
        continue;
      }
      case Op.JUMP_UNLESS_EQ:
      case Op.JUMP_UNLESS_NE: {
        const a = load<Value>(base + aOf(ins));
        const b = load<Value>(base + bOf(ins));
        if (areSmallInts(a, b)) {
          if ((a == b) == (op == Op.JUMP_UNLESS_EQ)) break;
          pc = jumpC(pc, ins);
          break;
        }
        if (isInstance(a)) {
          op = ON_BRANCH;
          continue;
        }
        state.pc = <u32>pc;
        const truth = compareTruth(a, b, op == Op.JUMP_UNLESS_EQ ? Compare.EQ : Compare.NE);
        if (truth < 0) {
          op = ON_ERROR;
          continue;
        }
        if (truth) break;
        pc = jumpC(pc, ins);
        break;
      }
      case Op.JUMP_UNLESS_LT_INT: {
        const a = load<Value>(base + aOf(ins));
        if (isSmallInt(a)) {
          if (toSmallInt(a) < bSigned(ins)) break;
          pc = jumpC(pc, ins);
          break;
        }
        if (isFloat(a)) {
          if (toFloat(a) < <f64>bSigned(ins)) break;
          pc = jumpC(pc, ins);
          break;
        }
        op = ON_BRANCH;
        continue;
      }
      case Op.JUMP_UNLESS_LE_INT: {
        const a = load<Value>(base + aOf(ins));
        if (isSmallInt(a)) {
          if (toSmallInt(a) <= bSigned(ins)) break;
          pc = jumpC(pc, ins);
          break;
        }
        if (isFloat(a)) {
          if (toFloat(a) <= <f64>bSigned(ins)) break;
          pc = jumpC(pc, ins);
          break;
        }
        op = ON_BRANCH;
        continue;
      }
      case Op.JUMP_UNLESS_GT_INT: {
        const a = load<Value>(base + aOf(ins));
        if (isSmallInt(a)) {
          if (toSmallInt(a) > bSigned(ins)) break;
          pc = jumpC(pc, ins);
          break;
        }
        if (isFloat(a)) {
          if (toFloat(a) > <f64>bSigned(ins)) break;
          pc = jumpC(pc, ins);
          break;
        }
        op = ON_BRANCH;
        continue;
      }
      case Op.JUMP_UNLESS_GE_INT: {
        const a = load<Value>(base + aOf(ins));
        if (isSmallInt(a)) {
          if (toSmallInt(a) >= bSigned(ins)) break;
          pc = jumpC(pc, ins);
          break;
        }
        if (isFloat(a)) {
          if (toFloat(a) >= <f64>bSigned(ins)) break;
          pc = jumpC(pc, ins);
          break;
        }
        op = ON_BRANCH;
        continue;
      }
      case Op.JUMP_UNLESS_EQ_INT:
      case Op.JUMP_UNLESS_NE_INT: {
        const a = load<Value>(base + aOf(ins));
        if (isSmallInt(a)) {
          if ((toSmallInt(a) == bSigned(ins)) == (op == Op.JUMP_UNLESS_EQ_INT)) break;
          pc = jumpC(pc, ins);
          break;
        }
        op = ON_BRANCH;
        continue;
      }

      // ---- iteration
      case Op.GET_ITER: {
        const source = load<Value>(base + bOf(ins));
        if (isInstance(source)) {
          op = ON_OPERATOR;
          continue;
        }
        state.pc = <u32>pc;
        let v = iter(source);
        if (state.mayLeave == LEAVE_ANYWHERE && v != ERROR) v = stepsIterator(v);
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        store<Value>(base + aOf(ins), v);
        break;
      }
      case Op.FOR_ITER: {
        const v = load<Value>(base + bOf(ins));
        const p = toPointer(v);
        // An iterator is always a cell, so its kind can be read unseen.
        const kind = load<u8>(p, 4);
        if (kind == Kind.RANGE_ITERATOR) {
          const it = changetype<IteratorObject>(p);
          const left = it.limit;
          if (left > 0) {
            it.limit = left - 1;
            const value = it.index;
            it.index = value + <i64>it.aux;
            store<Value>(base + aOf(ins), fromSmallInt(value));
          } else pc = jumpC(pc, ins);
          break;
        }
        if (kind == Kind.LIST_ITERATOR) {
          const it = changetype<IteratorObject>(p);
          const index = <u32>it.index;
          const list = changetype<ListObject>(toPointer(it.source));
          if (it.source != UNBOUND && index < list.length) {
            it.index = index + 1;
            store<Value>(base + aOf(ins), load<Value>(<usize>list.items + (<usize>index << 3), BUFFER_PAYLOAD));
          } else {
            it.source = UNBOUND;
            pc = jumpC(pc, ins);
          }
          break;
        }
        state.pc = <u32>pc;
        // What no frame gives is asked at once.
        const item = isOfFrames(kind) ? opForIter(v, a16(ins)) : iterNext(v);
        if (item == ERROR) {
          op = ON_ERROR;
          continue;
        }
        if (item == UNBOUND) {
          op = ON_RELOAD;
          continue;
        }
        if (item == STOP) pc = jumpC(pc, ins);
        else store<Value>(base + aOf(ins), item);
        break;
      }
      case Op.UNPACK: {
        const v = load<Value>(base + bOf(ins));
        const count = c16(ins);
        if (isPointer(v)) {
          const p = toPointer(v);
          if (kindAt(v) == Kind.TUPLE && changetype<TupleObject>(p).length == count) {
            const to = base + aOf(ins);
            for (let i: usize = 0; i < <usize>count << 3; i += 8) store<Value>(to + i, load<Value>(p + i, TUPLE_ITEMS));
            break;
          }
        }
        state.pc = <u32>pc;
        const steps = state.mayLeave == LEAVE_ANYWHERE ? stepsUnpack(v, count) : UNBOUND;
        if (steps == STOP) {
          op = ON_RELOAD;
          continue;
        }
        if (steps == UNBOUND && unpackIterable(v, base + aOf(ins), count)) break;
        op = ON_ERROR;
        continue;
      }
      case Op.UNPACK_STAR: {
        const extra = load<u64>(pc);
        pc += 8;
        state.pc = <u32>pc;
        const v = load<Value>(base + bOf(ins));
        const steps = state.mayLeave == LEAVE_ANYWHERE ? stepsUnpackStar(v, a16(extra)) : UNBOUND;
        if (steps == STOP) {
          op = ON_RELOAD;
          continue;
        }
        if (steps == UNBOUND && unpackStar(v, base + aOf(ins), a16(extra), b16(extra))) break;
        op = ON_ERROR;
        continue;
      }

      // ---- containers
      case Op.BUILD_LIST: {
        state.pc = <u32>pc;
        const count = c16(ins);
        const p = listNew(count);
        if (!p) {
          op = ON_ERROR;
          continue;
        }
        if (count) {
          const list = changetype<ListObject>(p);
          slotsCopy(<usize>list.items + BUFFER_PAYLOAD, base + bOf(ins), count);
          list.length = count;
        }
        store<Value>(base + aOf(ins), fromPointer(p));
        break;
      }
      case Op.BUILD_TUPLE: {
        state.pc = <u32>pc;
        const v = tupleFromArgs(base + bOf(ins), c16(ins));
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        store<Value>(base + aOf(ins), v);
        break;
      }
      case Op.BUILD_SET:
      case Op.BUILD_DICT:
      case Op.BUILD_STRING:
      case Op.BUILD_SLICE: {
        state.pc = <u32>pc;
        const from = base + bOf(ins);
        const v = op == Op.BUILD_SET ? opBuildSet(from, c16(ins)) : op == Op.BUILD_DICT ? opBuildDict(from, c16(ins)) : op == Op.BUILD_STRING ? opBuildString(from, c16(ins)) : opBuildSlice(from);
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        store<Value>(base + aOf(ins), v);
        break;
      }
      case Op.LIST_APPEND: {
        const p = toPointer(load<Value>(base + aOf(ins)));
        const list = changetype<ListObject>(p);
        const length = list.length;
        if (length < list.capacity) {
          store<Value>(<usize>list.items + (<usize>length << 3), load<Value>(base + bOf(ins)), BUFFER_PAYLOAD);
          list.length = length + 1;
          break;
        }
        state.pc = <u32>pc;
        if (listPush(p, load<Value>(base + bOf(ins)))) break;
        op = ON_ERROR;
        continue;
      }
      case Op.LIST_EXTEND:
      case Op.SET_ADD:
      case Op.SET_UPDATE:
      case Op.DICT_UPDATE: {
        state.pc = <u32>pc;
        const p = toPointer(load<Value>(base + aOf(ins)));
        const v = load<Value>(base + bOf(ins));
        if (op != Op.SET_ADD && state.mayLeave == LEAVE_ANYWHERE) {
          const answer = stepsExtend(fromPointer(p), v);
          if (answer != UNBOUND) {
            op = answer == STOP ? ON_RELOAD : ON_ERROR;
            continue;
          }
        }
        if (op == Op.LIST_EXTEND ? opListExtend(p, v) : op == Op.SET_ADD ? setAdd(p, v) : op == Op.SET_UPDATE ? opSetUpdate(p, v) : dictUpdateFrom(p, v)) break;
        op = ON_ERROR;
        continue;
      }
      case Op.LIST_TO_TUPLE: {
        state.pc = <u32>pc;
        const v = opListToTuple(load<Value>(base + bOf(ins)));
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        store<Value>(base + aOf(ins), v);
        break;
      }
      case Op.DICT_SET: {
        state.pc = <u32>pc;
        if (dictSet(toPointer(load<Value>(base + aOf(ins))), load<Value>(base + bOf(ins)), load<Value>(base + cOf(ins)))) break;
        op = ON_ERROR;
        continue;
      }
      case Op.DICT_MERGE: {
        state.pc = <u32>pc;
        if (opDictMerge(toPointer(load<Value>(base + aOf(ins))), load<Value>(base + bOf(ins)), load<Value>(base + cOf(ins)))) break;
        op = ON_ERROR;
        continue;
      }
      case Op.GET_ITEM: {
        const v = load<Value>(base + bOf(ins));
        const key = load<Value>(base + cOf(ins));
        if (isPointer(v)) {
          const p = toPointer(v);
          const kind = load<u8>(p, 4);
          if (kind == Kind.LIST) {
            if (isSmallInt(key)) {
              const list = changetype<ListObject>(p);
              let index = toSmallInt(key);
              if (index < 0) index += list.length;
              if (<u64>index < <u64>list.length) {
                store<Value>(base + aOf(ins), load<Value>(<usize>list.items + (<usize>index << 3), BUFFER_PAYLOAD));
                break;
              }
            }
          } else if (kind == Kind.DICT && !isInstance(key)) {
            state.pc = <u32>pc;
            const found = dictGetItem(p, key);
            if (found == ERROR) {
              op = ON_ERROR;
              continue;
            }
            store<Value>(base + aOf(ins), found);
            break;
          } else if (kind == Kind.TUPLE && isSmallInt(key)) {
            let index = toSmallInt(key);
            if (index < 0) index += changetype<TupleObject>(p).length;
            if (<u64>index < <u64>changetype<TupleObject>(p).length) {
              store<Value>(base + aOf(ins), load<Value>(p + (<usize>index << 3), TUPLE_ITEMS));
              break;
            }
          }
        }
        // What is asked of a key is kept too.
        if (isInstance(v) || isInstance(key)) {
          op = ON_OPERATOR;
          continue;
        }
        state.pc = <u32>pc;
        const item = getItem(v, key);
        if (item == ERROR) {
          op = ON_ERROR;
          continue;
        }
        store<Value>(base + aOf(ins), item);
        break;
      }
      case Op.GET_ITEM_INT: {
        const v = load<Value>(base + bOf(ins));
        if (isPointer(v)) {
          const p = toPointer(v);
          const kind = load<u8>(p, 4);
          let index = cSigned(ins);
          if (kind == Kind.LIST) {
            const list = changetype<ListObject>(p);
            if (index < 0) index += list.length;
            if (<u64>index < <u64>list.length) {
              store<Value>(base + aOf(ins), load<Value>(<usize>list.items + (<usize>index << 3), BUFFER_PAYLOAD));
              break;
            }
          } else if (kind == Kind.TUPLE) {
            if (index < 0) index += changetype<TupleObject>(p).length;
            if (<u64>index < <u64>changetype<TupleObject>(p).length) {
              store<Value>(base + aOf(ins), load<Value>(p + (<usize>index << 3), TUPLE_ITEMS));
              break;
            }
          }
        }
        op = ON_OPERATOR;
        continue;
      }
      case Op.SET_ITEM: {
        const v = load<Value>(base + aOf(ins));
        const key = load<Value>(base + bOf(ins));
        if (isPointer(v) && kindAt(v) == Kind.LIST && isSmallInt(key)) {
          const list = changetype<ListObject>(toPointer(v));
          let index = toSmallInt(key);
          if (index < 0) index += list.length;
          if (<u64>index < <u64>list.length) {
            store<Value>(<usize>list.items + (<usize>index << 3), load<Value>(base + cOf(ins)), BUFFER_PAYLOAD);
            break;
          }
        }
        state.pc = <u32>pc;
        if (isPointer(v) && kindAt(v) == Kind.DICT && !isInstance(key)) {
          if (dictSet(toPointer(v), key, load<Value>(base + cOf(ins)))) break;
        } else if (isInstance(v) && specialPushSet(v, key, load<Value>(base + cOf(ins)))) {
          op = ON_RELOAD;
          continue;
        } else if (isInstance(key) ? opSetItem(v, key, load<Value>(base + cOf(ins))) : setItem(v, key, load<Value>(base + cOf(ins)))) break;
        op = ON_ERROR;
        continue;
      }
      case Op.DELETE_ITEM: {
        state.pc = <u32>pc;
        if (deleteItem(load<Value>(base + aOf(ins)), load<Value>(base + bOf(ins)))) break;
        op = ON_ERROR;
        continue;
      }
      case Op.FORMAT:
      case Op.FORMAT_SPEC: {
        state.pc = <u32>pc;
        const v = op == Op.FORMAT ? opFormat(load<Value>(base + bOf(ins)), c16(ins), a16(ins)) : opFormatSpec(base + bOf(ins), c16(ins));
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        if (v == STOP) {
          op = ON_RELOAD;
          continue;
        }
        store<Value>(base + aOf(ins), v);
        break;
      }

      // ---- attributes
      case Op.LOAD_ATTR: {
        const v = load<Value>(base + bOf(ins));
        const cache = cacheC(k, ins);
        if (isPointer(v)) {
          const p = toPointer(v);
          if (load<u64>(p, 4) == load<u64>(cache, 4)) {
            if (load<u32>(cache, 28) == CACHE_SLOT) {
              store<Value>(base + aOf(ins), load<Value>(p + <usize>load<u32>(cache, 12)));
              break;
            }
            if (load<u32>(load<u32>(p), offsetof<TypeObject>('version')) == load<u32>(cache, 24)) {
              store<Value>(base + aOf(ins), load<Value>(cache, 16));
              break;
            }
          }
        }
        state.pc = <u32>pc;
        const found = opLoadAttr(v, cache, a16(ins));
        if (found == ERROR) {
          op = ON_ERROR;
          continue;
        }
        if (found == STOP) {
          op = ON_RELOAD;
          continue;
        }
        store<Value>(base + aOf(ins), found);
        break;
      }
      case Op.STORE_ATTR: {
        const v = load<Value>(base + aOf(ins));
        const cache = cacheC(k, ins);
        if (isPointer(v)) {
          const p = toPointer(v);
          if (load<u64>(p, 4) == load<u64>(cache, 4)) {
            store<Value>(p + <usize>load<u32>(cache, 12), load<Value>(base + bOf(ins)));
            if (load<u32>(cache, 28) == CACHE_ADD) changetype<InstanceObject>(p).shape = load<u32>(cache, 24);
            break;
          }
        }
        state.pc = <u32>pc;
        const done = opStoreAttr(v, load<Value>(base + bOf(ins)), cache);
        if (done == NONE) break;
        op = done == STOP ? ON_RELOAD : ON_ERROR;
        continue;
      }
      case Op.DELETE_ATTR: {
        state.pc = <u32>pc;
        if (attributeDelete(load<Value>(base + aOf(ins)), constantBC(k, ins))) break;
        op = ON_ERROR;
        continue;
      }
      case Op.LOAD_ATTR_SLOW: {
        state.pc = <u32>pc;
        const found = attributeGet(load<Value>(base + bOf(ins)), load<Value>(base + cOf(ins)));
        if (found == ERROR) {
          op = ON_ERROR;
          continue;
        }
        store<Value>(base + aOf(ins), found);
        break;
      }
      case Op.STORE_ATTR_SLOW: {
        state.pc = <u32>pc;
        if (attributeSet(load<Value>(base + aOf(ins)), load<Value>(base + cOf(ins)), load<Value>(base + bOf(ins)))) break;
        op = ON_ERROR;
        continue;
      }
      case Op.LOAD_METHOD: {
        const v = load<Value>(base + bOf(ins));
        const cache = cacheC(k, ins);
        const window = base + aOf(ins);
        if (isPointer(v)) {
          const p = toPointer(v);
          const type = <usize>load<u32>(p);
          if (
            <u32>type == load<u32>(cache, 28) ||
            (load<u64>(p, 4) == load<u64>(cache, 4) && load<u32>(type, offsetof<TypeObject>('version')) == load<u32>(cache, 24))
          ) {
            store<Value>(window, load<Value>(cache, 16));
            store<Value>(window, v, FRAME_SIZE);
            break;
          }
        }
        state.pc = <u32>pc;
        const done = opLoadMethod(window, v, cache, a16(ins));
        if (done == NONE) break;
        op = done == STOP ? ON_RELOAD : ON_ERROR;
        continue;
      }
      case Op.LOAD_SUPER_ATTR: {
        state.pc = <u32>pc;
        const from = base + bOf(ins);
        const found = opLoadSuperAttr(load<Value>(from), load<Value>(from, 8), load<Value>(from, 16), constantC(k, ins));
        if (found == ERROR) {
          op = ON_ERROR;
          continue;
        }
        store<Value>(base + aOf(ins), found);
        break;
      }
      case Op.LOAD_SPECIAL: {
        state.pc = <u32>pc;
        if (opLoadSpecial(base + aOf(ins), load<Value>(base + bOf(ins)), c16(ins))) break;
        op = ON_ERROR;
        continue;
      }

      // ---- calls
      case Op.CALL_METHOD:
      case Op.CALL: {
        let args = base + aOf(ins) + FRAME_SIZE;
        const callable = load<Value>(args - FRAME_SIZE);
        let count = b16(ins);
        if (op == Op.CALL_METHOD) {
          // A method counts its self; what turned out to be no method has its window one slot higher.
          if (load<Value>(args) == UNBOUND) args += 8;
          else count++;
        }
        if (isPointer(callable) && kindAt(callable) == Kind.FUNCTION) {
          const f = toPointer(callable);
          const code = changetype<CodeObject>(<usize>changetype<FunctionObject>(f).code);
          if (code.codeFlags & CODE_SIMPLE && code.argumentCount == count) {
            const end = args + (<usize>code.registerCount << 3);
            if (end <= <usize>state.stackLimit && state.frameDepth < state.recursionLimit) {
              state.frameDepth++;
              store<u32>(base - 36, <u32>pc);
              store<u64>(args - 48, <u64>changetype<usize>(code) | (<u64>f << 32));
              store<u64>(args - 40, <u64>base);
              store<u64>(args - 32, <u64>changetype<FunctionObject>(f).globals);
              store<u64>(args - 24, 0);
              store<u64>(args - 16, <u64>c16(ins));
              store<u64>(args - 8, 0);
              for (let at = args + (<usize>count << 3); at < end; at += 8) store<Value>(at, UNBOUND);
              base = args;
              state.base = <u32>base;
              state.stackTop = <u32>end;
              k = code.constants;
              pc = <usize>code.instructions + BUFFER_PAYLOAD;
              if (code.monitoringVersion != state.monitoringVersion) enterInstrumented(changetype<usize>(code));
              if (--state.slice < 0) {
                op = ON_SAFEPOINT;
                continue;
              }
              break;
            }
          }
        }
        state.pc = <u32>pc;
        const v = invoke(callable, args, count, 0, c16(ins), Continue.REGISTER);
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        if (v == STOP) {
          op = ON_RELOAD;
          continue;
        }
        store<Value>(base + cOf(ins), v);
        if (--state.slice < 0) {
          op = ON_SAFEPOINT;
          continue;
        }
        break;
      }
      case Op.CALL_KW:
      case Op.CALL_METHOD_KW:
      case Op.CALL_EX: {
        let v: Value;
        if (op == Op.CALL_EX) {
          state.pc = <u32>pc;
          v = opCallEx(base + aOf(ins), b16(ins), c16(ins));
        } else {
          const names = toPointer(load<Value>(k + aOf(load<u64>(pc))));
          pc += 8;
          state.pc = <u32>pc;
          v = op == Op.CALL_KW ? opCallKeywords(base + aOf(ins), b16(ins), names, c16(ins)) : opCallMethodKeywords(base + aOf(ins), b16(ins), names, c16(ins));
        }
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        if (v == STOP) {
          op = ON_RELOAD;
          continue;
        }
        store<Value>(base + cOf(ins), v);
        if (--state.slice < 0) {
          op = ON_SAFEPOINT;
          continue;
        }
        break;
      }
      case Op.RETURN:
      case Op.RETURN_NONE: {
        const v = op == Op.RETURN ? load<Value>(base + aOf(ins)) : NONE;
        if (load<u32>(base - 12) == 0) {
          // Continue.REGISTER without flags: the common return.
          const result = <usize>load<u16>(base - 16);
          base = load<u32>(base - 40);
          const code = <usize>load<u32>(base - 48);
          k = load<u32>(code, offsetof<CodeObject>('constants'));
          pc = load<u32>(base - 36);
          state.base = <u32>base;
          state.stackTop = <u32>base + (load<u32>(code, offsetof<CodeObject>('registerCount')) << 3);
          state.frameDepth--;
          store<Value>(base + (result << 3), v);
          break;
        }
        if (load<u32>(base - 12) == Continue.NATIVE && load<u64>(base - 24) == 0) {
          // A native routine waits for it, and nothing else has to do with the frame.
          const caller = <usize>load<u32>(base - 40);
          state.base = <u32>caller;
          state.frameDepth--;
          if (caller) state.pc = load<u32>(caller - 36);
          return v;
        }
        state.pc = <u32>pc;
        const way = returnSlow(base, v);
        if (way == Returned.LEAVE) return state.result;
        op = way == Returned.ERROR ? ON_ERROR : way == Returned.AGAIN ? ON_DELIVERED : ON_RELOAD;
        continue;
      }
      case Op.MAKE_FUNCTION: {
        const flags = a16(load<u64>(pc));
        pc += 8;
        state.pc = <u32>pc;
        const v = opMakeFunction(base, base + bOf(ins), toPointer(constantC(k, ins)), flags);
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        store<Value>(base + aOf(ins), v);
        break;
      }
      case Op.LOAD_COMMON: store<Value>(base + aOf(ins), opLoadCommon(b16(ins))); break;

      // ---- generators
      case Op.RETURN_GENERATOR: {
        state.pc = <u32>pc;
        const way = opReturnGenerator(base);
        if (way == Returned.LEAVE) return state.result;
        op = way == Returned.ERROR ? ON_ERROR : ON_RELOAD;
        continue;
      }
      case Op.YIELD: {
        state.pc = <u32>pc;
        const way = yieldSlow(base, load<Value>(base + bOf(ins)));
        if (way == Returned.STAY) break;
        if (way == Returned.LEAVE) return state.result;
        op = way == Returned.ERROR ? ON_ERROR : ON_RELOAD;
        continue;
      }
      case Op.GET_YIELD_FROM_ITER: {
        state.pc = <u32>pc;
        const v = opGetYieldFromIter(load<Value>(base + bOf(ins)));
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        store<Value>(base + aOf(ins), v);
        break;
      }
      case Op.SEND: {
        state.pc = <u32>pc;
        const v = opSend(load<Value>(base + bOf(ins)), load<Value>(base + aOf(ins)), a16(ins));
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        if (v == UNBOUND) {
          op = ON_RELOAD;
          continue;
        }
        if (v == STOP) {
          store<Value>(base + aOf(ins), state.generatorResult);
          pc = jumpC(pc, ins);
        } else store<Value>(base + aOf(ins), v);
        break;
      }
      case Op.GET_AWAITABLE: {
        state.pc = <u32>pc;
        const v = opGetAwaitable(load<Value>(base + bOf(ins)));
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        store<Value>(base + aOf(ins), v);
        break;
      }

      // ---- exceptions
      case Op.RAISE: {
        state.pc = <u32>pc;
        const bare = c16(ins) == 0 && state.handled != NONE;
        opRaise(load<Value>(base + aOf(ins)), load<Value>(base + bOf(ins)), c16(ins));
        // A bare raise goes on with the exception that is being handled, whose traceback has this frame already.
        if (!unwind(bare)) return ERROR;
        op = ON_RELOAD;
        continue;
      }
      case Op.CLEANUP_THROW: {
        const v = opStopValue(load<Value>(base + aOf(ins)));
        if (v == UNBOUND) {
          op = Op.RERAISE;
          continue;
        }
        store<Value>(base + aOf(ins), v);
        pc = jumpC(pc, ins);
        break;
      }
      case Op.RERAISE: {
        state.pc = <u32>pc;
        opReraise(load<Value>(base + aOf(ins)));
        if (!unwind(true)) return ERROR;
        op = ON_RELOAD;
        continue;
      }
      case Op.PUSH_HANDLER:
        store<Value>(base + aOf(ins), state.handled, 8);
        state.handled = load<Value>(base + aOf(ins));
        break;
      case Op.POP_HANDLER: state.handled = load<Value>(base + aOf(ins), 8); break;
      case Op.JUMP_UNLESS_MATCH: {
        state.pc = <u32>pc;
        const match = opMatchException(load<Value>(base + aOf(ins)), load<Value>(base + bOf(ins)));
        if (match < 0) {
          op = ON_ERROR;
          continue;
        }
        if (match) break;
        pc = jumpC(pc, ins);
        break;
      }
      case Op.WITH_EXCEPT: {
        state.pc = <u32>pc;
        const v = opWithExcept(base + bOf(ins), load<Value>(base + cOf(ins)), a16(ins));
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        if (v == STOP) {
          op = ON_RELOAD;
          continue;
        }
        store<Value>(base + aOf(ins), v);
        break;
      }

      // ---- imports, annotations
      case Op.IMPORT_NAME: {
        state.pc = <u32>pc;
        const v = opImportName(base, constantC(k, ins), load<Value>(base + bOf(ins)), load<Value>(base + bOf(ins), 8));
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        if (v == STOP) {
          op = ON_RELOAD;
          continue;
        }
        store<Value>(base + aOf(ins), v);
        break;
      }
      case Op.IMPORT_FROM: {
        state.pc = <u32>pc;
        const v = opImportFrom(load<Value>(base + bOf(ins)), constantC(k, ins));
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        store<Value>(base + aOf(ins), v);
        break;
      }
      case Op.IMPORT_STAR: {
        state.pc = <u32>pc;
        if (opImportStar(base, load<Value>(base + aOf(ins)))) break;
        op = ON_ERROR;
        continue;
      }
      case Op.SETUP_ANNOTATIONS: {
        state.pc = <u32>pc;
        if (opSetupAnnotations(base)) break;
        op = ON_ERROR;
        continue;
      }

      case Op.INTRINSIC: {
        state.pc = <u32>pc;
        const v = intrinsic(c16(ins), base + bOf(ins));
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        store<Value>(base + aOf(ins), v);
        break;
      }

      // ---- the ways out that all handlers share
      case ON_OPERATOR: {
        state.pc = <u32>pc;
        const v = opOperator(base, ins);
        if (v == ERROR) {
          op = ON_ERROR;
          continue;
        }
        if (v == STOP) {
          op = ON_RELOAD;
          continue;
        }
        store<Value>(base + aOf(ins), v);
        break;
      }
      case ON_BRANCH: {
        state.pc = <u32>pc;
        const way = branchTaken(base, ins);
        if (way == BRANCH_ERROR) {
          op = ON_ERROR;
          continue;
        }
        if (way == BRANCH_PUSHED) {
          op = ON_RELOAD;
          continue;
        }
        if (way) pc += <usize>branchDistance(ins);
        break;
      }
      case ON_ERROR: {
        if (!unwind(false)) return ERROR;
        op = ON_RELOAD;
        continue;
      }
      case ON_SAFEPOINT: {
        state.pc = <u32>pc;
        const way = safepoint();
        if (way == Safepoint.CONTINUE) break;
        if (way == Safepoint.LEAVE) return SLICE_OVER;
        op = ON_ERROR;
        continue;
      }
      case ON_RELOAD: {
        base = state.base;
        pc = state.pc;
        k = load<u32>(load<u32>(base - 48), offsetof<CodeObject>('constants'));
        break;
      }

      case ON_DELIVERED: {
        base = state.base;
        pc = state.pc;
        k = load<u32>(load<u32>(base - 48), offsetof<CodeObject>('constants'));
        ins = load<u64>(pc);
        pc += 8;
        op = <i32>(ins & 0xff);
        continue;
      }

      // ---- an instruction with events
      default: {
        if (<u32>(ins >> 8 & 0xff) == <u32>MASK_COUNT && sinkCount(base, pc - 8)) {
          op = <i32>(ins & 0xff);
          continue;
        }
        state.pc = <u32>pc;
        const then = <u32>(ins >> 8 & 0xff) == <u32>MASK_HOST_LINE ? fireHostLine(base, pc - 8) : fireInstruction(base, pc - 8, ins);
        if (then == ERROR) {
          op = ON_ERROR;
          continue;
        }
        if (then == STOP) {
          // A branch: carried out by the side of the events, which name its direction.
          op = ON_RELOAD;
          continue;
        }
        if (then == UNBOUND) {
          pc = state.pc;
          ins = load<u64>(pc - 8);
        }
        op = <i32>(ins & 0xff);
        continue;
      }
    }
    ins = load<u64>(pc);
    pc += 8;
    op = <i32>(ins & 0xffff);
  }
}

/** `op`: Op.LT to Op.GE. */
// @ts-ignore: decorator
@inline function compareInts(a: i64, b: i64, op: i32): bool {
  if (op == Op.EQ) return a == b;
  if (op == Op.NE) return a != b;
  if (op == Op.LT) return a < b;
  if (op == Op.GT) return a > b;
  return op == Op.LE ? a <= b : a >= b;
}

/** Floor division by a positive divisor. */
// @ts-ignore: decorator
@inline function floorDivide(a: i64, b: i64): i64 {
  const quotient = a / b;
  return quotient - i64(a < quotient * b);
}
/** Remainder by a positive divisor, never negative. */
// @ts-ignore: decorator
@inline function floorModulo(a: i64, b: i64): i64 {
  const remainder = a % b;
  return remainder < 0 ? remainder + b : remainder;
}

/** The error for an empty cell: of an own variable or of one of an enclosing function. */
function freeMissingOrLocal(base: usize, key: Value): void {
  const code = changetype<CodeObject>(<usize>load<u32>(base - 48));
  const free = <usize>code.freeNames;
  const count = changetype<TupleObject>(free).length;
  for (let i: u32 = 0; i < count; i++) {
    if (load<Value>(free + (<usize>i << 3), TUPLE_ITEMS) == key) {
      freeMissing(key);
      return;
    }
  }
  localMissing(key);
}
