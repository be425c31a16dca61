/**
 * Nodes of the syntax tree. One record serves every kind, so that the arena (arena.ts) can hand out a spare record when memory
 * runs out and the parser needs no check after each allocation: see `arenaFailed`.
 *
 * The tree is in the arena of one compilation and freed with it. `a`, `b`, `c`, `d` are child nodes (0 = absent), lists are
 * chained through `next` (the first element is stored), `name` and `value` are Values rooted by the arena's constant list.
 * Chains that grow to the left (BINARY, ATTRIBUTE, SUBSCRIPT, CALL) may be hundreds of thousands of nodes deep: in each of them the node in
 * `a` has `next` = its parent. So a walk goes down through `a` and comes back up through `next` to where it began, without recursion.
 * All other nesting is bounded by the parser (parse.ts). An elif chain is a chain of IF nodes in `c`, as long as the source has it.
 *
 * Positions: lines from 1, columns from 0 in code points, the end exclusive; every expression, statement, argument, alias, keyword,
 * handler, case, pattern and type parameter has all four.
 */
import { Value } from '../value/value';

@unmanaged export class Node {
  kind: u8;
  /** Operator, context or flags: as the kind says. */
  op: u8;
  /** Kind-specific bits. */
  flags: u16;
  line: u32;
  column: u32;
  endLine: u32;
  endColumn: u32;
  a: Node | null;
  b: Node | null;
  c: Node | null;
  d: Node | null;
  next: Node | null;
  /** Interned str, or UNBOUND. */
  name: Value;
  value: Value;
}

