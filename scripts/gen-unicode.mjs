/**
 * Makes assembly/common/unicode-tables.ts and bindings/host/unicode-tables.ts: `node scripts/gen-unicode.mjs`. What Unicode says is asked of CPython's own `str` methods (in
 * Pyodide), so that the classes are exactly those of the Python version that Krait follows. The formats are described in
 * assembly/common/unicode.ts, which reads the tables.
 */
import { writeFileSync } from 'node:fs';
import { loadPyodide } from 'pyodide';

const python = await loadPyodide();
const data = JSON.parse(
  python.runPython(`
import json, sys, unicodedata
ignorable = set("'.:^\`\\u00a8\\u00ad\\u00af\\u00b4\\u00b7\\u00b8\\u0387\\u055f\\u05f4\\u2018\\u2019\\u2024\\u2027\\ufe13\\ufe52\\ufe55\\uff07\\uff0e\\uff1a")
flags, maps, special = [], [], []
for c in range(0x110000):
    s = chr(c)
    f = (s.isalpha() | s.isdecimal() << 1 | s.isdigit() << 2 | s.isnumeric() << 3 | s.isupper() << 4 | s.islower() << 5
         | s.istitle() << 6 | s.isprintable() << 7 | s.isidentifier() << 8 | ('a' + s).isidentifier() << 9)
    # istitle() is also true of single upper-case letters: keep only the letters of title case proper.
    if s.isupper(): f &= ~64
    if unicodedata.category(s) in ('Mn', 'Me', 'Cf', 'Lm', 'Sk') or s in ignorable: f |= 1024
    for which, mapped in enumerate((s.upper(), s.lower(), s.title(), s.casefold())):
        if mapped == s: continue
        f |= 2048
        if len(mapped) == 1: maps.append((c, which, ord(mapped)))
        else:
            f |= 4096
            special.append((c, which, [ord(x) for x in mapped]))
    flags.append(f)
json.dumps({'flags': flags, 'maps': maps, 'special': special, 'version': unicodedata.unidata_version})
`),
);

// ---- classes
const pairs = new Map();
const runs = [];
const pairOf = (even, odd) => {
  const key = even * 65536 + odd;
  if (!pairs.has(key)) pairs.set(key, pairs.size);
  return pairs.get(key);
};
for (let at = 0; at < 0x110000; ) {
  // Take the longest run that one pair of flag words explains.
  const first = data.flags[at];
  let second = at + 1 < 0x110000 ? data.flags[at + 1] : first;
  let length = 1;
  while (at + length < 0x110000 && data.flags[at + length] === (length & 1 ? second : first)) length++;
  if (length === 2 && first !== second) {
    // A pair of its own for two code points is no gain: let the second begin the next run.
    length = 1;
  }
  if (length === 1) second = first;
  runs.push({ at, length, pair: at & 1 ? pairOf(second, first) : pairOf(first, second) });
  at += length;
}
// The commonest pairs get the numbers that fit four bits.
const uses = new Map();
for (const run of runs) uses.set(run.pair, (uses.get(run.pair) ?? 0) + 1);
const order = [...pairs.values()].sort((x, y) => (uses.get(y) ?? 0) - (uses.get(x) ?? 0));
const rank = new Map(order.map((pair, i) => [pair, i]));
const words = [...pairs.keys()];
if (pairs.size > 255) throw new Error(`${pairs.size} pairs of classes`);
const bytes = [];
const index = [];
runs.forEach((run, i) => {
  if (i % 64 === 0) index.push([run.at, bytes.length]);
  const pair = rank.get(run.pair);
  const { length } = run;
  const short = length < 14 ? length : length < 14 + 256 ? 14 : 15;
  bytes.push((Math.min(pair, 15) << 4) | short);
  if (pair >= 15) bytes.push(pair);
  if (short === 14) bytes.push(length - 14);
  if (short === 15) bytes.push(length >> 16, (length >> 8) & 255, length & 255);
});

