/** `builtins.__build_class__`, which class statements call. */
import { dictGetName } from '../objects/dict-table';
import { Name, name } from '../value/names';
import { Value } from '../value/value';
import { state } from '../vm/record';

export function builtinBuildClass(): Value { return dictGetName(state.builtins, name(Name.__build_class__)); }
