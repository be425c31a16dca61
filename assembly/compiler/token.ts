/**
 * Kinds of tokens and the table of tokens of one source.
 *
 *   token (20 bytes)   +0 kind u8   +1 depth of open brackets u8   +2 flags u16   +4 start   +8 end   +12 line   +16 end line
 *
 * Offsets are in code points from the start of the source. The whole source is tokenized before it is parsed, so that the parser
 * may look ahead freely; the last token is always ENDMARKER, or ERROR followed by ENDMARKER.
 */

export const TOKEN_SIZE: usize = 20;

export const enum Tok {
  ENDMARKER,
  NEWLINE,
  INDENT,
  DEDENT,
  NAME,
  NUMBER,
  STRING,
  FSTRING_START,
  FSTRING_MIDDLE,
  FSTRING_END,
  ERROR,
  /** A character that begins no token ($ ? `): never expected, so the parser reports it. */
  OTHER,
  LPAR,
  RPAR,
  LSQB,
  RSQB,
  LBRACE,
  RBRACE,
  COMMA,
  COLON,
  DOT,
  SEMI,
  ARROW,
  EQUAL,
  COLONEQUAL,
  ELLIPSIS,
  EXCLAMATION,
  TILDE,
  // Comparisons, in the order of CompareOp.
  LESS,
  LESSEQUAL,
  EQEQUAL,
  NOTEQUAL,
  GREATER,
  GREATEREQUAL,
  // Binary operators, in the order of Binary (bytecode/opcode.ts); then their augmented assignments.
  PLUS,
  MINUS,
  STAR,
  SLASH,
  DOUBLESLASH,
  PERCENT,
  DOUBLESTAR,
  LEFTSHIFT,
  RIGHTSHIFT,
  AMPER,
  VBAR,
  CIRCUMFLEX,
  AT,
  PLUSEQUAL,
  MINEQUAL,
  STAREQUAL,
  SLASHEQUAL,
  DOUBLESLASHEQUAL,
  PERCENTEQUAL,
  DOUBLESTAREQUAL,
  LEFTSHIFTEQUAL,
  RIGHTSHIFTEQUAL,
  AMPEREQUAL,
  VBAREQUAL,
  CIRCUMFLEXEQUAL,
  ATEQUAL,
  // Keywords, by length and then by alphabet: the order of KEYWORDS below.
  AS,
  IF,
  IN,
  IS,
  OR,
  AND,
  DEF,
  DEL,
  FOR,
  NOT,
  TRY,
  NONE,
  TRUE,
  ELIF,
  ELSE,
  FROM,
  PASS,
  WITH,
  FALSE,
  ASYNC,
  AWAIT,
  BREAK,
  CLASS,
  RAISE,
  WHILE,
  YIELD,
  ASSERT,
  EXCEPT,
  GLOBAL,
  IMPORT,
  LAMBDA,
  RETURN,
  FINALLY,
  CONTINUE,
  NONLOCAL,
}

/** Flags of STRING and FSTRING_START: the prefix. */
export const TOKEN_RAW: u16 = 1;
export const TOKEN_BYTES: u16 = 2;
export const TOKEN_U: u16 = 4;
export const TOKEN_FORMATTED: u16 = 8;
export const TOKEN_TEMPLATE: u16 = 16;
export const TOKEN_TRIPLE: u16 = 32;
/** FSTRING_MIDDLE inside a format spec, where braces are not doubled. */
export const TOKEN_SPEC: u16 = 64;

/** NAME with characters beyond ASCII. */
export const TOKEN_WIDE: u16 = 256;
/** NEWLINE at the end of a source that has none there, where CPython adds none (eval and single mode). */
export const TOKEN_IMPLICIT: u16 = 128;

/** Spelling of the keywords: 8 bytes each, zero-filled. */
const KEYWORDS: usize = ascii('as\0\0\0\0\0\0if\0\0\0\0\0\0in\0\0\0\0\0\0is\0\0\0\0\0\0or\0\0\0\0\0\0and\0\0\0\0\0def\0\0\0\0\0del\0\0\0\0\0for\0\0\0\0\0not\0\0\0\0\0try\0\0\0\0\0None\0\0\0\0True\0\0\0\0elif\0\0\0\0else\0\0\0\0from\0\0\0\0pass\0\0\0\0with\0\0\0\0False\0\0\0async\0\0\0await\0\0\0break\0\0\0class\0\0\0raise\0\0\0while\0\0\0yield\0\0\0assert\0\0except\0\0global\0\0import\0\0lambda\0\0return\0\0finally\0continuenonlocal');
/** First keyword of each length 0…9. */
const FIRST_OF_LENGTH: usize = memory.data<u8>([0, 0, 0, 5, 11, 18, 26, 32, 33, 35]);

/** Kind of a word whose bytes are packed in `word`, first in the lowest byte; NAME when it is no keyword. */
export function tokenKeyword(word: u64, length: u32): Tok {
  if (length < 2 || length > 8) return Tok.NAME;
  const end = load<u8>(FIRST_OF_LENGTH + length + 1);
  for (let i = load<u8>(FIRST_OF_LENGTH + length); i < end; i++) {
    if (load<u64>(KEYWORDS + (<usize>i << 3)) == word) return <Tok>(Tok.AS + i);
  }
  return Tok.NAME;
}
