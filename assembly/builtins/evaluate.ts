/** compile, eval, exec and __import__. */
import { Value, ERROR, NONE, STOP, UNBOUND, fromPointer, fromSmallInt, toPointer, toSmallInt } from '../value/value';
import { Kind } from '../value/kind';
import { Exc } from '../value/type-id';
import { Name, name } from '../value/names';
import { BYTES_DATA, BytesObject, CODE_FUTURE_ANNOTATIONS, CodeObject, FunctionObject, ModuleObject, StrObject, TupleObject } from '../heap/layout';
import { state } from '../vm/record';
import { rootPop, rootPush } from '../vm/state';
import { pythonCall, pythonNative } from '../vm/python-native';
import { errorPending, raise, raiseFormat } from '../vm/raise';
import { Continue, frameCode, frameGlobals } from '../vm/frame';
import { importName } from '../vm/import';
import { pushBody, runCode } from '../vm/run';
import { callResult, suspensionPossible } from '../vm/suspend';
import { argument } from './native';
import { COMPILE_OPTIMIZATION, COMPILE_TEXT, compileSource } from '../compiler/compile';
import { dictGetName, dictSetName } from '../objects/dict-table';
import { frameLocals } from '../objects/frame-object';
import { functionIsClosure, functionNew } from '../objects/function';
import { intToC, intToI64, isInt } from '../objects/int';
import { unwrap } from '../objects/instance';
import { isStr, strAt, strEqualsAscii, strFromUtf8, strSlice } from '../objects/str';
import { kindOf, typeLookup, typeOf } from '../objects/type';
import { isTrue } from '../protocols/truth';

const MODE_EXEC: i32 = 0;
const MODE_EVAL: i32 = 1;
const MODE_SINGLE: i32 = 2;

/** Source as a str; UNBOUND for what is neither text nor bytes, ERROR when it cannot be source. @mayCallPython */
function sourceText(given: Value, filename: Value): Value {
  const v = unwrap(given);
  const kind = kindOf(v);
  if (kind == Kind.STR) return v;
  if (kind == Kind.BYTES) {
    const p = changetype<BytesObject>(toPointer(v));
    if (isUsual(toPointer(v) + BYTES_DATA, p.length)) return strFromUtf8(toPointer(v) + BYTES_DATA, p.length);
  } else if (kind != Kind.BYTEARRAY && kind != Kind.INSTANCE) return UNBOUND;
  const text = pythonCall(ascii("codecs.source_text"), given, isStr(filename) ? filename : name(Name.STRING), UNBOUND);
  return text == NONE ? UNBOUND : text;
}

/** ASCII that declares no encoding in one of its first two lines. */
function isUsual(bytes: usize, length: u32): bool {
  let lines = 0;
  for (let i: u32 = 0; i < length; i++) {
    const c = load<u8>(bytes + i);
    if (c > 127) return false;
    if (c == 10) lines++;
    // "coding", in the middle of which is "di".
    if (lines < 2 && c == 100 && i + 1 < length && load<u8>(bytes + i, 1) == 105) return false;
  }
  return true;
}

/** Compiles text that came from Python code: tracebacks do not quote lines of it, since no file has them. */
function compileText(source: Value, filename: Value, mode: i32, flags: i32, places: Value = UNBOUND): Value {
  rootPush(source);
  const code = compileSource(source, filename, mode, COMPILE_TEXT | flags, places);
  rootPop(1);
  if (code != ERROR && kindOf(code) == Kind.CODE) forgetSource(toPointer(code));
  return code;
}

/** Takes the source text from a code object and from those among its constants. Nesting is bounded by the parser's. */
function forgetSource(p: usize): void {
  const code = changetype<CodeObject>(p);
  code.source = NONE;
  for (let i: u32 = 0; i < code.constantCount; i++) {
    const v = load<Value>(<usize>code.constants + (<usize>i << 3));
    if (kindOf(v) == Kind.CODE) forgetSource(toPointer(v));
  }
}

