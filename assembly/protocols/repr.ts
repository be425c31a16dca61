// Being written: signatures first.
import { Value, ERROR } from '../value/value';
export function repr(v: Value): Value { return ERROR; }
export function str(v: Value): Value { return ERROR; }
export function ascii_(v: Value): Value { return ERROR; }
export function format(v: Value, spec: Value): Value { return ERROR; }
