/**
 * `from __future__ import …`: where it may stand and what may be imported. Nothing it asks for needs doing: all of it is the language now.
 */
import { ObjectHeader } from '../heap/layout';
import { strEqualsAscii } from '../objects/str';
import { Kind } from '../value/kind';
import { isPointer, toPointer, toSmallInt, UNBOUND } from '../value/value';
import { Node, NodeKind } from './ast';
import { Parser } from './source';
import { syntaxErrorAt, syntaxErrorFormat } from './syntax-error';

/** Notes an IMPORT_FROM node when it imports from `__future__`. They are chained through `d`, which such nodes do not use otherwise. */
export function parseFutureNote(p: Parser, node: Node): void {
  if (p.errored != 0 || p.trial != 0 || node.name == UNBOUND || toSmallInt(node.value) != 0 || !strEqualsAscii(node.name, ascii('__future__'))) return;
  if (p.futureFirst == 0) p.futureFirst = changetype<usize>(node);
  else changetype<Node>(p.futureLast).d = node;
  p.futureLast = changetype<usize>(node);
}

/** After the parse: false when a feature is unknown or an import is not at the beginning; the error is pending. */
export function parseFutureCheck(p: Parser, statements: Node | null): bool {
  if (p.futureFirst == 0) return true;
  let expected = changetype<Node>(p.futureFirst);
  let statement = statements;
  if (statement !== null && isDocstring(statement)) statement = statement.next;
  while (statement !== null && statement === expected) {
    for (let alias: Node | null = expected.a; alias !== null; alias = alias!.next) {
      if (!isFeature(alias)) return false;
    }
    if (expected.d === null) return true;
    expected = expected.d!;
    statement = statement.next;
  }
  syntaxErrorAt(expected, ascii('from __future__ imports must occur at the beginning of the file'));
  return false;
}

function isDocstring(statement: Node): bool {
  if (statement.kind != NodeKind.EXPR || statement.a === null) return false;
  const value = statement.a!;
  return value.kind == NodeKind.CONSTANT && isPointer(value.value) && changetype<ObjectHeader>(toPointer(value.value)).kind == <u8>Kind.STR;
}

const FEATURES: usize = ascii('nested_scopes\0generators\0division\0absolute_import\0with_statement\0print_function\0unicode_literals\0barry_as_FLUFL\0generator_stop\0annotations\0');

function isFeature(alias: Node): bool {
  for (let text = FEATURES; load<u8>(text) != 0;) {
    if (strEqualsAscii(alias.name, text)) return true;
    while (load<u8>(text++) != 0);
  }
  if (strEqualsAscii(alias.name, ascii('braces'))) syntaxErrorAt(alias, ascii('not a chance'));
  else syntaxErrorFormat(alias, ascii('future feature %s is not defined'), alias.name, UNBOUND);
  return false;
}
