/** None, Ellipsis and NotImplemented: the constructors of their types, which give the one instance there is. */
import { Value, ELLIPSIS, NONE, NOT_IMPLEMENTED } from '../value/value';
import { Exc } from '../value/type-id';
import { TupleObject } from '../heap/layout';
import { argument } from '../builtins/native';
import { raiseFormat } from '../vm/raise';
import { state } from '../vm/record';

/** `only`, when the class was called without arguments. */
function single(args: usize, count: i32, only: Value): Value {
  const keywords: usize = state.keywords;
  if (count == 1 && !(keywords && changetype<TupleObject>(keywords).length)) return only;
  return raiseFormat(Exc.TypeError, only == ELLIPSIS ? ascii("EllipsisType takes no arguments") : ascii("%n takes no arguments"), argument(args, 0));
}

export function noneConstruct(args: usize, count: i32): Value { return single(args, count, NONE); }
export function noneEllipsisConstruct(args: usize, count: i32): Value { return single(args, count, ELLIPSIS); }
export function noneNotImplementedConstruct(args: usize, count: i32): Value { return single(args, count, NOT_IMPLEMENTED); }
