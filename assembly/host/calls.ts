/**
 * Calls out of Python into the host.
 *
 * A host function is a HOST_FUNCTION cell with the number the host knows it by. The host reads the arguments where they lie
 * (slots on the register stack, rooted by the caller) and leaves its result on the exchange stack (host/values.ts).
 */
import { Value, ERROR, UNBOUND, toPointer } from '../value/value';
import { HostFunctionObject } from '../heap/layout';
import { hostCall } from './imports';

/** Calls a HOST_FUNCTION value. Keyword arguments as in vm/call.ts. @mayCallPython */
export function hostFunctionCall(v: Value, args: usize, count: i32, keywords: usize): Value {
  const id = changetype<HostFunctionObject>(toPointer(v)).id;
  if (!hostCall(id, args, count, keywords)) return ERROR;
  return UNBOUND;
}
