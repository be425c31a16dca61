import { Value, NONE } from '../value/value';
export function moduleNew(name: Value): Value { return NONE; }
export function moduleGetAttribute(module: Value, name: Value): Value { return NONE; }
