/**
 * Values: 64-bit NaN-boxes. This file is the only one that knows the bits.
 *
 *   float           any double that is not in the space below; a NaN is FLOAT_NAN, or one of float('nan') with a number in its low bits
 *   heap pointer    0xFFF8_0000_aaaa_aaaa      aaaa_aaaa = 32-bit address of an ObjectHeader
 *   small int       0xFFFC | 50 bits           two's complement
 *
 * None, True, False, Ellipsis and NotImplemented are heap pointers to headers that lie at fixed addresses in the VM
 * record, so "is it a pointer? then load its header" needs no special case. ERROR, STOP and UNBOUND are sentinels that
 * Python never sees; they too are pointers to headers (of kind NONE_SENTINEL) so that a stray one cannot fault.
 *
 * Invariant: a NaN that a computation made is canonicalised before it is boxed (`fromFloat` does it).
 */

export type Value = u64;

export const POINTER_TAG: u64 = 0xfff8000000000000;
export const INT_TAG: u64 = 0xfffc000000000000;
export const INT_MASK: u64 = 0x0003ffffffffffff;

export const FLOAT_NAN: u64 = 0x7ff8000000000000;

/** Addresses of the singletons' headers: 16 bytes each, at the very start of the VM record. */
export const NONE_ADDRESS: usize = 64;
export const TRUE_ADDRESS: usize = 80;
export const FALSE_ADDRESS: usize = 96;
export const ELLIPSIS_ADDRESS: usize = 112;
export const NOT_IMPLEMENTED_ADDRESS: usize = 128;
export const UNBOUND_ADDRESS: usize = 144;
export const ERROR_ADDRESS: usize = 160;
export const STOP_ADDRESS: usize = 176;
/** A Value that lies here is the answer of a host function: a number or a constant, which nobody need root. */
export const ANSWER_ADDRESS: usize = 192;

export const NONE: Value = POINTER_TAG | 64;
export const TRUE: Value = POINTER_TAG | 80;
export const FALSE: Value = POINTER_TAG | 96;
export const ELLIPSIS: Value = POINTER_TAG | 112;
export const NOT_IMPLEMENTED: Value = POINTER_TAG | 128;
/** An unbound local, an argument that was not given, a name that a lookup did not find. */
export const UNBOUND: Value = POINTER_TAG | 144;
/** A Python exception is pending in the VM record. The caller tests for it on the next line. */
export const ERROR: Value = POINTER_TAG | 160;
/** Iteration is over. Only the functions of protocols/iterate.ts and iterators' `next` routines return it. */
export const STOP: Value = POINTER_TAG | 176;

// @ts-ignore: decorator
@inline export function isFloat(v: Value): bool { return v < POINTER_TAG; }
// @ts-ignore: decorator
@inline export function isSmallInt(v: Value): bool { return v >= INT_TAG; }
// @ts-ignore: decorator
@inline export function areSmallInts(a: Value, b: Value): bool { return (a & b) >= INT_TAG; }
// @ts-ignore: decorator
@inline export function isPointer(v: Value): bool { return v - POINTER_TAG < 0x0004000000000000; }
// @ts-ignore: decorator
@inline export function isBool(v: Value): bool { return v == TRUE || v == FALSE; }

// @ts-ignore: decorator
@inline export function fromPointer(address: usize): Value { return POINTER_TAG | <u64>address; }
/** The address in a pointer Value. Meaningless for other values: test first. */
// @ts-ignore: decorator
@inline export function toPointer(v: Value): usize { return <usize>v; }

/** Boxes an integer known to lie in the small range. For any i64 use `intFromI64` of objects/int.ts. */
// @ts-ignore: decorator
@inline export function fromSmallInt(i: i64): Value { return INT_TAG | (<u64>i & INT_MASK); }
// @ts-ignore: decorator
@inline export function toSmallInt(v: Value): i64 { return (<i64>v << 14) >> 14; }
// @ts-ignore: decorator
@inline export function fitsSmallInt(i: i64): bool { return ((i << 14) >> 14) == i; }

// @ts-ignore: decorator
@inline export function fromFloat(f: f64): Value { return f == f ? reinterpret<u64>(f) : FLOAT_NAN; }
// @ts-ignore: decorator
@inline export function toFloat(v: Value): f64 { return reinterpret<f64>(v); }
// @ts-ignore: decorator
@inline export function fromBool(b: bool): Value { return b ? TRUE : FALSE; }
