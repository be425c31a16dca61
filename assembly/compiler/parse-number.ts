/**
 * Values of numeric literals. The tokenizer has checked their form.
 */
import { Value, ERROR, NONE, fromFloat, fromSmallInt } from '../value/value';
import { Exc } from '../value/type-id';
import { decimalParse } from '../common/decimal';
import { complexNew } from '../objects/complex';
import { intFromText } from '../objects/int';
import { strLength } from '../objects/str';
import { errorPending, raiseText } from '../vm/raise';
import { state } from '../vm/record';
import { Node, NodeKind } from './ast';
import { arenaFail } from './arena';
import { parseEnd, parseFailPosition, parseNext, parseNode, parseTokenEnd, parseTokenStart } from './parse';
import { Parser, sourceAt, sourceSlice } from './source';
import { textCode, textFinish, textNew } from './text';

/** CONSTANT node of the current NUMBER token. */
export function parseNumber(p: Parser): Node {
  const node = parseNode(p, NodeKind.CONSTANT);
  const value = literal(p, node);
  if (value == ERROR) {
    node.value = NONE;
    if (p.errored == 0) arenaFail();
  } else node.value = value;
  parseNext(p);
  return parseEnd(p, node);
}

function literal(p: Parser, node: Node): Value {
  const from = parseTokenStart(p.token);
  let to = parseTokenEnd(p.token);
  const second = sourceAt(p, from + 1) | 32;
  if (sourceAt(p, from) == 48 && to - from > 2 && (second == 120 || second == 111 || second == 98)) {
    return integer(p, node, from + 2, to, second == 120 ? 16 : second == 111 ? 8 : 2);
  }
  const imaginary = (sourceAt(p, to - 1) | 32) == 106;
  if (imaginary) to--;
  let isFloat = imaginary;
  for (let i = from; i < to && !isFloat; i++) {
    const c = sourceAt(p, i);
    isFloat = c == 46 || (c | 32) == 101;
  }
  if (!isFloat) return integer(p, node, from, to, 10);
  const text = withoutUnderscores(p, from, to);
  if (text == ERROR) return ERROR;
  const f = decimalParse(text, 0, strLength(text));
  if (errorPending()) return ERROR;
  return imaginary ? complexNew(0, f) : fromFloat(f);
}

function integer(p: Parser, node: Node, from: u32, to: u32, base: u32): Value {
  if (to - from <= 12) {
    // Everything that surely fits a small int, in one pass.
    let n: i64 = 0;
    for (let i = from; i < to; i++) {
      const c = sourceAt(p, i);
      if (c != 95) n = n * base + (c <= 57 ? c - 48 : (c | 32) - 87);
    }
    return fromSmallInt(n);
  }
  const text = withoutUnderscores(p, from, to);
  if (text == ERROR) return ERROR;
  const digits = strLength(text);
  if (base == 10 && state.intMaxStrDigits > 0 && digits > <u32>state.intMaxStrDigits) {
    const message = raiseText(
      wording('Exceeds the limit (%d digits) for integer string conversion: value has %d digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.'),
      fromSmallInt(state.intMaxStrDigits), fromSmallInt(digits));
    parseFailPosition(p, Exc.SyntaxError, message, node.line, node.column, node.line, node.column + 1);
    return ERROR;
  }
  return intFromText(text, 0, digits, base);
}

function withoutUnderscores(p: Parser, from: u32, to: u32): Value {
  let plain = true;
  for (let i = from; i < to && plain; i++) plain = sourceAt(p, i) != 95;
  if (plain) return sourceSlice(p, from, to);
  const b = textNew();
  for (let i = from; i < to; i++) {
    const c = sourceAt(p, i);
    if (c != 95) textCode(b, c);
  }
  return textFinish(b);
}
