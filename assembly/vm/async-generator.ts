/**
 * Methods of asynchronous generators. Each gives an awaitable (AsyncStep in lib/_machine.py) that resumes the generator until it yields: what
 * it yields comes in a cell, what it awaits as it is.
 */
import { argument } from '../builtins/native';
import { internAscii } from '../objects/str';
import { Exc } from '../value/type-id';
import { ERROR, fromPointer, fromSmallInt, NONE, Value } from '../value/value';
import { call3 } from './call';
import { machineClass } from './intrinsics';
import { exceptionType } from './record';

/** How the generator is resumed first. */
const enum Mode { SEND, THROW, CLOSE }

function step(generator: Value, mode: Mode, v: Value): Value {
  const called = internAscii(mode == Mode.SEND ? ascii("async_generator_asend") : ascii("async_generator_athrow"));
  const cls = called == ERROR ? ERROR : machineClass(called);
  return cls == ERROR ? ERROR : call3(cls, generator, fromSmallInt(mode), v);
}

export function asyncGeneratorNext(args: usize, count: i32): Value { return step(argument(args, 0), Mode.SEND, NONE); }
export function asyncGeneratorSend(args: usize, count: i32): Value { return step(argument(args, 0), Mode.SEND, argument(args, 1)); }
export function asyncGeneratorThrow(args: usize, count: i32): Value { return step(argument(args, 0), Mode.THROW, argument(args, 1)); }
export function asyncGeneratorClose(args: usize, count: i32): Value { return step(argument(args, 0), Mode.CLOSE, fromPointer(exceptionType(Exc.GeneratorExit))); }
