/** bool: its constructor; everything else it has from int. */
import { Name } from '../value/names';
import { specialAskCalled } from '../vm/ops-special';
import { Value, ERROR, UNBOUND, FALSE, fromBool, STOP } from '../value/value';
import { argument } from '../builtins/native';
import { isTrue } from '../protocols/truth';

/** new(cls, object=False) */
export function boolConstruct(args: usize, count: i32): Value {
  const v = argument(args, 1);
  if (v == UNBOUND) return FALSE;
  if (specialAskCalled(v, Name.__bool__)) return STOP;
  const truth = isTrue(v);
  return truth < 0 ? ERROR : fromBool(truth != 0);
}
