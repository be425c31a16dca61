/** bool: its constructor; everything else it has from int. */
import { Value, ERROR, UNBOUND, FALSE, fromBool } from '../value/value';
import { argument } from '../builtins/native';
import { isTrue } from '../protocols/truth';

/** new(cls, object=False) */
export function boolConstruct(args: usize, count: i32): Value {
  const v = argument(args, 1);
  if (v == UNBOUND) return FALSE;
  const truth = isTrue(v);
  return truth < 0 ? ERROR : fromBool(truth != 0);
}
