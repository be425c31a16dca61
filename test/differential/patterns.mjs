/**
 * Random regular expressions: patterns (a few of them wrong), flags, texts and templates, and the program that tells what each of them does, for CPython and
 * Krait alike.
 */
import fc from 'fast-check';
import { createInterpreter } from '../../dist/index.js';

const letter = fc.constantFrom('a', 'b', 'c', 'A', 'B', 'k', 's', '1', ' ', '_', '\n', 'é', 'K', 'ſ', 'İ', '𐐀', '𐐨');
const textLetter = fc.constantFrom(
  ...[
    'a',
    'a',
    'a',
    'b',
    'b',
    'b',
    'c',
    'A',
    'B',
    'K',
    'S',
    's',
    'k',
    'i',
    '1',
    '2',
    ' ',
    '\t',
    '_',
    '\n',
    'é',
    'É',
    'K',
    'ſ',
    'ß',
    'İ',
    'ı',
    '𐐀',
    '𐐨',
    '٣',
    '.',
    '-',
  ],
);
const asciiTextLetter = fc.constantFrom('a', 'a', 'a', 'b', 'b', 'b', 'c', 'A', 'B', '1', ' ', '_', '\n');
const escapes = fc.constantFrom(
  ...[
    '\\d',
    '\\D',
    '\\s',
    '\\S',
    '\\w',
    '\\W',
    '\\b',
    '\\B',
    '\\A',
    '\\Z',
    '\\z',
    '\\.',
    '\\n',
    '\\t',
    '\\x61',
    '\\u0062',
    '\\141',
    '\\0',
    '\\-',
  ],
);
const setItem = fc.oneof(
  { weight: 4, arbitrary: letter },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'a-c',
      'A-Z',
      'a-z',
      '0-9',
      'é-ÿ',
      'ā-ž',
      '\\x00-\\xff',
      '\\U00010400-\\U0001044f',
      'Ā-\\U00010fff',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('\\d', '\\D', '\\s', '\\S', '\\w', '\\W', '\\b', '\\n', '\\]', '-', '^') },
);
const set = fc
  .tuple(fc.constantFrom('', '', '^'), fc.array(setItem, { minLength: 1, maxLength: 3 }))
  .map(([not, items]) => `[${not}${items.join('')}]`);
const quantifier = fc
  .tuple(
    fc.constantFrom('*', '+', '?', '{2}', '{1,2}', '{,2}', '{2,}', '{0,1}', '{0}', '{1,3}', '{0,}'),
    fc.constantFrom('', '', '', '?', '+'),
  )
  .map((parts) => parts.join(''));

/** A pattern whose groups count from where the text says `\1`; references go to the first three groups and may be wrong. */
const { pattern } = fc.letrec((tie) => ({
  atom: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'pattern' },
    { weight: 6, arbitrary: letter },
    { weight: 2, arbitrary: escapes },
    { weight: 2, arbitrary: set },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '.',
        '^',
        '$',
        '\\1',
        '\\2',
        '(?=',
        '(?:)',
        '()',
        '(?P=n)',
        '{',
        '(?i:K)',
        '(?-i:k)',
        '(?a:\\w)',
        '(?s:.)',
      ),
    },
    {
      weight: 7,
      arbitrary: fc
        .tuple(
          fc.constantFrom(
            ...[
              '(',
              '(',
              '(',
              '(?:',
              '(?:',
              '(?P<n>',
              '(?=',
              '(?!',
              '(?<=',
              '(?<!',
              '(?>',
              '(?i:',
              '(?m-s:',
              '(?(1)',
              '(?(2)',
              '(?(n)',
            ],
          ),
          tie('pattern'),
        )
        .map(([open, inside]) => `${open}${inside})`),
    },
  ),
  piece: fc
    .tuple(tie('atom'), fc.oneof({ weight: 5, arbitrary: fc.constant('') }, { weight: 4, arbitrary: quantifier }))
    .map((parts) => parts.join('')),
  sequence: fc.array(tie('piece'), { minLength: 0, maxLength: 4 }).map((pieces) => pieces.join('')),
  pattern: fc.oneof(
    { weight: 4, arbitrary: tie('sequence') },
    { weight: 2, arbitrary: fc.tuple(tie('sequence'), tie('sequence')).map((parts) => parts.join('|')) },
  ),
}));

/** Now and then a character is lost or added, which makes most of the wrong patterns. */
const damaged = fc
  .tuple(
    pattern,
    fc.nat(9),
    fc.nat(99),
    fc.constantFrom('', ')', '(', '[', '\\', '{', '*', '?', '(?', '|', '-', '\\x', '(?P<', '(?i)', '(?#'),
  )
  .map(([text, luck, at, wrong]) => {
    if (luck) return text;
    const place = at % (text.length + 1);
    return text.slice(0, place) + wrong + text.slice(place + (at & 1));
  });
const template = fc.constantFrom(
  '-',
  '<\\g<0>>',
  '\\1',
  '[\\1\\2]',
  '\\g<n>',
  '\\g<1>x\\n',
  '\\\\',
  '\\x',
  '\\g<',
  '\\101',
  '',
);

export const cases = fc.record({
  pattern: damaged,
  flags: fc.constantFrom(0, 0, 0, 2, 2, 8, 16, 64, 256, 258, 26),
  text: fc.oneof(fc.string({ unit: textLetter, maxLength: 9 }), fc.string({ unit: asciiTextLetter, maxLength: 10 })),
  template,
  bytes: fc.nat(5).map((n) => n === 0),
});

/** Defines `outcomes`, of a JSON list of cases: a list of texts. */
export const DRIVER = `
import json
import re
import warnings

warnings.simplefilter('ignore')

def told(function, *args):
    try:
        return repr(function(*args))
    except Exception as error:
        return f'{type(error).__name__}: {error}'

def seen(match):
    return match and (match.regs, match.lastindex, match.lastgroup, match.groups())

def outcome(case):
    pattern, text, template = case['pattern'], case['text'], case['template']
    if case['bytes']:
        pattern, text, template = [part.encode('latin1', 'replace') for part in (pattern, text, template)]
    try:
        compiled = re.compile(pattern, case['flags'])
    except Exception as error:
        place = (error.pos, error.lineno, error.colno) if isinstance(error, re.error) else None
        return f'{type(error).__name__}: {error} {place}'
    return '\\n'.join([
        repr((compiled.groups, dict(compiled.groupindex), compiled.flags)),
        told(lambda: [seen(match) for match in compiled.finditer(text)]),
        told(lambda: seen(compiled.match(text, 1))),
        told(lambda: seen(compiled.fullmatch(text))),
        told(lambda: seen(compiled.search(text, 1, len(text) - 1))),
        told(compiled.findall, text),
        told(compiled.split, text, 2),
        told(compiled.subn, template, text),
    ])

def outcomes(text):
    return json.dumps([outcome(case) for case in json.loads(text)])
`;

/** What Krait says of cases. */
export async function outcomesInKrait(list) {
  const py = await createInterpreter({ functions: { listed: () => JSON.stringify(list) }, limits: { time: 60_000 } });
  try {
    return JSON.parse(/** @type {string} */ (py.run(`${DRIVER}\noutcomes(listed())`)));
  } finally {
    py.dispose();
  }
}

/** Makes a function that says what CPython says of cases. */
export async function loadPatternOracle(pyodide) {
  pyodide.runPython(DRIVER);
  const run = pyodide.globals.get('outcomes');
  return (list) => JSON.parse(run(JSON.stringify(list)));
}
