/**
 * print, input and the standard streams.
 *
 * Output to stdout gathers in one buffer, which goes to the host when a line is complete, when it is full, before anything is
 * written to stderr, and when the run ends (`ioFlush`). The buffer is a bytearray among the cells kept alive; its address lies beside the
 * MemoryError made in advance (vm/raise.ts). sys.stdout and sys.stderr are objects of a type of this file whose methods are the rows of
 * module `_io`.
 */
import { Value, ERROR, FALSE, NONE, TRUE, UNBOUND, fromPointer, fromSmallInt, toPointer, toSmallInt } from '../value/value';
import { Kind } from '../value/kind';
import { Exc, Type } from '../value/type-id';
import { Name, name } from '../value/names';
import { BUFFER_PAYLOAD, ByteArrayObject, ModuleObject, StrObject, TypeObject, TYPE_BUILTIN } from '../heap/layout';
import { allocate, allocateBuffer, freeCell } from '../heap/alloc';
import { EXCEPTIONS_TABLE, exceptionType, state, typeObject } from '../vm/record';
import { chargeFuel, chargeRound, rootPop, rootPush, ROUNDS } from '../vm/state';
import { raise, raiseFormat, raiseInstance } from '../vm/raise';
import { callMethod0, callMethod1 } from '../vm/call';
import { argument } from './native';
import { utf8Size, utf8Write } from '../common/utf8';
import { exchangeTake } from '../host/exchange';
import { hostReadLine, hostWrite } from '../host/imports';
import { dictGetName } from '../objects/dict-table';
import { exceptionNew } from '../objects/exception';
import { instanceGet, instanceNew, instanceSet, unwrap } from '../objects/instance';
import { generatorRaiseStop } from '../objects/generator';
import { listNew, listPush } from '../objects/list';
import { internAscii, isStr, strAt, strFromAscii, strIsAscii, strLength, strSlice } from '../objects/str';
import { tupleNew, tupleSet } from '../objects/tuple';
import { kindOf, typeNewBuiltin, typeOf } from '../objects/type';
import { unionAddMethods } from '../objects/union';
import { isTrue } from '../protocols/truth';
import { str } from '../protocols/repr';

const OUTPUT_BUFFER: usize = EXCEPTIONS_TABLE + 504;
const BUFFER_SIZE: u32 = 8192;
export const STDIN: i32 = 0;
export const STDOUT: i32 = 1;
export const STDERR: i32 = 2;

/** The buffer of standard output; 0 with MemoryError pending. */
function outputBuffer(): usize {
  const known: usize = load<u32>(OUTPUT_BUFFER);
  if (known) return known;
  const p = allocate(offsetof<ByteArrayObject>(), Kind.BYTEARRAY, typeObject(Type.BYTEARRAY));
  const storage = p ? allocateBuffer(BUFFER_SIZE) : 0;
  if (!storage) return 0;
  const buffer = changetype<ByteArrayObject>(p);
  buffer.buffer = <u32>storage;
  buffer.capacity = BUFFER_SIZE;
  if (!state.kept) state.kept = <u32>listNew(8);
  if (!state.kept || !listPush(state.kept, fromPointer(p))) return 0;
  store<u32>(OUTPUT_BUFFER, <u32>p);
  return p;
}

/** Sends what the buffer holds to the host. False with an exception pending: the host's, or that of the output limit. */
export function ioFlush(): bool {
  const p: usize = load<u32>(OUTPUT_BUFFER);
  if (!p) return true;
  const buffer = changetype<ByteArrayObject>(p);
  const length = buffer.length;
  if (!length) return true;
  buffer.length = 0;
  return hostWrite(STDOUT, <usize>buffer.buffer + BUFFER_PAYLOAD, length);
}

