/**
 * str.format and str.format_map: replacement fields with indices, names, attributes, subscripts, conversions and nested
 * specifications.
 *
 * The fields are looked up and formatted as they are met, which runs Python; the builder is a root by itself, other values are pushed. The
 * automatic field number (-1 not used yet, -2 numbers are given by hand) lies in a pushed slot, since calls may nest.
 */
import { unwrap } from './instance';
import { Value, ERROR, UNBOUND, fromPointer, fromSmallInt, toPointer } from '../value/value';
import { Exc } from '../value/type-id';
import { TupleObject } from '../heap/layout';
import { state } from '../vm/record';
import { raise, raiseFormat, raiseValue } from '../vm/raise';
import { chargeFuel, rootPop, rootPush } from '../vm/state';
import { argument } from '../builtins/native';
import { asciiIsDigit } from '../common/ascii';
import { builderAppend, builderDrop, builderFinish, builderNew, builderPart } from '../common/builder';
import { attributeGet } from '../protocols/attribute';
import { ascii_, format, repr, str } from '../protocols/repr';
import { getItem } from '../protocols/subscript';
import { intToText } from './int';
import { strAt, strEqual, strFromCodePoint, strIntern, strLength, strSlice } from './str';
import { tupleGet } from './tuple';

/** Where the fields come from: positional Values, keyword names (tuple or 0) with their Values, or a mapping. */
@unmanaged class Source {
  args: usize;
  count: u32;
  names: usize;
  values: usize;
  mapping: Value;
  /** Slot of the automatic field number. */
  number: usize;
}

/** format(self, /, *args, **kwargs). @mayCallPython */
export function templateFormat(args: usize, count: i32): Value {
  return run(argument(args, 0), args + 8, <u32>count - 1, state.keywords, args + (<usize>count << 3), UNBOUND);
}

/** format_map(self, mapping, /). @mayCallPython */
export function templateFormatMap(args: usize, count: i32): Value { return run(argument(args, 0), 0, 0, 0, 0, argument(args, 1)); }

function run(text: Value, args: usize, count: u32, names: usize, values: usize, mapping: Value): Value {
  // The record lies in pushed slots as numbers that the collector takes for floats.
  const record = <usize>state.stackTop;
  for (let i = 0; i < 5; i++) rootPush(0);
  rootPush(mapping);
  rootPush(fromPointer(names ? names : toPointer(text)));
  const source = changetype<Source>(record);
  source.args = args;
  source.count = count;
  source.names = names;
  source.values = values;
  source.mapping = mapping;
  source.number = record + 32;
  store<i64>(record, -1, 32);
  const result = expand(text, 0, strLength(text), source, 2);
  rootPop(7);
  return result;
}

/** The text [from, to) with its fields replaced. `depth` levels of nesting are allowed. */
function expand(text: Value, from: u32, to: u32, source: Source, depth: i32): Value {
  if (depth == 0) return raise(Exc.ValueError, ascii("Max string recursion exceeded"));
  const p = toPointer(text);
  const b = builderNew();
  if (!b) return ERROR;
  let literal = from;
  let at = from;
  while (at < to) {
    const c = strAt(p, at++);
    if (c != 0x7b && c != 0x7d) continue;
    if (at < to && strAt(p, at) == c) {
      // A doubled brace stands for one.
      builderPart(b, p, literal, at);
      literal = ++at;
      continue;
    }
    if (c == 0x7d || at == to) {
      builderDrop(b);
      return raise(Exc.ValueError, c == 0x7d ? ascii("Single '}' encountered in format string") : ascii("Single '{' encountered in format string"));
    }
    builderPart(b, p, literal, at - 1);
    at = chargeFuel(1) ? field(b, text, at, to, source, depth) : 0;
    if (!at) {
      builderDrop(b);
      return ERROR;
    }
    literal = at;
  }
  builderPart(b, p, literal, to);
  return builderFinish(b);
}

function bad(text: usize): u32 {
  raise(Exc.ValueError, text);
  return 0;
}

