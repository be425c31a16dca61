/** Tests of the conformance scripts. Known failures are listed in test/known-failures.txt; one that passes must be taken off the list. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { BYTES_BETWEEN_COLLECTIONS, BYTES_IN_LIBRARY, runScript, type Variant } from './run-script.js';
import { expectationOf, findScripts, waitsForTimers } from './scripts.mjs';

const here = fileURLToPath(new URL('../conformance/', import.meta.url));
const known = new Map(
  readFileSync(new URL('../known-failures.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [path, ...reason] = line.split(/\s+/);
      return [path as string, reason.join(' ')];
    }),
);

/** Scripts that run or import so much that a collection at every safepoint would take minutes. */
const MUCH_TO_COLLECT = new RegExp(
  [
    /^(program|module_(argparse|array|ast|bdb|calendar|cmd|code|codecs|concurrent|configparser|cprofile|decimal|difflib|doctest|email|fileinput|fnmatch|gettext|glob|gzip|hashlib|hmac|html|html_parser|http|importlib|ipaddress|locale|logging|mimetypes|ntpath|optparse|pathlib|pdb|pickle|plistlib|profile|pstats|re|shlex|tokenize|tomllib|trace|unicodedata|unittest|unittest_mock|urllib|uuid|xml|zipfile|zlib))\//,
    /^module_io\/(text_io|buffered)/,
    /^module_asyncio\/(asynchronous_mocks|isolated_test_cases|awaitables_of_every_kind|debugged_coroutines)/,
    /^(class\/layout_attributes|class\/layouts_of_two_bases|dict\/taken_from_the_front|module\/math_exact_sums|module_traceback\/colors|module_marshal\/values|syntax_error\/misspelt_keywords|builtins\/names_of_types_in_messages|module_inspect\/signatures_of_natives|module_csv\/sniffing)$/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Scripts about modules that are written in Python alone, and what works like them. */
const IN_LIBRARY =
  /^(trace\/jumps|annotation\/future_texts|compiler\/encodings_of_source|function\/routines_do_not_bind|traceback_object\/frames_of_native_functions|module_(annotationlib|asyncio|asyncio_timers|base64|binascii|cmath|codeop|collections_abc|copy|csv|dataclasses|datetime|enum|fractions|inspect|json|marshal|os|pprint|quopri|shutil|pkgutil|getpass|subprocess|signal|statistics|string|tempfile|traceback|typing)\/)/;

/** A test of each script, run in this way; of those about the library, of the others, or of all. */
export function testScripts(variant: Variant, part: 'library' | 'language' | 'all' = 'all'): void {
  describe(variant, () => {
    for (const path of findScripts()) {
      const name = relative(here, path).replace(/\.py$/, '');
      if (part !== 'all' && (part === 'library') !== name.startsWith('module_')) continue;
      const reason = known.get(name) ?? known.get(`${name}:${variant}`);
      const body = async () => {
        const file = expectationOf(path);
        expect(existsSync(file), `${relative(here, file)} is missing: npm run oracle -- --write ${name}`).toBe(true);
        const bytes = IN_LIBRARY.test(name) && BYTES_IN_LIBRARY;
        const stress = MUCH_TO_COLLECT.test(name) ? BYTES_BETWEEN_COLLECTIONS : bytes || true;
        const got = await runScript(readFileSync(path, 'utf8'), basename(path), variant, stress, waitsForTimers(path));
        expect(got).toBe(readFileSync(file, 'utf8'));
      };
      if (reason) test.fails(`${name} (${reason})`, body);
      else test(name, body);
    }
  });
}

/** A test that the list of known failures is about scripts that there are. */
export function testKnownFailures(): void {
  test('every known failure names a script', () => {
    const names = new Set(findScripts().map((path) => relative(here, path).replace(/\.py$/, '')));
    for (const name of known.keys()) expect(names).toContain(name.split(':')[0]);
  });
}
