/** Hashing. */
import { Value } from '../value/value';
/** The hash of v; when errorPending(), it has none. */
export function hash(v: Value): u64 { return 0; }
export function hashOf(v: Value): u64 { return hash(v); }
export function hashValue(v: Value, out: usize): bool { store<u64>(out, hash(v)); return true; }