// ---- simple case mappings: one row for code points with the same distance and the same set of mappings
const changes = new Map();
for (const [c, which, mapped] of data.maps) {
  const key = `${c}:${mapped - c}`;
  changes.set(key, { c, delta: mapped - c, bits: (changes.get(key)?.bits ?? 0) | (1 << which) });
}
const open = new Map();
const rows = [];
for (const change of [...changes.values()].sort((a, b) => a.c - b.c)) {
  const key = `${change.delta}:${change.bits}`;
  const row = open.get(key);
  const step = row ? change.c - row.last : 0;
  if (row && row.count < 128 && (row.count === 1 ? step <= 2 : step === row.stride)) {
    row.stride = step;
    row.last = change.c;
    row.count++;
  } else {
    const fresh = { first: change.c, last: change.c, stride: 1, count: 1, delta: change.delta, bits: change.bits };
    rows.push(fresh);
    open.set(key, fresh);
  }
}
rows.sort((a, b) => a.first - b.first);
let lookBack = 0;
rows.forEach((row, i) => {
  let after = i;
  while (after < rows.length && rows[after].first <= row.last) after++;
  lookBack = Math.max(lookBack, after - i);
});
const caseChanges = [...new Set(rows.map((row) => (row.delta << 4) | row.bits))];
if (caseChanges.length > 256) throw new Error(`${caseChanges.length} distances of cases`);
const caseWords = rows.map((row) => ((row.first << 8) | ((row.stride - 1) << 7) | (row.count - 1)) >>> 0);
const caseKinds = rows.map((row) => caseChanges.indexOf((row.delta << 4) | row.bits));

// ---- full mappings
const full = new Map();
for (const [c, which, mapped] of data.special) {
  if (c > 0xffff || mapped.some((m) => m > 0xffff)) throw new Error('a full mapping beyond 16 bits');
  const key = `${c}:${mapped}`;
  full.set(key, { c, mapped, bits: (full.get(key)?.bits ?? 0) | (1 << which) });
}
const specialHalves = [...full.values()].flatMap(({ c, bits, mapped }) => {
  const third = mapped[2] ?? 0;
  if (third > 0xfff) throw new Error('a third code point beyond 12 bits');
  return [c, mapped[0], mapped[1], (bits << 12) | third];
});

const flagHalves = order.flatMap((pair) => [Math.floor(words[pair] / 65536), words[pair] % 65536]);
// All tables in one, the widest first, so that each is aligned.
const BYTES = { u32: 4, i32: 4, u16: 2, u8: 1 };
const blob = [];
const place = (type, values) => {
  const offset = blob.length;
  for (const value of values) for (let i = 0; i < BYTES[type]; i++) blob.push((value >> (8 * i)) & 255);
  return `UNICODE_TABLES + ${offset}`;
};
const places = {
  index: place('u32', index.flat()),
  case: place('u32', caseWords),
  changes: place('i32', caseChanges),
  flags: place('u16', flagHalves),
  special: place('u16', specialHalves),
  kinds: place('u8', caseKinds),
  runs: place('u8', bytes),
};
writeFileSync(
  'bindings/host/unicode-tables.ts',
  `// Generated by scripts/gen-unicode.mjs from Unicode ${data.version}. Do not edit.
/** The tables of assembly/common/unicode-tables.ts, base64: the module gets them when it first meets a character that is not ASCII. */
export const UNICODE_TABLES =
  '${Buffer.from(blob).toString('base64')}';
`,
);
writeFileSync(
  'assembly/common/unicode-tables.ts',
  `// Generated by scripts/gen-unicode.mjs from Unicode ${data.version}. Do not edit.
/** Where the tables lie once the host has brought them (unicode.ts), and their size. */
export const UNICODE_TABLES: usize = memory.data(${blob.length}, 8);
export const UNICODE_BYTES: u32 = ${blob.length};
/** Runs of code points with the same classes (see unicode.ts), ${bytes.length} bytes. */
export const UNICODE_RUNS: usize = ${places.runs};
/** First code point and offset in UNICODE_RUNS of every 64th run. */
export const UNICODE_INDEX: usize = ${places.index};
export const UNICODE_INDEX_COUNT: u32 = ${index.length};
/** Flags of even and of odd code points. */
export const UNICODE_FLAGS: usize = ${places.flags};
/** Simple case mappings: first << 8 | (stride - 1) << 7 | count - 1. */
export const UNICODE_CASE: usize = ${places.case};
/** What each of them does: a row of UNICODE_CHANGES. */
export const UNICODE_CASE_KINDS: usize = ${places.kinds};
/** Distance << 4 | mappings. */
export const UNICODE_CHANGES: usize = ${places.changes};
export const UNICODE_CASE_COUNT: u32 = ${rows.length};
/** Rows that may hold a code point, at most, before the first row that begins after it. */
export const UNICODE_CASE_LOOK_BACK: u32 = ${lookBack};
/** Full case mappings: code point, two code points, mappings << 12 | third code point or 0. */
export const UNICODE_SPECIAL: usize = ${places.special};
export const UNICODE_SPECIAL_COUNT: u32 = ${full.size};
`,
);
console.log(
  `wrote assembly/common/unicode-tables.ts: ${blob.length} bytes of tables, ${runs.length} runs, ${pairs.size} pairs, ${rows.length} + ${full.size} mappings, look back ${lookBack}`,
);
