/** "Did you mean: 'x'?" after NameError, AttributeError and ImportError, and for keywords: lib/_natives/ finds what is near. */
import { Value, ERROR, NONE, STOP, UNBOUND, fromPointer, toPointer } from '../value/value';
import { Exc } from '../value/type-id';
import { ExceptionObject } from '../heap/layout';
import { builderAppend } from '../common/builder';
import { exceptionFamily } from '../objects/exception';
import { pythonCall } from './python-native';
import { errorClear } from './raise';
import { state } from './record';

/** Appends the suggestion for an exception, if there is one. False on limits only. @mayCallPython */
export function suggest(b: usize, exception: Value): bool {
  const p = changetype<ExceptionObject>(toPointer(exception));
  const family = exceptionFamily(p.type);
  if (family != Exc.NameError && family != Exc.AttributeError && family != Exc.ImportError) return true;
  const text = ask(ascii("suggest.suggestion"), exception, UNBOUND);
  if (text != ERROR && text != NONE) builderAppend(b, text);
  return text != ERROR;
}

/** The entry of a list nearest to a wrong name, NONE when none is near, ERROR on limits. @mayCallPython */
export function nearest(candidates: usize, wrong: Value): Value { return ask(ascii("suggest.nearest"), fromPointer(candidates), wrong); }

/** An error on the way to a suggestion is no reason to lose the one that is reported. */
function ask(text: usize, a: Value, b: Value): Value {
  let result = pythonCall(text, a, b, UNBOUND);
  if (result == ERROR && state.pending != STOP) {
    errorClear();
    result = NONE;
  }
  return result;
}
