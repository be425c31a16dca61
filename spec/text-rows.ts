/** Rows of natives that str, bytes and bytearray have in common. */
import { again, classmethod, method, staticmethod, type NativeRow, stepwise } from './builtins/dsl';

const methods = 'objects/str-methods';
const search = 'objects/str-search';
const split = 'objects/str-split';
const cases = 'objects/str-case';
const pad = 'objects/str-pad';
const subscript = 'protocols/subscript';

/** Operators and container methods of the three types. */
export const textSpecial: NativeRow[] = [
  method('__len__(self, /)', `${subscript}:lengthMethod`),
  method('__getitem__(self, key, /)', `${subscript}:getItemMethod`),
  method('__contains__(self, key, /)', `${subscript}:containsMethod`),
  method('__iter__(self, /)', 'protocols/iterate:iterMethod'),
  method('__repr__(self, /)', 'protocols/repr:reprMethod'),
  method('__eq__(self, value, /)', `${methods}:textEq`),
  method('__ne__(self, value, /)', `${methods}:textNe`),
  method('__lt__(self, value, /)', `${methods}:textLt`),
  method('__le__(self, value, /)', `${methods}:textLe`),
  method('__gt__(self, value, /)', `${methods}:textGt`),
  method('__ge__(self, value, /)', `${methods}:textGe`),
  method('__hash__(self, /)', `${methods}:textHash`),
  method('__add__(self, value, /)', `${methods}:textAdd`),
  method('__mul__(self, value, /)', `${methods}:textMul`),
  method('__rmul__(self, value, /)', `${methods}:textMul`),
  again(method('__mod__(self, value, /)', `${methods}:textMod`)),
  method('__rmod__(self, value, /)', `${methods}:textReverseMod`),
];

/** Methods of the three types: the same routines serve all. */
export const textMethods: NativeRow[] = [
  method('find(self, sub, start=None, end=None, /)', `${search}:searchFind`),
  method('rfind(self, sub, start=None, end=None, /)', `${search}:searchRfind`),
  method('index(self, sub, start=None, end=None, /)', `${search}:searchIndex`),
  method('rindex(self, sub, start=None, end=None, /)', `${search}:searchRindex`),
  method('count(self, sub, start=None, end=None, /)', `${search}:searchCount`),
  method('startswith(self, prefix, start=None, end=None, /)', `${search}:searchStartswith`),
  method('endswith(self, suffix, start=None, end=None, /)', `${search}:searchEndswith`),
  method('removeprefix(self, prefix, /)', `${search}:searchRemoveprefix`),
  method('removesuffix(self, suffix, /)', `${search}:searchRemovesuffix`),
  method('partition(self, sep, /)', `${search}:searchPartition`),
  method('rpartition(self, sep, /)', `${search}:searchRpartition`),
  method('split(self, /, sep=None, maxsplit=-1)', `${split}:splitSplit`),
  method('rsplit(self, /, sep=None, maxsplit=-1)', `${split}:splitRsplit`),
  method('splitlines(self, /, keepends=False)', `${split}:splitSplitlines`),
  stepwise(method('join(self, iterable, /)', 'objects/str-join:joinJoin')),
  method('upper(self, /)', `${cases}:caseUpper`),
  method('lower(self, /)', `${cases}:caseLower`),
  method('title(self, /)', `${cases}:caseTitle`),
  method('capitalize(self, /)', `${cases}:caseCapitalize`),
  method('swapcase(self, /)', `${cases}:caseSwapcase`),
  method('isalpha(self, /)', `${cases}:caseIsalpha`),
  method('isalnum(self, /)', `${cases}:caseIsalnum`),
  method('isdigit(self, /)', `${cases}:caseIsdigit`),
  method('isspace(self, /)', `${cases}:caseIsspace`),
  method('isascii(self, /)', `${cases}:caseIsascii`),
  method('isupper(self, /)', `${cases}:caseIsupper`),
  method('islower(self, /)', `${cases}:caseIslower`),
  method('istitle(self, /)', `${cases}:caseIstitle`),
  method("center(self, width, fillchar=' ', /)", `${pad}:padCenter`),
  method("ljust(self, width, fillchar=' ', /)", `${pad}:padLjust`),
  method("rjust(self, width, fillchar=' ', /)", `${pad}:padRjust`),
  method('zfill(self, width, /)', 'python:texts.zfill'),
  method('expandtabs(self, /, tabsize=8)', 'python:texts.expandtabs'),
  method('__getnewargs__(self, /)', `${methods}:textGetNewArgs`),
];

/** What bytes and bytearray have beyond that. */
export const bytesMethods: NativeRow[] = [
  method('__buffer__(self, flags, /)', 'python:buffers.bytes_buffer'),
  ...textSpecial,
  ...textMethods,
  method('replace(self, old, new, count=-1, /)', `${search}:searchReplace`),
  method('strip(self, bytes=None, /)', `${split}:splitStrip`),
  method('lstrip(self, bytes=None, /)', `${split}:splitLstrip`),
  method('rstrip(self, bytes=None, /)', `${split}:splitRstrip`),
  method("decode(self, /, encoding='utf-8', errors='strict')", 'objects/str-codec:codecDecodeMethod'),
  method('hex(self, /, sep=None, bytes_per_sep=1)', 'objects/bytes-methods:bytesHex'),
  classmethod('fromhex(cls, string, /)', 'python:texts.bytes_fromhex'),
  method("translate(self, table, /, delete=b'')", 'objects/bytes-methods:bytesTranslate'),
  staticmethod('maketrans(frm, to, /)', 'python:texts.bytes_maketrans'),
];
