/** `'… %s …' % (a, b)`: to CPython's compiler an f-string, if there are as many fields as values, and only %s, %r and %a, with no more than a width and a precision. */
import { Binary } from '../bytecode/opcode';
import { StrObject } from '../heap/layout';
import { strAt, strConcat, strFromCodePoint, strSlice } from '../objects/str';
import { Kind } from '../value/kind';
import { ERROR, toPointer, Value } from '../value/value';
import { arenaFail, arenaNode } from './arena';
import { Node, NodeKind } from './ast';
import { constantKind } from './constants';

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
    const isLeft = strAt(p, at) == 0x2d;
    if (isLeft) from = ++at;
    let c: u32 = 0;
    let dots = 0;
    for (; at < length; at++) {
      c = strAt(p, at);
      if (c == 0x2e && !dots) dots++;
      else if (c < 0x30 || c > 0x39) break;
    }
    // Without digits a precision is 0.
    if (at > from && strAt(p, at - 1) == 0x2e) return null;
    if (item == null || item.kind == NodeKind.STARRED || (c != 0x61 && c != 0x72 && c != 0x73)) return null;
    const field = nodeNew(NodeKind.FORMATTED, item);
    field.op = <u8>c;
    field.a = item;
    if (at > from) {
      // A zero here is a flag.
      if (strAt(p, from) == 0x30) return null;
      field.b = textNew(template, from, at, item, !isLeft);
    }
    last = last.next = field;
    item = item.next;
    from = ++at;
  }
  if (item != null || node.b!.a == null) return null;
  for (let part = head.next; part != null; part = part!.next) if (part!.kind == NodeKind.FORMATTED) part!.a!.next = null;
  return head.next;
}