/** lib/_ast_build.py has them in the same order. */
export const enum NodeKind {
  // ---- module: a = statements. value = docstring position is not kept: the first Expr(Constant str) is it
  MODULE,
  /** a = expression (eval mode) */
  EXPRESSION,

  // ---- statements
  /** name; a = Arguments; b = body; c = decorators (expressions); d = returns. flags FUNCTION_ASYNC. type parameters: `typeParameters` in value as node pointer (fromNode) or UNBOUND */
  FUNCTION_DEF,
  /** name; a = bases (expressions, Starred allowed); b = body; c = decorators; d = keywords (KEYWORD). value as in FUNCTION_DEF */
  CLASS_DEF,
  /** a = value or 0 */
  RETURN,
  /** a = targets */
  DELETE,
  /** a = targets (in order, each an expression in STORE context), b = value */
  ASSIGN,
  /** a = target, b = value, op = Binary number */
  AUG_ASSIGN,
  /** a = target, b = annotation, c = value or 0; flags ANN_SIMPLE when the target is a bare name */
  ANN_ASSIGN,
  /** a = Name; value = type parameters as in FUNCTION_DEF; b = value */
  TYPE_ALIAS,
  /** a = target, b = iterable, c = body, d = orelse; flags FOR_ASYNC */
  FOR,
  /** a = test, b = body, c = orelse */
  WHILE,
  /** a = test, b = body, c = orelse (an elif is an IF in orelse with flag IF_ELIF) */
  IF,
  /** a = items (WITH_ITEM), b = body; flags WITH_ASYNC */
  WITH,
  /** a = context expression, b = target or 0 */
  WITH_ITEM,
  /** a = subject, b = cases (CASE) */
  MATCH,
  /** a = pattern, b = guard or 0, c = body */
  CASE,
  /** a = exception or 0, b = cause or 0 */
  RAISE,
  /** a = body, b = handlers (HANDLER), c = orelse, d = finally body; flags TRY_STAR */
  TRY,
  /** a = type or 0, name or UNBOUND, b = body */
  HANDLER,
  /** a = test, b = message or 0 */
  ASSERT,
  /** a = aliases (ALIAS) */
  IMPORT,
  /** name = module or UNBOUND (only dots), a = aliases (name "*" alone for star), value = level as small int */
  IMPORT_FROM,
  /** name = dotted name, value = as-name or UNBOUND */
  ALIAS,
  /** a = names (NAME) */
  GLOBAL,
  NONLOCAL,
  /** a = value */
  EXPR,
  PASS,
  BREAK,
  CONTINUE,

  // ---- expressions; op = Context where they can be targets (NAME, ATTRIBUTE, SUBSCRIPT, STARRED, LIST, TUPLE)
  /** op 0 and, 1 or; a = values (two or more) */
  BOOL_OP,
  /** a = target NAME, b = value */
  NAMED_EXPR,
  /** a, b; op = Binary number */
  BINARY,
  /** op: Unary number; a */
  UNARY,
  /** a = Arguments, b = body expression */
  LAMBDA,
  /** a = test, b = body, c = orelse */
  IF_EXPR,
  /** a = keys and values alternating (key DOUBLE_STARRED with a = mapping stands for key and value of a `**`) */
  DICT,
  /** a = elements */
  SET,
  /** a = element, c = generators (COMPREHENSION) */
  LIST_COMP,
  SET_COMP,
  /** a = key, b = value, c = generators */
  DICT_COMP,
  GENERATOR_EXP,
  /** a = target, b = iterable, c = conditions; flags COMPREHENSION_ASYNC */
  COMPREHENSION,
  AWAIT,
  /** a = value or 0 */
  YIELD,
  YIELD_FROM,
  /** a = left, b = chain of COMPARATOR */
  COMPARE,
  /** op = CompareOp, a = operand */
  COMPARATOR,
  /** a = function, b = positional arguments (STARRED allowed, in source order), c = keywords (KEYWORD) */
  CALL,
  /** name or UNBOUND for `**`, a = value */
  KEYWORD,
  /** f-string: a = parts: CONSTANT str or FORMATTED, in order */
  JOINED_STR,
  /** a = value, op = conversion 0 none, 's', 'r', 'a' as character code, b = spec (JOINED_STR) or 0. In a t-string value = source text of the expression */
  FORMATTED,
  /** t-string: parts as JOINED_STR, with FORMATTED for interpolations */
  TEMPLATE_STR,
  /** value: None, bool, int, float, complex, str, bytes, Ellipsis. flags CONSTANT_U for u'' */
  CONSTANT,
  /** a = object, name */
  ATTRIBUTE,
  /** a = object, b = index */
  SUBSCRIPT,
  /** a */
  STARRED,
  DOUBLE_STARRED,
  /** name */
  NAME,
  /** a = elements */
  LIST,
  /** a = elements; flags TUPLE_PARENTHESISED */
  TUPLE,
  /** a = lower, b = upper, c = step; each may be 0 */
  SLICE,

  // ---- parameters
  /** a = parameters (PARAMETER) in source order; each op = ParameterKind */
  ARGUMENTS,
  /** name, a = annotation or 0, b = default or 0, op = ParameterKind */
  PARAMETER,

  // ---- patterns
  /** a = value expression */
  MATCH_VALUE,
  /** value = None, True or False */
  MATCH_SINGLETON,
  /** a = patterns */
  MATCH_SEQUENCE,
  /** a = keys (expressions), b = patterns (same count), name = rest or UNBOUND */
  MATCH_MAPPING,
  /** a = class expression, b = patterns, c = keyword patterns (MATCH_KEYWORD) */
  MATCH_CLASS,
  /** name, a = pattern */
  MATCH_KEYWORD,
  /** name or UNBOUND (`*_`) */
  MATCH_STAR,
  /** a = pattern or 0 (bare capture), name or UNBOUND (wildcard when both absent) */
  MATCH_AS,
  /** a = patterns */
  MATCH_OR,

  // ---- type parameters: name, a = bound or 0, b = default or 0
  TYPE_VAR,
  PARAM_SPEC,
  TYPE_VAR_TUPLE,
}

export const enum Context { LOAD, STORE, DELETE }
export const enum Unary { INVERT, NOT, PLUS, MINUS }
export const enum CompareOp { LT, LE, EQ, NE, GT, GE, IS, IS_NOT, IN, NOT_IN }
export const enum ParameterKind { POSITIONAL_ONLY, POSITIONAL, VARARGS, KEYWORD_ONLY, VARKEYWORDS }

export const FUNCTION_ASYNC: u16 = 1;
export const ANN_SIMPLE: u16 = 1;
/** Of an annotation that may not be come by. */
export const ANN_CONDITIONAL: u16 = 2;
export const FOR_ASYNC: u16 = 1;
export const WITH_ASYNC: u16 = 1;
export const IF_ELIF: u16 = 1;
export const TRY_STAR: u16 = 1;
export const COMPREHENSION_ASYNC: u16 = 1;
export const TUPLE_PARENTHESISED: u16 = 1;
export const CONSTANT_U: u16 = 1;
/** Any expression that stood in parentheses of its own (they are not part of its position, but for tuples and generator expressions). */
export const PARENTHESISED: u16 = 0x8000;
