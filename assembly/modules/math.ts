/** math. */
import { Value } from '../value/value';
export function mathInit(module: Value): bool { return true; }
