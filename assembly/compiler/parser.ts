/**
 * Entry of the parser: a str becomes a tree.
 */
import { Value } from '../value/value';
import { Exc } from '../value/type-id';
import { errorPending, raise, raiseMemoryError } from '../vm/raise';
import { Node, NodeKind, PARENTHESISED } from './ast';
import { Arena, arenaFailed, arenaNode } from './arena';
import { parseCompoundBegins, parseCompound, parseCompoundStatements } from './parse-compound';
import { parseEnd, parseFail, parseFailNode, parseNext, parseSeek, parseTokenNode } from './parse';
import { parseExpressionList } from './parse-expression';
import { parseFutureCheck } from './parse-future';
import { parseStatementLine } from './parse-statement';
import { strHasNull } from '../objects/str';
import { Parser, sourceClose, sourceOpen } from './source';
import { tokenizerRun } from './tokenizer';
import { Tok } from './token';

/**
 * Parses a str; `mode` 0 exec (MODULE), 1 eval (EXPRESSION), 2 single (MODULE with one statement). Null with SyntaxError, MemoryError… pending.
 * The tree lives in the arena.
 */
export function parserParse(source: Value, filename: Value, mode: i32, arena: usize): Node | null {
  if (arena == 0) return null;
  const a = changetype<Arena>(arena);
  a.source = source;
  a.filename = filename;
  const p = sourceOpen(source, mode);
  if (p === null) return null;
  p.futureAnnotations = a.futureAnnotations;
  let tree: Node | null = null;
  if (strHasNull(source)) raise(Exc.SyntaxError, wording('source code string cannot contain null bytes'));
  else {
    tokenizerRun(p);
    if (!arenaFailed()) {
      parseSeek(p, 0);
      tree = mode == 1 ? expression(p) : mode == 2 ? interactive(p) : module(p);
      if (p.errored == 0 && !arenaFailed()) parseFutureCheck(p, tree!.kind == NodeKind.MODULE ? tree!.a : null);
      if (p.errored != 0) tree = null;
    }
  }
  a.futureAnnotations = p.futureAnnotations;
  sourceClose(p);
  if (arenaFailed()) {
    if (!errorPending()) raiseMemoryError();
    return null;
  }
  return errorPending() ? null : tree;
}

function module(p: Parser): Node {
  const node = arenaNode(NodeKind.MODULE, 1, 0);
  if (p.kind == Tok.ENDMARKER) return node;
  node.a = parseCompoundStatements(p);
  // A DEDENT cannot be left over: only INDENT makes one, and a block takes it.
  if (p.kind != Tok.ENDMARKER) parseFail(p);
  return parseEnd(p, node);
}

function expression(p: Parser): Node {
  const node = arenaNode(NodeKind.EXPRESSION, 1, 0);
  if (p.kind == Tok.INDENT || p.kind == Tok.STAR) {
    parseFail(p);
    return node;
  }
  const value = parseExpressionList(p);
  node.a = value;
  if (value.kind == NodeKind.TUPLE && (value.flags & PARENTHESISED) == 0 && !arenaFailed()) {
    // No stars here, unlike in statements.
    for (let element: Node | null = value.a; element !== null; element = element!.next) {
      if (element.kind == NodeKind.STARRED) {
        element.endColumn = element.column + 1;
        parseFailNode(p, wording('invalid syntax'), element);
      }
    }
  }
  while (p.kind == Tok.NEWLINE) parseNext(p);
  if (p.kind != Tok.ENDMARKER) parseFail(p);
  return node;
}

/** One statement, as typed at a prompt. */
function interactive(p: Parser): Node {
  const node = arenaNode(NodeKind.MODULE, 1, 0);
  if (p.kind == Tok.ENDMARKER) {
    parseFail(p);
    return node;
  }
  if (parseCompoundBegins(p)) {
    node.a = parseCompound(p);
    if (p.kind != Tok.ENDMARKER) parseFail(p);
    return node;
  }
  node.a = parseStatementLine(p);
  if (p.kind != Tok.ENDMARKER) parseFailNode(p, wording('multiple statements found while compiling a single statement'), parseTokenNode(p, p.index - 1));
  return node;
}