/** Writes a str to standard output or error. False with an exception pending. */
export function ioWrite(stream: i32, text: Value): bool {
  const p = toPointer(text);
  if (!strIsAscii(p) && hasSurrogate(text)) return false;
  const size = utf8Size(p);
  const length = changetype<StrObject>(p).length;
  if (stream == STDOUT) {
    const at = outputBuffer();
    if (!at) return false;
    const buffer = changetype<ByteArrayObject>(at);
    if (<u64>buffer.length + size > BUFFER_SIZE && !ioFlush()) return false;
    if (size <= BUFFER_SIZE) {
      utf8Write(p, <usize>buffer.buffer + BUFFER_PAYLOAD + buffer.length, 0, length);
      buffer.length += <u32>size;
      return true;
    }
  } else if (!ioFlush()) return false;
  if (size == 0) return true;
  const storage = allocateBuffer(<usize>size);
  if (!storage) return false;
  let good = true;
  for (let from: u32 = 0, to = storage + BUFFER_PAYLOAD; good && from < length; from += ROUNDS) {
    to = utf8Write(p, to, from, min(from + ROUNDS, length));
    good = chargeFuel(<i32>(ROUNDS >> UTF8_SHIFT));
  }
  good = good && hostWrite(stream, storage + BUFFER_PAYLOAD, <u32>size);
  freeCell(storage);
  return good;
}

/** Characters that are written as UTF-8 for a unit of fuel, as a power of two. */
const UTF8_SHIFT: u32 = 4;

/** Raises UnicodeEncodeError when the text has a lone surrogate, which UTF-8 cannot hold. */
function hasSurrogate(text: Value): bool {
  const p = toPointer(text);
  const length = changetype<StrObject>(p).length;
  for (let i: u32 = 0; i < length; i++) {
    // The limit is pending in place of the error then.
    if (!chargeRound(i, UTF8_SHIFT)) return true;
    if ((strAt(p, i) & 0xfffff800) != 0xd800) continue;
    let end = i + 1;
    while (end < length && (strAt(p, end) & 0xfffff800) == 0xd800) end++;
    const args = tupleNew(5);
    const encoding = strFromAscii(ascii("utf-8"));
    const reason = strFromAscii(ascii("surrogates not allowed"));
    if (!args || encoding == ERROR || reason == ERROR) return true;
    tupleSet(args, 0, encoding);
    tupleSet(args, 1, text);
    tupleSet(args, 2, fromSmallInt(i));
    tupleSet(args, 3, fromSmallInt(end));
    tupleSet(args, 4, reason);
    const exception = exceptionNew(exceptionType(Exc.UnicodeEncodeError), fromPointer(args));
    if (exception != ERROR) raiseInstance(exception);
    return true;
  }
  return false;
}

function endsLine(text: Value): bool {
  const p = toPointer(text);
  for (let i = changetype<StrObject>(p).length; i > 0; i--) if (strAt(p, i - 1) == 10) return true;
  return false;
}

// ---- stream objects

/** The stream number of one of our stream objects, -1 for any other value. */
function streamOf(v: Value): i32 {
  if (kindOf(v) != Kind.INSTANCE) return -1;
  const type = changetype<TypeObject>(typeOf(v));
  if (!(type.typeFlags & TYPE_BUILTIN) || type.spareByte != STREAM_MARK) return -1;
  const number = instanceGet(toPointer(v), name(Name.sep));
  return number == UNBOUND ? -1 : <i32>toSmallInt(number);
}
/** TypeObject.spareByte of the type of streams. */
const STREAM_MARK: u8 = 0x53;

/** A stream object for sys.stdin, stdout or stderr; ERROR on failure. `type` from ioStreamType. */
export function ioStreamNew(type: usize, stream: i32, title: usize): Value {
  const p = instanceNew(type, UNBOUND);
  const text = strFromAscii(title);
  const encoding = strFromAscii(ascii("utf-8"));
  if (!p || text == ERROR || encoding == ERROR) return ERROR;
  // The number lies under a name that no code of ours uses otherwise.
  if (!instanceSet(p, name(Name.sep), fromSmallInt(stream)) || !instanceSet(p, name(Name.name), text) || !instanceSet(p, name(Name.encoding), encoding)) return ERROR;
  const strict = internAscii(ascii("strict"));
  const mode = internAscii(stream ? ascii("w") : ascii("r"));
  if (!instanceSet(p, internAscii(ascii("errors")), strict) || !instanceSet(p, internAscii(ascii("mode")), mode) || !instanceSet(p, internAscii(ascii("closed")), FALSE)) return ERROR;
  return fromPointer(p);
}

