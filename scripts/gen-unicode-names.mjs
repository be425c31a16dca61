/**
 * `node scripts/gen-unicode-names.mjs` (half a minute) writes lib/_unicode_name_table.py: the names of characters, their aliases and the named sequences, as CPython (in
 * Pyodide) has them. Run by hand when CPython's Unicode changes.
 *
 * A name is a row of pieces, which are found as the commonest pairs of pieces, over and over; it is always taken apart with the longest piece first, so that one text has
 * one spelling, and looking for it is looking for a substring. lib/_unicode_names.py reads the table and says what its parts are.
 */
import { writeFileSync } from 'node:fs';
import { loadPyodide } from 'pyodide';

/** Pieces to look for, and the characters that the longest one may have: more pieces make the rows shorter and the list of pieces longer. */
const PIECES = 3500;
const LONGEST = 18;
/** A piece that occurs less often is spelled. */
const LEAST_USES = 4;
/** A name in so many has its place noted. */
const BLOCK = 32;
/** Symbols that a row begins with: the fewer, the shorter are rows; the more, the faster is one found. */
const HEADS = 20;
/** So many names in a row that end with their code points are a range. */
const LEAST_RANGE = 8;

const python = await loadPyodide();
const data = JSON.parse(
  python.runPython(`
import ctypes, json, unicodedata

names = [(code, unicodedata.name(chr(code))) for code in range(0x110000) if unicodedata.name(chr(code), None)]
# The names of aliases and sequences are asked for with numbers for private use, of which only CPython's other modules know.
pointer = ctypes.pythonapi.PyCapsule_GetPointer
pointer.restype, pointer.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
functions = (ctypes.c_void_p * 2).from_address(pointer(unicodedata._ucnhash_CAPI, b'unicodedata._ucnhash_CAPI'))
get_name = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_uint32, ctypes.c_char_p, ctypes.c_int, ctypes.c_int)(functions[0])
buffer = ctypes.create_string_buffer(300)
others = [buffer.value.decode() for code in range(0xf0000, 0xf1000) if get_name(code, buffer, 300, 1)]
json.dumps({
    'names': [row for row in names if not row[1].startswith('HANGUL SYLLABLE ')],
    'others': [[name, [ord(char) for char in unicodedata.lookup(name)]] for name in others],
    'version': unicodedata.unidata_version,
})
`),
);

// ---- names that end with the code point
const hexadecimal = (code) => code.toString(16).toUpperCase();
const ranges = [];
for (const [code, name] of data.names) {
  const end = hexadecimal(code);
  if (!name.endsWith(`-${end}`)) continue;
  const prefix = name.slice(0, -end.length);
  const last = ranges.at(-1);
  if (last && last.prefix === prefix && last.to === code - 1) last.to = code;
  else ranges.push({ from: code, to: code, prefix });
}
const wide = ranges.filter(({ from, to }) => to - from >= LEAST_RANGE);
const rows = data.names.filter(([code]) => !wide.some(({ from, to }) => from <= code && code <= to));
const texts = [...rows.map(([, name]) => name), ...data.others.map(([name]) => name)];

