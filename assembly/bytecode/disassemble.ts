/** Listing of a code object for the compiler's tests. Reached only from the debug build. */
import { Value, NONE } from '../value/value';

export function disassemble(code: usize): Value { return NONE; }
