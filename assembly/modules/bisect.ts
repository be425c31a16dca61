/** The native half of bisect: the search. */
import { Value, ERROR, NONE, UNBOUND } from '../value/value';
import { Exc } from '../value/type-id';
import { Compare } from '../bytecode/opcode';
import { rootPop, rootPush } from '../vm/state';
import { call1 } from '../vm/call';
import { errorPending, raise } from '../vm/raise';
import { argument } from '../builtins/native';
import { intFromI64, intIndex, intToI64 } from '../objects/int';
import { compare } from '../protocols/compare';
import { getItem, length } from '../protocols/subscript';
import { isTrue } from '../protocols/truth';

/** A bound given as argument `i`, or `missing`; test errorPending(). */
function bound(args: usize, i: i32, missing: i64): i64 {
  const v = argument(args, i);
  if (v == UNBOUND || (v == NONE && i == 3)) return missing;
  const index = intIndex(v);
  return index == ERROR ? 0 : intToI64(index);
}

/** (a, x, lo=0, hi=None, *, key=None): where x belongs, behind the items that equal it when `right`. */
function search(args: usize, right: bool): Value {
  const key = argument(args, 4);
  let low = bound(args, 2, 0);
  if (errorPending()) return ERROR;
  if (low < 0) return raise(Exc.ValueError, ascii('lo must be non-negative'));
  let high = bound(args, 3, -1);
  if (errorPending()) return ERROR;
  if (high == -1) high = length(argument(args, 0));
  if (errorPending()) return ERROR;
  while (low < high) {
    const middle = low + ((high - low) >> 1);
    const index = intFromI64(middle);
    let item = index == ERROR ? ERROR : getItem(argument(args, 0), index);
    if (item == ERROR) return ERROR;
    rootPush(item);
    if (key != UNBOUND && key != NONE) item = call1(key, item);
    let before = -1;
    if (item != ERROR) {
      rootPush(item);
      const answer = right ? compare(argument(args, 1), item, Compare.LT) : compare(item, argument(args, 1), Compare.LT);
      before = answer == ERROR ? -1 : isTrue(answer);
      rootPop(1);
    }
    rootPop(1);
    if (before < 0) return ERROR;
    if ((before == 1) == right) high = middle;
    else low = middle + 1;
  }
  return intFromI64(low);
}

export function bisectLeft(args: usize, count: i32): Value { return search(args, false); }
export function bisectRight(args: usize, count: i32): Value { return search(args, true); }
