/**
 * "Did you mean: 'x'?" after NameError, AttributeError and ImportError: the candidate nearest to the wrong name, by CPython's costs
 * (a letter inserted, deleted or replaced costs 2, another case of it 1) and bounds (names of 40 letters, 750 candidates).
 */
import { Value, ERROR, NONE, STOP, UNBOUND, fromPointer, toPointer } from '../value/value';
import { Exc } from '../value/type-id';
import { Name, name } from '../value/names';
import { ExceptionObject, FrameObject, ListObject, StrObject, TracebackObject } from '../heap/layout';
import { introspectDir, introspectGet } from '../builtins/introspect';
import { builderAppend, builderAscii } from '../common/builder';
import { dictGet, dictGetName, dictKeyAt, dictNew, dictNext, dictSet } from '../objects/dict-table';
import { exceptionFamily, exceptionField, ATTRIBUTE_NAME, ATTRIBUTE_OBJECT, IMPORT_NAME, IMPORT_NAME_FROM } from '../objects/exception';
import { listFromIterable, listGet } from '../objects/list';
import { isStr, strAt, strEqual, strIntern } from '../objects/str';
import { errorClear } from './raise';
import { state } from './record';
import { rootPop, rootPush } from './state';

/** Flag of an AttributeError whose object was `self` of the frame that raised it: names with an underscore are offered too. */
export const SUGGEST_SELF: u8 = 2;

const MOVE_COST: i32 = 2;
const CASE_COST: i32 = 1;
const NAME_LIMIT: u32 = 40;
const CANDIDATE_LIMIT: u32 = 750;

/** Modules of CPython's library that programs often forget to import; only their names matter here. */
const MODULES: usize = ascii("abc argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 cProfile calendar cmath cmd code codecs collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg csv ctypes curses dataclasses datetime dbm decimal difflib dis doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib importlib inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox marshal math mimetypes mmap modulefinder msvcrt multiprocessing netrc nt ntpath nturl2path numbers opcode operator optparse os pathlib pdb pickle pickletools pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtplib socket socketserver sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess symtable sys sysconfig syslog tabnanny tarfile tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle types typing unicodedata unittest urllib uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo");

/** Appends the suggestion for an exception, if there is one. False on limits and lack of memory only. @mayCallPython */
export function suggest(b: usize, exception: Value): bool {
  const p = changetype<ExceptionObject>(toPointer(exception));
  const family = exceptionFamily(p.type);
  let wrong = UNBOUND;
  if (family == Exc.NameError) wrong = p.payload;
  else if (family == Exc.AttributeError) wrong = exceptionField(exception, ATTRIBUTE_NAME);
  else if (family == Exc.ImportError) wrong = exceptionField(exception, IMPORT_NAME_FROM);
  if (wrong == UNBOUND || !isStr(wrong)) return true;
  let found = strLengthOf(wrong) > NAME_LIMIT ? NONE : propose(exception, family, wrong);
  if (found == ERROR) {
    if (state.pending == STOP) return false;
    errorClear();
    found = NONE;
  }
  if (found != NONE) {
    builderAscii(b, ascii(". Did you mean: '"));
    if (found == UNBOUND) {
      builderAscii(b, ascii("self."));
      found = wrong;
    }
    builderAppend(b, found);
    builderAscii(b, ascii("'?"));
  }
  if (family == Exc.NameError && isModule(wrong)) {
    builderAscii(b, found != NONE ? ascii(" Or did you forget to import '") : ascii(". Did you forget to import '"));
    builderAppend(b, wrong);
    builderAscii(b, ascii("'?"));
  }
  return true;
}

function strLengthOf(v: Value): u32 { return changetype<StrObject>(toPointer(v)).length; }

function isModule(text: Value): bool {
  const p = toPointer(text);
  const length = strLengthOf(text);
  for (let at = MODULES; load<u8>(at); ) {
    let end = at;
    while (load<u8>(end) > 32) end++;
    if (<u32>(end - at) == length) {
      let i: u32 = 0;
      while (i < length && strAt(p, i) == <u32>load<u8>(at + i)) i++;
      if (i == length) return true;
    }
    at = load<u8>(end) ? end + 1 : end;
  }
  return false;
}

/** The best candidate, NONE when there is none, UNBOUND for `self.` and the name itself, ERROR. */
function propose(exception: Value, family: Exc, wrong: Value): Value {
  let candidates: Value;
  let underscores = strLengthOf(wrong) > 0 && strAt(toPointer(wrong), 0) == 0x5f;
  if (family == Exc.NameError) {
    candidates = namesInScope(exception, wrong);
    underscores = true;
  } else if (family == Exc.AttributeError) {
    if (changetype<ExceptionObject>(toPointer(exception)).flags & SUGGEST_SELF) underscores = true;
    candidates = introspectDir(exceptionField(exception, ATTRIBUTE_OBJECT));
  } else {
    const module = state.modules ? dictGet(state.modules, exceptionField(exception, IMPORT_NAME)) : UNBOUND;
    candidates = module == UNBOUND ? NONE : module == ERROR ? ERROR : introspectDir(module);
  }
  if (candidates == ERROR || candidates == NONE || candidates == UNBOUND) return candidates;
  return nearest(toPointer(candidates), wrong, underscores);
}

