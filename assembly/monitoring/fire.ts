/** Delivering events. (First the doors; the tables are in tools.ts.) */
import { Value } from '../value/value';

/** Is any event on that concerns exceptions? */
export function monitoringException(): bool { return false; }
export function fireRaise(base: usize, again: bool): void {}
export function fireHandled(base: usize, exception: Value): void {}
export function fireUnwind(base: usize): void {}
export function fireInstruction(base: usize, pc: usize, ins: u64): Value { return 0; }
export function instrumentedBranch(): void {}