/** Appends the field that begins at `from`; the index after its closing brace, or 0 with an error pending. */
function field(b: usize, text: Value, from: u32, to: u32, source: Source, depth: i32): u32 {
  const p = toPointer(text);
  let at = from;
  let c: u32 = 0;
  for (; at < to; at++) {
    c = strAt(p, at);
    if (c == 0x7b) return bad(ascii("unexpected '{' in field name"));
    if (c == 0x5b) {
      // Anything goes inside of brackets.
      while (at < to && strAt(p, at) != 0x5d) at++;
      continue;
    }
    if (c == 0x7d || c == 0x3a || c == 0x21) break;
  }
  if (at >= to) return bad(ascii("expected '}' before end of string"));
  const nameEnd = at++;
  let conversion: u32 = 0;
  if (c == 0x21) {
    if (at == to) return bad(ascii("end of string while looking for conversion specifier"));
    conversion = strAt(p, at++);
    if (at == to) return bad(ascii("unmatched '{' in format spec"));
    c = strAt(p, at++);
    if (c != 0x7d && c != 0x3a) return bad(ascii("expected ':' after conversion specifier"));
  }
  const specificationFrom = at;
  let specificationTo = at;
  let nested = false;
  if (c == 0x3a) {
    for (let open = 1; ; at++) {
      if (at >= to) return bad(ascii("unmatched '{' in format spec"));
      c = strAt(p, at);
      if (c == 0x7b) open++;
      if (c == 0x7d && --open == 0) break;
      if (c == 0x7b || c == 0x7d) nested = true;
    }
    specificationTo = at++;
  }
  let v = lookUp(text, from, nameEnd, source);
  if (v == ERROR) return 0;
  if (conversion) {
    rootPush(v);
    if (conversion == 0x72) v = repr(v);
    else if (conversion == 0x73) v = str(v);
    else if (conversion == 0x61) v = ascii_(v);
    else if (conversion > 32 && conversion < 127) v = raiseFormat(Exc.ValueError, ascii("Unknown conversion specifier %s"), strFromCodePoint(conversion));
    else v = raiseFormat(Exc.ValueError, ascii("Unknown conversion specifier \\x%s"), intToText(fromSmallInt(conversion), 16));
    rootPop(1);
    if (v == ERROR) return 0;
  }
  rootPush(v);
  let specification: Value = UNBOUND;
  if (specificationFrom < specificationTo) {
    specification = nested ? expand(text, specificationFrom, specificationTo, source, depth - 1) : strSlice(text, specificationFrom, specificationTo);
  }
  let result: Value = ERROR;
  if (specification != ERROR) {
    rootPush(specification);
    result = format(v, specification);
    if (result != ERROR) result = unwrap(result);
    rootPop(1);
  }
  rootPop(1);
  if (result == ERROR) return 0;
  builderAppend(b, result);
  return at;
}

/** The number that the digits [from, to) spell, -1 when they are none, -2 with ValueError when it is too large. */
function digitsAt(p: usize, from: u32, to: u32): i64 {
  if (from == to) return -1;
  let n: i64 = 0;
  for (let i = from; i < to; i++) {
    const c = strAt(p, i);
    if (!asciiIsDigit(c)) return -1;
    n = n * 10 + c - 48;
    if (n > i32.MAX_VALUE) {
      raise(Exc.ValueError, ascii("Too many decimal digits in format string"));
      return -2;
    }
  }
  return n;
}

/** The value that the name [from, to) means. */
function lookUp(text: Value, from: u32, to: u32, source: Source): Value {
  const p = toPointer(text);
  let at = from;
  while (at < to && strAt(p, at) != 0x2e && strAt(p, at) != 0x5b) at++;
  let index = digitsAt(p, from, at);
  if (index == -2) return ERROR;
  if (at == from || index >= 0) {
    const number = load<i64>(source.number);
    if (at == from) {
      if (number == -2) return raise(Exc.ValueError, ascii("cannot switch from manual field specification to automatic field numbering"));
      index = number + 1;
      store<i64>(source.number, index);
    } else {
      if (number >= 0) return raise(Exc.ValueError, ascii("cannot switch from automatic field numbering to manual field specification"));
      store<i64>(source.number, -2);
    }
  }
  let v: Value;
  if (index >= 0) {
    if (source.mapping != UNBOUND) return raise(Exc.ValueError, ascii("Format string contains positional fields"));
    if (index >= <i64>source.count) return raiseFormat(Exc.IndexError, ascii("Replacement index %d out of range for positional args tuple"), fromSmallInt(index));
    v = load<Value>(source.args + (<usize>index << 3));
  } else {
    const key = strSlice(text, from, at);
    if (key == ERROR) return ERROR;
    if (source.mapping != UNBOUND) v = getItem(source.mapping, key);
    else {
      v = UNBOUND;
      const count = source.names ? changetype<TupleObject>(source.names).length : 0;
      if (count > 64 && !chargeFuel(<i32>(count >> 4))) return ERROR;
      for (let i: u32 = 0; i < count; i++) if (strEqual(tupleGet(source.names, i), key)) v = load<Value>(source.values + (<usize>i << 3));
      if (v == UNBOUND) return raiseValue(Exc.KeyError, key);
    }
  }
  while (at < to && v != ERROR) {
    rootPush(v);
    const opening = strAt(p, at++);
    if (opening == 0x2e) {
      const start = at;
      while (at < to && strAt(p, at) != 0x2e && strAt(p, at) != 0x5b) at++;
      if (start == at) v = raise(Exc.ValueError, ascii("Empty attribute in format string"));
      else {
        const key = strSlice(text, start, at);
        const interned = key == ERROR ? ERROR : strIntern(key);
        v = interned == ERROR ? ERROR : attributeGet(v, interned);
      }
    } else if (opening == 0x5b) {
      const start = at;
      while (at < to && strAt(p, at) != 0x5d) at++;
      if (at == to) v = raise(Exc.ValueError, ascii("Missing ']' in format string"));
      else if (start == at) v = raise(Exc.ValueError, ascii("Empty attribute in format string"));
      else {
        const number = digitsAt(p, start, at);
        const key = number == -2 ? ERROR : number >= 0 ? fromSmallInt(number) : strSlice(text, start, at);
        if (key != ERROR) rootPush(key);
        v = key == ERROR ? ERROR : getItem(v, key);
        if (key != ERROR) rootPop(1);
        at++;
      }
    } else v = raise(Exc.ValueError, ascii("Only '.' or '[' may follow ']' in format field specifier"));
    rootPop(1);
  }
  return v;
}