/** The flag of the future import that the calling code hands on. */
function inherited(): i32 {
  const base: usize = state.base;
  return base ? changetype<CodeObject>(frameCode(base)).codeFlags & CODE_FUTURE_ANNOTATIONS : 0;
}

/** Flags of features that always are on, of `annotations`, and of type comments, which are comments. */
const ACCEPTED_FLAGS: i64 = 0x1fe1010;

/** compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1) */
export function evaluateCompile(args: usize, count: i32): Value {
  const given = argument(args, 0);
  const filename = argument(args, 1);
  const mode = argument(args, 2);
  const number = !isStr(mode) ? -1 : strEqualsAscii(mode, ascii("exec")) ? MODE_EXEC : strEqualsAscii(mode, ascii("eval")) ? MODE_EVAL : strEqualsAscii(mode, ascii("single")) ? MODE_SINGLE : -1;
  const flags = argument(args, 3) == UNBOUND ? 0 : intToC(argument(args, 3));
  const isAlone = argument(args, 4) == UNBOUND || errorPending() ? 0 : isTrue(argument(args, 4));
  const level = argument(args, 5) == UNBOUND || errorPending() ? 0 : <i32>intToC(argument(args, 5));
  // What follows from the source is not rooted, so it comes after all that may run Python.
  const text = errorPending() ? ERROR : sourceText(given, filename);
  if (text == ERROR) return ERROR;
  if (text == UNBOUND || !isStr(filename) || number < 0 || <u64>(level + 1) > 3 || flags & ~ACCEPTED_FLAGS) {
    store<Value>(args + 24, fromSmallInt(flags | (isAlone ? 0 : inherited())));
    return pythonNative(ascii("trees.compile_other"), args, 6);
  }
  const features = (<i32>flags & CODE_FUTURE_ANNOTATIONS) | (isAlone ? 0 : inherited()) | (level > 0 ? level << COMPILE_OPTIMIZATION : 0);
  return compileText(text, filename, number, features);
}

/** _introspection.tree(text, filename, mode, flags, places): see compileSource. `flags` are those of compile's that the compiler wants, and `optimize`. */
export function evaluateTree(args: usize, count: i32): Value {
  const text = argument(args, 0);
  const filename = argument(args, 1);
  const places = argument(args, 4);
  if (!isStr(text) || !isStr(filename) || (places != NONE && kindOf(places) != Kind.LIST)) return raise(Exc.TypeError, ascii("tree"));
  const flags = <i32>toSmallInt(argument(args, 3)) & (CODE_FUTURE_ANNOTATIONS | 3 << COMPILE_OPTIMIZATION);
  return compileText(text, filename, <i32>toSmallInt(argument(args, 2)) & 3, flags, places);
}

/** eval takes text with blanks before it. */
function stripped(text: Value): Value {
  const p = toPointer(text);
  const length = changetype<StrObject>(p).length;
  let start: u32 = 0;
  while (start < length && (strAt(p, start) == 0x20 || strAt(p, start) == 0x09)) start++;
  return start ? strSlice(text, start, length) : text;
}

/** eval(source, /, globals=None, locals=None) */
export function evaluateEval(args: usize, count: i32): Value {
  return evaluate(argument(args, 0), argument(args, 1), argument(args, 2), UNBOUND, MODE_EVAL);
}

/** exec(source, /, globals=None, locals=None, *, closure=None) */
export function evaluateExec(args: usize, count: i32): Value {
  const v = evaluate(argument(args, 0), argument(args, 1), argument(args, 2), argument(args, 3), MODE_EXEC);
  return v == ERROR || v == STOP ? v : NONE;
}

