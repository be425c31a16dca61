/**
 * Methods of asynchronous generators. Each gives an awaitable (AsyncStep in lib/_machine.py) that resumes the generator until it yields: what
 * it yields comes in a cell, what it awaits as it is.
 */
import { argument } from '../builtins/native';
import { internAscii } from '../objects/str';
import { tupleFromArgs } from '../objects/tuple';
import { ERROR, NONE, UNBOUND, Value } from '../value/value';
import { call3 } from './call';
import { machineClass } from './intrinsics';
import { rootPop, rootPush } from './state';

/** `error`: arguments of throw() in a tuple, None to close. */
function step(generator: Value, v: Value, error: Value): Value {
  if (error == ERROR) return ERROR;
  rootPush(error);
  const make = machineClass(internAscii(ascii("async_step")));
  rootPop(1);
  return make == ERROR ? ERROR : call3(make, generator, v, error);
}

export function asyncGeneratorNext(args: usize, count: i32): Value { return step(argument(args, 0), NONE, tupleFromArgs(0, 0)); }
export function asyncGeneratorSend(args: usize, count: i32): Value { return step(argument(args, 0), argument(args, 1), tupleFromArgs(0, 0)); }
export function asyncGeneratorThrow(args: usize, count: i32): Value {
  let given = 1;
  while (given < 3 && argument(args, 1 + given) != UNBOUND) given++;
  return step(argument(args, 0), NONE, tupleFromArgs(args + 8, given));
}
export function asyncGeneratorClose(args: usize, count: i32): Value { return step(argument(args, 0), NONE, NONE); }
