import { Value, NONE } from '../value/value';
export function importName(name: Value, globals: usize, fromlist: Value, level: i64): Value { return NONE; }
export function importFrom(module: Value, name: Value): Value { return NONE; }
export function importStar(module: Value, namespace: Value): bool { return true; }