/** The type of stream objects, its methods taken from the functions of module `_io`. 0 on failure. */
export function ioStreamType(module: Value): usize {
  const title = internAscii(ascii("TextIOWrapper"));
  if (title == ERROR) return 0;
  const type = typeNewBuiltin(title, typeObject(Type.OBJECT), Kind.INSTANCE, TYPE_BUILTIN);
  if (!type) return 0;
  const t = changetype<TypeObject>(type);
  t.spareByte = STREAM_MARK;
  return unionAddMethods(type, module, ascii("write\0flush\0readline\0isatty\0fileno\0writable\0__repr__\0read\0readlines\0writelines\0readable\0seekable\0__iter__\0__enter__\0__exit__\0__next__\0")) ? type : 0;
}

function notStream(): Value { return raise(Exc.TypeError, ascii("not a standard stream")); }

export function ioStreamWrite(args: usize, count: i32): Value {
  const stream = streamOf(argument(args, 0));
  const text = argument(args, 1);
  if (stream < 0) return notStream();
  if (!isStr(text)) return raiseFormat(Exc.TypeError, ascii("write() argument must be str, not %t"), text);
  if (stream == STDIN) return raise(Exc.ValueError, ascii("not writable"));
  if (!ioWrite(stream, text)) return ERROR;
  if (stream == STDOUT && endsLine(text) && !ioFlush()) return ERROR;
  return fromSmallInt(strLength(text));
}

export function ioStreamFlush(args: usize, count: i32): Value { return ioFlush() ? NONE : ERROR; }
export function ioStreamIsatty(args: usize, count: i32): Value { return FALSE; }
export function ioStreamWritable(args: usize, count: i32): Value { return streamOf(argument(args, 0)) > 0 ? TRUE : FALSE; }
export function ioStreamFileno(args: usize, count: i32): Value {
  const stream = streamOf(argument(args, 0));
  return stream < 0 ? notStream() : fromSmallInt(stream);
}
export function ioStreamReadline(args: usize, count: i32): Value {
  if (streamOf(argument(args, 0)) != STDIN) return raise(Exc.ValueError, ascii("not readable"));
  if (!ioFlush()) return ERROR;
  const got = hostReadLine();
  return got < 0 ? ERROR : got ? exchangeTake() : name(Name.EMPTY);
}

export function ioStreamSelf(args: usize, count: i32): Value { return argument(args, 0); }
export function ioStreamReadable(args: usize, count: i32): Value { return streamOf(argument(args, 0)) == STDIN ? TRUE : FALSE; }

/** StopIteration at the end of input. */
export function ioStreamNext(args: usize, count: i32): Value {
  const line = ioStreamReadline(args, count);
  if (line == ERROR || strLength(line)) return line;
  state.generatorResult = NONE;
  return generatorRaiseStop();
}

// ---- print and input

/** What sys holds under `key`; UNBOUND while the sys module was never loaded or has no such name. */
export function ioSysGet(key: Value): Value {
  return state.sysModule ? dictGetName(changetype<ModuleObject>(state.sysModule).dict, key) : UNBOUND;
}

/** One piece of output: to one of our streams at once, else by the object's `write`. @mayCallPython */
function put(file: Value, stream: i32, text: Value): bool {
  if (stream >= 0) return ioWrite(stream, text);
  return callMethod1(file, name(Name.write), text) != ERROR;
}

