/** `'… %s …' % (a, b)`: to CPython's compiler an f-string, if there are as many fields as values, and only %s, %r and %a. */
import { Binary } from '../bytecode/opcode';
import { StrObject } from '../heap/layout';
import { strAt, strConcat, strFromCodePoint, strSlice } from '../objects/str';
import { Kind } from '../value/kind';
import { ERROR, toPointer, Value } from '../value/value';
import { arenaFail, arenaNode } from './arena';
import { Node, NodeKind } from './ast';
import { constantKind } from './constants';

/** Of a width and of a precision. */
const MOST_DIGITS = 2;

/** A node where an item is; the parts of the template have no place. */
function nodeNew(kind: NodeKind, item: Node | null): Node {
  if (item == null) return arenaNode(kind, 0, 0);
  const node = arenaNode(kind, item.line, item.column);
  node.endLine = item.endLine;
  node.endColumn = item.endColumn;
  return node;
}

/** A part of the template, or with an item the specification of its field. */
function textNew(template: Node, from: u32, to: u32, item: Node | null, align: bool): Node {
  const part = nodeNew(NodeKind.CONSTANT, item);
  let text = strSlice(template.value, from, to);
  if (align && text != ERROR) text = strConcat(strFromCodePoint(0x3e), text);
  if (text == ERROR) arenaFail();
  part.value = text;
  return part;
}

/** Bits of ' ', '#', '+', '-' and '0', counted from the first. */
const FLAGS: u32 = 0x12809;
// @ts-ignore: decorator
@inline function isFlag(c: u32): bool { return c - 0x20 < 32 && FLAGS >> (c - 0x20) & 1; }

/** First of the parts that the operands of a BINARY node come to; null when it stays as it is. */
export function percentParts(node: Node): Node | null {
  const template = node.a!;
  if (node.op != <u8>Binary.MOD || node.b!.kind != NodeKind.TUPLE || template.kind != NodeKind.CONSTANT || constantKind(template.value) != Kind.STR) return null;
  const p = toPointer(template.value);
  const length = changetype<StrObject>(p).length;
  let item = node.b!.a;
  const head = nodeNew(NodeKind.JOINED_STR, null);
  let last = head;
  let from: u32 = 0;
  for (let at: u32 = 0; ; ) {
    if (at < length && strAt(p, at) != 0x25) {
      at++;
      continue;
    }
    if (at > from) last = last.next = textNew(template, from, at, null, false);
    if (at >= length) break;
    if (++at >= length) return null;
    from = at;
    if (strAt(p, at) == 0x25) {
      at++;
      continue;
    }
    // Flags: but for the one that puts a text on the left they mean nothing to texts.
    let isLeft = false;
    for (; at < length && isFlag(strAt(p, at)); at++) isLeft = isLeft || strAt(p, at) == 0x2d;
    from = at;
    let c: u32 = 0;
    let digits = 0;
    let dots = 0;
    for (; at < length; at++) {
      c = strAt(p, at);
      if (c == 0x2e && !dots++) digits = 0;
      else if (c < 0x30 || c > 0x39) break;
      else if (++digits > MOST_DIGITS) return null;
    }
    // Without digits a precision is 0.
    if (dots && !digits) return null;
    if (item == null || item.kind == NodeKind.STARRED || (c != 0x61 && c != 0x72 && c != 0x73)) return null;
    const field = nodeNew(NodeKind.FORMATTED, item);
    field.op = <u8>c;
    field.a = item;
    if (at > from) field.b = textNew(template, from, at, item, !isLeft);
    last = last.next = field;
    item = item.next;
    from = ++at;
  }
  if (item != null || node.b!.a == null) return null;
  for (let part = head.next; part != null; part = part!.next) if (part!.kind == NodeKind.FORMATTED) part!.a!.next = null;
  return head.next;
}
