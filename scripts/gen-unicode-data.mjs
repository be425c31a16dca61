/**
 * `node scripts/gen-unicode-data.mjs` writes lib/_unicode_properties.py and lib/_unicode_decompositions.py: what the module unicodedata says of each character but its name,
 * as CPython (in Pyodide) has it. Run by hand when CPython's Unicode changes. The forms are read by lib/unicodedata.py and lib/_unicode_normal.py.
 */
import { writeFileSync } from 'node:fs';
import { loadPyodide } from 'pyodide';

const CODES = 0x110000;
/** Code points of a page of properties, and of one of decompositions; known to the readers by SHIFT. */
const PROPERTIES_SHIFT = 10;
const DECOMPOSITIONS_SHIFT = 7;

const python = await loadPyodide();
const data = JSON.parse(
  python.runPython(`
import json, unicodedata as u
records, decompositions, numbers, pairs = [], [], [], []
for code in range(0x110000):
    char = chr(code)
    records.append(f'{u.category(char)} {u.bidirectional(char)} {u.combining(char)} {u.east_asian_width(char)} {u.mirrored(char)}')
    decomposition = u.decomposition(char)
    if decomposition:
        *tag, = [word for word in decomposition.split() if word[0] == '<']
        parts = [int(word, 16) for word in decomposition.split() if word[0] != '<']
        assert ' '.join(tag + ['%04X' % part for part in parts]) == decomposition
        decompositions.append([code, tag[0] if tag else '', parts])
        if len(parts) == 2 and not tag and u.normalize('NFC', char) == char:
            pairs.append([code, parts[1]])
    numeric = u.numeric(char, None)
    if numeric is not None:
        decimal, digit = u.decimal(char, None), u.digit(char, None)
        assert decimal in (None, digit) and digit in (None, numeric)
        below, = [below for below in range(1, 1000) if (numeric * below).is_integer() and numeric * below / below == numeric][:1]
        numbers.append([code, (decimal is not None) + (digit is not None), int(numeric * below), below])
json.dumps({'records': records, 'decompositions': decompositions, 'numbers': numbers, 'pairs': pairs, 'version': u.unidata_version})
`),
);
const base36 = (number) => number.toString(36);

// ---- properties: the commonest records first; pages are runs of them
const uses = new Map();
for (const record of data.records) uses.set(record, (uses.get(record) ?? 0) + 1);
const records = [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([record]) => record);
if (records.length > 256) throw new Error(`${records.length} kinds of characters`);
const kinds = new Map(records.map((record, i) => [record, base36(i).padStart(2, '0')]));
const pages = [];
for (let at = 0; at < CODES; at += 1 << PROPERTIES_SHIFT) {
  const page = data.records.slice(at, at + (1 << PROPERTIES_SHIFT));
  const runs = [];
  page.forEach((record, i) => {
    if (record === page[i - 1]) runs.at(-1).count++;
    else runs.push({ record, count: 1 });
  });
  // The last one goes on to the end.
  pages.push(
    runs
      .map(({ record, count }, i) => kinds.get(record) + (count === 1 || i === runs.length - 1 ? '' : base36(count)))
      .join(' '),
  );
}
const repeated = [];
for (const page of pages) {
  const last = repeated.at(-1);
  if (last?.page === page) last.count++;
  else repeated.push({ page, count: 1 });
}

// ---- numbers: runs of characters whose values are as far from each other as their codes, or are one
const rows = [];
for (const [code, kind, above, below] of data.numbers) {
  const last = rows.at(-1);
  if (
    last &&
    last.code + last.count === code &&
    last.kind === kind &&
    last.below === below &&
    last.above + last.count === above
  )
    last.count++;
  else rows.push({ code, count: 1, kind, above, below });
}
let end = 0;
const numbers = rows.map(({ code, count, kind, above, below }) => {
  const text = `${base36(code - end)}.${base36(count)}.${kind}.${base36(above)}${below === 1 ? '' : `.${base36(below)}`}`;
  end = code + count;
  return text;
});

// ---- decompositions: a letter for the tag
const tags = [...new Set(data.decompositions.map(([, tag]) => tag))].sort();
const decompositions = new Map();
let before = 0;
for (const [code, tag, parts] of data.decompositions) {
  const page = code >> DECOMPOSITIONS_SHIFT;
  const isFirst = !decompositions.has(page);
  if (isFirst) decompositions.set(page, []);
  // How far it is from the one before, or the start of the page.
  const step = code - (isFirst ? page << DECOMPOSITIONS_SHIFT : before);
  before = code;
  const letter = String.fromCharCode(65 + tags.indexOf(tag));
  decompositions.get(page).push(`${step === 1 ? '' : base36(step)}${letter}${parts.map(base36).join('.')}`);
}
const compositions = new Map();
for (const [code, second] of data.pairs) {
  if (!compositions.has(second)) compositions.set(second, []);
  compositions.get(second).push(base36(code));
}

const head = (what) =>
  `# Hidden: CPython has this in C.\n"""${what} in Unicode ${data.version}. Made by scripts/gen-unicode-data.mjs."""\n\n`;
const properties = `${head('Categories, directions, widths and values of characters')}VERSION = '${data.version}'

# Category, direction, class of combining, East Asian width, and whether it is mirrored.
RECORDS = '${records.join('|')}'
# Of each page of code points: how many pages are like it, then runs, each the number of a record in two digits and a length where that is not 1.
SHIFT = ${PROPERTIES_SHIFT}
PAGES = '${repeated.map(({ page, count }) => `${base36(count)}:${page}`).join('|')}'
# Runs of code points with values one apart: how far from the one before, how many, 0 numeric 1 digit 2 decimal, the first value and what it is divided by.
NUMBERS = '${numbers.join(' ')}'
`;
const decomposed = `${head('Decompositions of characters')}TAGS = ${JSON.stringify(tags).replaceAll('"', "'").replaceAll(',', ', ')}

# Of each page of code points that has some: how far each is from the one before, if not 1, the letter of its tag, and what it consists of.
SHIFT = ${DECOMPOSITIONS_SHIFT}
PAGES = {
${[...decompositions].map(([page, entries]) => `    ${page}: '${entries.join(' ')}',\n`).join('')}}
# By their second characters the ones that are composed.
COMPOSED = {
${[...compositions].map(([second, codes]) => `    '\\U${second.toString(16).padStart(8, '0')}': '${codes.join(' ')}',\n`).join('')}}
`;
writeFileSync('lib/_unicode_properties.py', properties);
writeFileSync('lib/_unicode_decompositions.py', decomposed);
console.log(
  `wrote lib/_unicode_properties.py: ${properties.length} characters; lib/_unicode_decompositions.py: ${decomposed.length}`,
);
