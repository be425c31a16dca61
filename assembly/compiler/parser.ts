/**
 * Entry of the parser: a str becomes a tree.
 */
import { Value, NONE, toPointer } from '../value/value';
import { Exc } from '../value/type-id';
import { strFromAscii } from '../objects/str';
import { errorPending, raise, raiseMemoryError, raiseText } from '../vm/raise';
import { NodeKind, Node } from './ast';
import { Arena, arenaFailed, arenaNode } from './arena';
import { parseCompoundBegins, parseCompound, parseCompoundStatements } from './parse-compound';
import { parseEnd, parseFail, parseFailNode, parseFailToken, parseNext, parseNode, parseSeek, parseTake } from './parse';
import { parseExpressionList } from './parse-expression';
import { parseStatementLine } from './parse-statement';
import { Parser, END, sourceAt, sourceClose, sourceOpen } from './source';
import { syntaxErrorAt, syntaxErrorFormat } from './syntax-error';
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
  let tree: Node | null = null;
  if (hasNull(p)) raise(Exc.SyntaxError, ascii('source code string cannot contain null bytes'));
  else {
    tokenizerRun(p);
    if (!arenaFailed()) {
      parseSeek(p, 0);
      tree = mode == 1 ? expression(p) : mode == 2 ? interactive(p) : module(p);
      if (p.errored == 0 && !arenaFailed()) afterwards(p);
      if (p.errored != 0) tree = null;
    }
  }
  sourceClose(p);
  if (arenaFailed()) {
    if (!errorPending()) raiseMemoryError();
    return null;
  }
  return errorPending() ? null : tree;
}

function hasNull(p: Parser): bool {
  for (let i: u32 = 0; i < p.length; i++) {
    if (sourceAt(p, i) == 0) return true;
  }
  return false;
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
  if (p.kind == Tok.INDENT) {
    parseFail(p);
    return node;
  }
  node.a = parseExpressionList(p);
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
  node.a = parseCompoundBegins(p) ? parseCompound(p) : parseStatementLine(p);
  while (p.kind == Tok.NEWLINE) parseNext(p);
  if (p.kind != Tok.ENDMARKER) parseFailToken(p, Exc.SyntaxError, ascii('multiple statements found while compiling a single statement'));
  return node;
}

/** What CPython's compiler refuses after a good parse. */
function afterwards(p: Parser): void {
  if (p.repeatedKeyword != 0) {
    const node = changetype<Node>(p.repeatedKeyword);
    syntaxErrorFormat(node, ascii('keyword argument repeated: %s'), node.name, NONE);
  } else if (p.starredStatement != 0) {
    syntaxErrorAt(changetype<Node>(p.starredStatement), ascii("can't use starred expression here"));
  } else if (p.bareHandler != 0) {
    syntaxErrorAt(changetype<Node>(p.bareHandler), ascii("default 'except:' must be last"));
  }
}
