/** Installs the built-in exception classes (spec/exceptions.ts) and the MemoryError that is made in advance. */
import { ERROR, fromPointer, toPointer } from '../value/value';
import { Kind } from '../value/kind';
import { Exc, EXC_BASES, EXC_COUNT, EXC_NAMES, Type } from '../value/type-id';
import { TypeObject, TYPE_BUILTIN, TYPE_EXCEPTION } from '../heap/layout';
import { EXCEPTIONS_TABLE, exceptionType, state, typeObject } from '../vm/record';
import { SPARE_MEMORY_ERROR } from '../vm/raise';
import { asciiLength } from '../common/ascii';
import { internAscii } from './str';
import { typeAddSubclass, typeNewBuiltin } from './type';
import { tuple2, tupleNew, tupleSet } from './tuple';
import { listNew, listPush } from './list';
import { exceptionAllocate } from './exception';

/** Makes every exception class, bases first. False when memory is short. */
export function exceptionTreeInstall(): bool {
  let text = EXC_NAMES;
  for (let id = 0; id < EXC_COUNT; id++) {
    const name = internAscii(text);
    text += asciiLength(text) + 1;
    if (name == ERROR) return false;
    const base = load<u8>(EXC_BASES + id);
    const type = typeNewBuiltin(name, base == 255 ? typeObject(Type.OBJECT) : exceptionType(base), Kind.EXCEPTION, TYPE_BUILTIN | TYPE_EXCEPTION);
    if (!type) return false;
    changetype<TypeObject>(type).exceptionId = <u8>id;
    if (id == Exc.ExceptionGroup && !makeBoth(type)) return false;
    store<u32>(EXCEPTIONS_TABLE + (<usize>id << 2), <u32>type);
  }
  const empty = tupleNew(0);
  if (!empty) return false;
  const spare = exceptionAllocate(exceptionType(Exc.MemoryError), fromPointer(empty));
  if (spare == ERROR) return false;
  if (!state.kept) {
    state.kept = <u32>listNew(8);
    if (!state.kept) return false;
  }
  store<u32>(SPARE_MEMORY_ERROR, <u32>toPointer(spare));
  return listPush(state.kept, spare);
}

/** ExceptionGroup alone has two bases: BaseExceptionGroup and Exception. */
function makeBoth(type: usize): bool {
  const group = fromPointer(exceptionType(Exc.BaseExceptionGroup));
  const plain = fromPointer(exceptionType(Exc.Exception));
  const bases = tuple2(group, plain);
  const mro = tupleNew(5);
  if (bases == ERROR || !mro) return false;
  tupleSet(mro, 0, fromPointer(type));
  tupleSet(mro, 1, group);
  tupleSet(mro, 2, plain);
  tupleSet(mro, 3, fromPointer(exceptionType(Exc.BaseException)));
  tupleSet(mro, 4, fromPointer(typeObject(Type.OBJECT)));
  changetype<TypeObject>(type).bases = <u32>toPointer(bases);
  changetype<TypeObject>(type).mro = <u32>mro;
  return typeAddSubclass(exceptionType(Exc.Exception), type);
}