/** sep and end: None stands for the default. ERROR when it is no str. */
function separator(v: Value, what: usize): Value {
  if (v == UNBOUND || v == NONE || isStr(v)) return v == NONE ? UNBOUND : v;
  const key = strFromAscii(what);
  return key == ERROR ? ERROR : raiseFormat(Exc.TypeError, ascii("%s must be None or a string, not %t"), key, v);
}

/** print(*args, sep=' ', end='\n', file=None, flush=False) @mayCallPython */
export function ioPrint(args: usize, count: i32): Value {
  const options = args + (<usize>count << 3);
  let sep = separator(argument(options, 0), ascii("sep"));
  let end = separator(argument(options, 1), ascii("end"));
  if (sep == ERROR || end == ERROR) return ERROR;
  let file = argument(options, 2);
  if (file == UNBOUND || file == NONE) {
    file = ioSysGet(name(Name.stdout));
    if (file == NONE) return NONE;
    if (file == UNBOUND && state.sysModule) return raise(Exc.RuntimeError, ascii("lost sys.stdout"));
  }
  const stream = file == UNBOUND ? STDOUT : streamOf(file);
  if (sep == UNBOUND) sep = internAscii(ascii(" "));
  if (end == UNBOUND) end = internAscii(ascii("\n"));
  if (sep == ERROR || end == ERROR) return ERROR;
  rootPush(file);
  const good = printEach(args, count, file, stream, sep, end);
  rootPop(1);
  if (!good) return ERROR;
  const flush = argument(options, 3);
  if (flush == UNBOUND || flush == FALSE) return NONE;
  const wanted = isTrue(flush);
  if (wanted < 0) return ERROR;
  if (!wanted) return NONE;
  if (stream >= 0) return ioFlush() ? NONE : ERROR;
  return callMethod0(file, name(Name.flush)) == ERROR ? ERROR : NONE;
}

function printEach(args: usize, count: i32, file: Value, stream: i32, sep: Value, end: Value): bool {
  let line = false;
  for (let i = 0; i < count; i++) {
    if (i > 0 && !put(file, stream, sep)) return false;
    const text = chargeFuel(1) ? str(argument(args, i)) : ERROR;
    if (text == ERROR || !put(file, stream, text)) return false;
    if (stream == STDOUT && !line) line = endsLine(text);
  }
  if (!put(file, stream, end)) return false;
  return stream != STDOUT || !(line || endsLine(end)) || ioFlush();
}

/** input(prompt='', /) @mayCallPython */
export function ioInput(args: usize, count: i32): Value {
  const prompt = argument(args, 0);
  if (prompt != UNBOUND) {
    const text = str(prompt);
    if (text == ERROR || !ioWrite(STDOUT, text)) return ERROR;
  }
  if (!ioFlush()) return ERROR;
  const source = ioSysGet(internAscii(ascii("stdin")));
  if (source != UNBOUND && streamOf(source) != STDIN) return lineOf(source);
  const got = hostReadLine();
  if (got < 0) return ERROR;
  if (!got) return raise(Exc.EOFError, ascii("EOF when reading a line"));
  return withoutEnd(exchangeTake());
}

/** A line of what the program has put in the place of sys.stdin. @mayCallPython */
function lineOf(source: Value): Value {
  if (source == NONE) return raise(Exc.RuntimeError, ascii("input(): lost sys.stdin"));
  const key = internAscii(ascii("readline"));
  if (key == ERROR) return ERROR;
  rootPush(source);
  const got = callMethod0(source, key);
  rootPop(1);
  if (got == ERROR) return ERROR;
  const line = unwrap(got);
  if (!isStr(line)) return raise(Exc.TypeError, ascii("object.readline() returned non-string"));
  return strLength(line) ? withoutEnd(line) : raise(Exc.EOFError, ascii("EOF when reading a line"));
}

function withoutEnd(line: Value): Value {
  const length = strLength(line);
  return length && strAt(toPointer(line), length - 1) == 10 ? strSlice(line, 0, length - 1) : line;
}
