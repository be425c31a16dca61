// Being written: signatures first.
import { Value, ERROR } from '../value/value';
export function strPercent(v: Value, args: Value): Value { return ERROR; }
