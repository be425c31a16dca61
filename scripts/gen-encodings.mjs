/**
 * `node scripts/gen-encodings.mjs` writes lib/encodings/_tables.py and lib/encodings/aliases.py: the names of encodings and the tables of those of one byte, as
 * the oracle (Pyodide) has them. Run by hand when CPython's change.
 */
import { writeFileSync } from 'node:fs';
import { loadPyodide } from 'pyodide';

const pyodide = await loadPyodide();
const generated = 'Made by scripts/gen-encodings.mjs.';
const [tables, aliases] = pyodide.runPython(`
import encodings, importlib, pkgutil, textwrap
from encodings.aliases import aliases

def escaped(char):
    return repr(char)[1:-1] if char.isprintable() and char not in '"\\'' and not char.isspace() else ascii(char)[1:-1] if char not in '"\\'' else '\\\\' + char

def table(text):
    return '"' + ''.join(map(escaped, text)) + '"'

ASCII = ''.join(map(chr, range(128)))
halves, whole, known = [], [], set()
for found in pkgutil.iter_modules(encodings.__path__):
    module = importlib.import_module('encodings.' + found.name) if found.name not in ('mbcs', 'oem', 'aliases', 'latin_1') and not found.name.startswith('_win') else None
    decode = getattr(module, 'decoding_table', None)
    if decode is None:
        table_of = getattr(module, 'decoding_map', None)
        if table_of is None:
            continue
        decode = ''.join(chr(0xfffe if table_of.get(at) is None else table_of[at]) for at in range(256))
    decode = decode.ljust(256, '\\ufffe')
    known.add(found.name)
    name = module.getregentry().name
    rows = halves if decode.startswith(ASCII) else whole
    rows.append((found.name, name, decode[128:] if rows is halves else decode))

def rows(pairs):
    return ''.join(f"    '{module}': ('{name}', {table(text)}),\\n" for module, name, text in pairs)

tables = f'''"""Encodings of one byte: the name, and the characters of the bytes from 128 on, or of all of them. ${generated}"""

UPPER = {{
{rows(halves)}}}

ALL = {{
{rows(whole)}}}
'''
there = known | set('ascii latin_1 utf_8 utf_8_sig utf_16 utf_16_be utf_16_le utf_32 utf_32_be utf_32_le utf_7 base64_codec hex_codec quopri_codec rot_13 uu_codec zlib_codec'.split())
by_module = {}
for alias, module in aliases.items():
    if module in there:
        by_module.setdefault(module, []).append(alias)
lines = ''.join(textwrap.fill(f'{module}: {" ".join(names)}', 140, initial_indent='    ', subsequent_indent='        ', break_on_hyphens=False) + '\\n' for module, names in by_module.items())
aliases = f'''"""Other names of encodings. ${generated}"""

aliases = {{}}
for _line in """
{lines}""".replace('\\\\n        ', ' ').split('\\\\n'):
    _module, _, _names = _line.strip().partition(': ')
    for _name in _names.split():
        aliases[_name] = _module
del _line, _module, _names, _name
'''
[tables, aliases]
`);
writeFileSync('lib/encodings/_tables.py', tables);
writeFileSync('lib/encodings/aliases.py', aliases);