/** The result, or STOP when the code's frame was pushed: what it calls can wait for the host then. */
function evaluate(source: Value, givenGlobals: Value, givenLocals: Value, closure: Value, mode: i32): Value {
  const evaluating = mode == MODE_EVAL;
  let globals = givenGlobals == UNBOUND ? NONE : unwrap(givenGlobals);
  let locals = givenLocals == UNBOUND ? NONE : givenLocals;
  if (globals != NONE && kindOf(globals) != Kind.DICT) {
    if (!evaluating) return raiseFormat(Exc.TypeError, ascii("exec() globals must be a dict, not %t"), globals);
    const mapping = typeLookup(typeOf(globals), name(Name.__getitem__)) != UNBOUND;
    return raise(Exc.TypeError, mapping ? ascii("globals must be a real dict; try eval(expr, {}, mapping)") : ascii("globals must be a dict"));
  }
  if (locals != NONE && typeLookup(typeOf(locals), name(Name.__getitem__)) == UNBOUND) {
    return raiseFormat(Exc.TypeError, evaluating ? ascii("locals must be a mapping") : ascii("locals must be a mapping or None, not %t"), locals);
  }
  if (globals == NONE) {
    const base: usize = state.base;
    globals = fromPointer(base ? frameGlobals(base) : changetype<ModuleObject>(<usize>state.mainModule).dict);
    if (locals == NONE && base) {
      const dict = frameLocals(base);
      if (!dict) return ERROR;
      locals = fromPointer(dict);
    }
  }
  if (locals == NONE) locals = globals;
  if (dictGetName(toPointer(globals), name(Name.__builtins__)) == UNBOUND) {
    if (!dictSetName(toPointer(globals), name(Name.__builtins__), fromPointer(state.builtins))) return ERROR;
  }
  rootPush(globals);
  rootPush(locals);
  let code = source;
  let func: usize = 0;
  if (kindOf(source) != Kind.CODE) {
    const text = sourceText(source, NONE);
    if (closure != UNBOUND && closure != NONE) code = raise(Exc.TypeError, ascii("closure can only be used when source is a code object"));
    else if (text == UNBOUND) code = raise(Exc.TypeError, evaluating ? ascii("eval() arg 1 must be a string, bytes or code object") : ascii("exec() arg 1 must be a string, bytes or code object"));
    else code = text == ERROR ? ERROR : compileText(evaluating ? stripped(text) : text, name(Name.STRING), mode, inherited());
  } else {
    const free = changetype<TupleObject>(<usize>changetype<CodeObject>(toPointer(code)).freeNames).length;
    if (free) {
      if (evaluating) code = raise(Exc.TypeError, ascii("code object passed to eval() may not contain free variables"));
      else if (!functionIsClosure(closure, free)) code = raiseFormat(Exc.TypeError, ascii("code object requires a closure of exactly length %d"), fromSmallInt(free));
      else {
        func = functionNew(toPointer(code), toPointer(globals));
        if (func) changetype<FunctionObject>(func).closure = <u32>toPointer(closure);
        else code = ERROR;
      }
    } else if (closure != UNBOUND && closure != NONE) code = raise(Exc.TypeError, ascii("cannot use a closure with this code object"));
  }
  rootPush(code);
  const register = suspensionPossible() && code != ERROR ? callResult(true) : -1;
  if (register >= 0) {
    // What exec gives is None, whatever its code gives.
    if (!evaluating) store<Value>(<usize>state.base + (<usize>register << 3), NONE);
    return pushBody(toPointer(code), toPointer(globals), locals, func, <u32>register, evaluating ? Continue.REGISTER : Continue.DISCARD, NONE);
  }
  const result = code == ERROR ? ERROR : runCode(toPointer(code), toPointer(globals), locals, func);
  rootPop(3);
  return result;
}

/** __import__(name, globals=None, locals=None, fromlist=(), level=0) */
export function evaluateImport(args: usize, count: i32): Value {
  const title = argument(args, 0);
  if (!isStr(title)) return raise(Exc.TypeError, ascii("module name must be a string"));
  const globals = argument(args, 1);
  const level = argument(args, 4);
  if (level != UNBOUND && !isInt(level)) return raiseFormat(Exc.TypeError, ascii("'%t' object cannot be interpreted as an integer"), level);
  const dict: usize = globals != UNBOUND && kindOf(globals) == Kind.DICT ? toPointer(globals) : 0;
  const fromlist = argument(args, 3);
  return importName(title, dict, fromlist == UNBOUND ? NONE : fromlist, level == UNBOUND ? 0 : intToI64(level));
}