/** Locals, globals and builtins of the frame that raised, as a list; UNBOUND when `self` has the name as an attribute. */
function namesInScope(exception: Value, wrong: Value): Value {
  let at = changetype<ExceptionObject>(toPointer(exception)).traceback;
  if (at == NONE) return NONE;
  while (changetype<TracebackObject>(toPointer(at)).next != NONE) at = changetype<TracebackObject>(toPointer(at)).next;
  const address: usize = changetype<TracebackObject>(toPointer(at)).frame;
  if (!address) return NONE;
  const frame = changetype<FrameObject>(address);
  if (frame.base) return NONE;
  const names = dictNew();
  if (!names) return ERROR;
  rootPush(fromPointer(names));
  let result = ERROR;
  if (addKeys(names, frame.locals) && addKeys(names, frame.globals) && addKeys(names, state.builtins)) {
    const self = frame.locals ? dictGetName(frame.locals, name(Name.self)) : UNBOUND;
    let has = UNBOUND;
    if (self != UNBOUND) {
      const key = strIntern(wrong);
      has = key == ERROR ? ERROR : introspectGet(self, key);
      if (has == ERROR && state.pending != STOP) {
        errorClear();
        has = UNBOUND;
      }
    }
    if (has == UNBOUND) result = listFromIterable(fromPointer(names));
    else if (has != ERROR) result = UNBOUND;
  }
  rootPop(1);
  return result;
}

function addKeys(into: usize, dict: usize): bool {
  if (!dict) return true;
  for (let i = dictNext(dict, 0); i >= 0; i = dictNext(dict, i + 1)) {
    const key = dictKeyAt(dict, i);
    if (isStr(key) && !dictSet(into, key, NONE)) return false;
  }
  return true;
}

/** The entry of a list nearest to a wrong name, NONE when none is near. */
export function nearest(list: usize, wrong: Value, underscores: bool): Value {
  const count = changetype<ListObject>(list).length;
  if (count > CANDIDATE_LIMIT) return NONE;
  const size = <i32>strLengthOf(wrong);
  if (size > <i32>NAME_LIMIT) return NONE;
  let best = NONE;
  let bestCost = i32.MAX_VALUE;
  for (let i: u32 = 0; i < count; i++) {
    const candidate = listGet(list, i);
    if (!isStr(candidate) || strEqual(candidate, wrong)) continue;
    const length = <i32>strLengthOf(candidate);
    if (!underscores && length > 0 && strAt(toPointer(candidate), 0) == 0x5f) continue;
    if (length > <i32>NAME_LIMIT) continue;
    const most = min<i32>((size + length + 3) * MOVE_COST / 6, bestCost - 1);
    const cost = distance(toPointer(wrong), size, toPointer(candidate), length, most);
    if (cost > most) continue;
    best = candidate;
    bestCost = cost;
  }
  return best;
}

function substitution(a: u32, b: u32): i32 {
  if (a == b) return 0;
  return lower(a) == lower(b) ? CASE_COST : MOVE_COST;
}
function lower(c: u32): u32 { return c >= 0x41 && c <= 0x5a ? c | 32 : c; }

/** Edit distance of two texts of at most NAME_LIMIT letters; anything beyond `most` when it is larger. */
function distance(a: usize, aLength: i32, b: usize, bLength: i32, most: i32): i32 {
  let from = 0;
  while (from < aLength && from < bLength && strAt(a, from) == strAt(b, from)) from++;
  while (aLength > from && bLength > from && strAt(a, aLength - 1) == strAt(b, bLength - 1)) {
    aLength--;
    bLength--;
  }
  const rows = aLength - from;
  const columns = bLength - from;
  if (rows == 0 || columns == 0) return (rows + columns) * MOVE_COST;
  if (abs<i32>(rows - columns) * MOVE_COST > most) return most + 1;
  // One row of the table at a time, in the slots above the stack's top: two bytes each.
  const row: usize = state.stackTop;
  for (let j = 0; j <= columns; j++) store<u16>(row + (<usize>j << 1), <u16>(j * MOVE_COST));
  for (let i = 0; i < rows; i++) {
    let diagonal = <i32>load<u16>(row);
    store<u16>(row, <u16>((i + 1) * MOVE_COST));
    let least = i32.MAX_VALUE;
    for (let j = 0; j < columns; j++) {
      const above = <i32>load<u16>(row + (<usize>j << 1), 2);
      const before = <i32>load<u16>(row + (<usize>j << 1));
      const cost = min<i32>(diagonal + substitution(strAt(a, from + i), strAt(b, from + j)), min<i32>(above, before) + MOVE_COST);
      diagonal = above;
      store<u16>(row + (<usize>j << 1), <u16>cost, 2);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
  }
  return load<u16>(row + (<usize>columns << 1));
}