// ---- pieces
const pieces = [];
const numbers = new Map();
const numberOf = (piece) => {
  if (!numbers.has(piece)) {
    numbers.set(piece, pieces.length);
    pieces.push(piece);
  }
  return numbers.get(piece);
};
const PAIR = 65536;
let spelled = texts.map((text) => [...text].map(numberOf));
for (let before = 0; before < pieces.length && pieces.length < PIECES; ) {
  before = pieces.length;
  const counts = new Map();
  for (const row of spelled) {
    for (let at = 1; at < row.length; at++) {
      const pair = row[at - 1] * PAIR + row[at];
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  const commonest = [...counts]
    .filter(([pair]) => pieces[Math.floor(pair / PAIR)].length + pieces[pair % PAIR].length <= LONGEST)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, Math.min(40, 1 + (pieces.length >> 5)));
  // Pairs of one round do not overlap.
  const [lefts, rights, joined] = [new Set(), new Set(), new Map()];
  for (const [pair] of commonest) {
    const [left, right] = [Math.floor(pair / PAIR), pair % PAIR];
    if (rights.has(left) || lefts.has(right) || pieces.length >= PIECES) continue;
    lefts.add(left);
    rights.add(right);
    joined.set(pair, numberOf(pieces[left] + pieces[right]));
  }
  spelled = spelled.map((row) => {
    const shorter = [];
    for (let at = 0; at < row.length; at++) {
      const both = joined.get(row[at] * PAIR + row[at + 1]);
      shorter.push(both ?? row[at]);
      if (both !== undefined) at++;
    }
    return shorter;
  });
}

function apart(text, known) {
  const parts = [];
  for (let at = 0; at < text.length; ) {
    let size = Math.min(LONGEST, text.length - at);
    while (size > 1 && !known.has(text.slice(at, at + size))) size--;
    parts.push(text.slice(at, at + size));
    at += size;
  }
  return parts;
}
let known = new Set(pieces);
let parts = [];
for (let round = 0; round < 3; round++) {
  parts = texts.map((text) => apart(text, known));
  const counts = new Map();
  for (const piece of parts.flat()) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  if (round < 2)
    known = new Set(
      [...counts].filter(([piece, count]) => count >= LEAST_USES || piece.length === 1).map(([piece]) => piece),
    );
}

// ---- their codes: one symbol for the commonest, two for the others; those of first pieces begin with symbols that stand nowhere else
const symbols = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (symbol) => !'"\\'.includes(symbol),
);
const later = symbols.slice(HEADS);
const byUse = (all) => {
  const counts = new Map();
  for (const piece of all) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([piece]) => piece);
};
function coded(list, leads) {
  let singles = leads.length;
  while (singles >= 0 && singles + (leads.length - singles) * later.length < list.length) singles--;
  if (singles < 0) throw new Error(`${list.length} pieces for ${leads.length} symbols`);
  const code = (rest) => leads[singles + Math.floor(rest / later.length)] + later[rest % later.length];
  return { singles, codes: new Map(list.map((piece, i) => [piece, i < singles ? leads[i] : code(i - singles)])) };
}
const first = byUse(parts.map((row) => row[0]));
const rest = byUse(parts.flatMap((row) => row.slice(1)));
const list = [...new Set([...rest, ...first])];
const heads = coded(first, symbols.slice(0, HEADS));
const tails = coded(rest, later);

// ---- places
const encoded = parts.map((row) => row.map((piece, i) => (i ? tails : heads).codes.get(piece)).join(''));
const offsets = [];
let at = 0;
encoded.forEach((row, i) => {
  if (i % BLOCK === 0) offsets.push(at);
  at += row.length;
});
const base36 = (number) => number.toString(36);
const steps = offsets.map((offset, i) => base36(offset - (offsets[i - 1] ?? 0)));
const runs = [];
for (const [code] of rows) {
  const last = runs.at(-1);
  if (last && last.from + last.count === code) last.count++;
  else runs.push({ from: code, count: 1 });
}
const runTexts = runs.map(({ from, count }, i) => {
  const gap = from - (i ? runs[i - 1].from + runs[i - 1].count : 0);
  return count === 1 ? base36(gap) : `${base36(gap)}.${base36(count)}`;
});

const output = `# Hidden: CPython has this in C.
"""The names of characters in Unicode ${data.version}. Made by scripts/gen-unicode-names.mjs; _unicode_names.py says what this is."""

RANGES = (
${wide.map(({ from, to, prefix }) => `    (0x${hexadecimal(from)}, 0x${hexadecimal(to)}, '${prefix}'),\n`).join('')})
SYMBOLS = "${symbols.join('')}"
HEADS = ${HEADS}
HEAD_SINGLES = ${heads.singles}
TAIL_SINGLES = ${tails.singles}
TAILS = ${rest.length}
PIECES = "${list.join('|')}"
FIRST = "${first.map((piece) => base36(list.indexOf(piece))).join(' ')}"
BLOCK = ${BLOCK}
STEPS = "${steps.join(' ')}"
RUNS = "${runTexts.join(' ')}"
OTHERS = "${data.others.map(([, chars]) => chars.map(base36).join('.')).join(' ')}"
ROWS = "${encoded.join('')}"
`;
writeFileSync('lib/_unicode_name_table.py', output);
console.log(
  `wrote lib/_unicode_name_table.py: ${output.length} characters, ${texts.length} names in ${runs.length} runs, ${list.length} pieces`,
);
