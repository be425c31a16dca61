/**
 * Modules whose source the host gives.
 */
import { Value, ERROR, UNBOUND } from '../value/value';
import { hostFindModule } from './imports';

/**
 * Source (str) of module `name` (str), UNBOUND when the host has none, ERROR with an exception pending. Stores at
 * `isPackage` (u32) whether it is a package and at `filename` (Value) the name of its file.
 */
export function importHostSource(name: Value, isPackage: usize, filename: usize): Value {
  return UNBOUND;
}
