/** Bringing code objects up to date with the event sets. */
import { CodeObject } from '../heap/layout';
import { state } from '../vm/record';

export function instrumentFrame(code: usize): void { changetype<CodeObject>(code).monitoringVersion = state.monitoringVersion; }
