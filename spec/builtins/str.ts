/** Natives of str. */
import { again, construct, method, staticmethod, type } from './dsl';
import { textMethods, textSpecial } from '../text-rows';

const search = 'objects/str-search';
const split = 'objects/str-split';
const cases = 'objects/str-case';
const pad = 'objects/str-pad';

export const str = type('STR', 'objects/str-methods', [
  again(construct("str(cls, /, object='', encoding='utf-8', errors='strict')", 'textConstruct')),
  method('__str__(self, /)', 'textStr'),
  method('__format__(self, format_spec, /)', 'protocols/repr:formatMethod'),
  ...textSpecial,
  ...textMethods,
  method('replace(self, old, new, /, count=-1)', `${search}:searchReplace`),
  method('strip(self, chars=None, /)', `${split}:splitStrip`),
  method('lstrip(self, chars=None, /)', `${split}:splitLstrip`),
  method('rstrip(self, chars=None, /)', `${split}:splitRstrip`),
  method('casefold(self, /)', `${cases}:caseCasefold`),
  method('isdecimal(self, /)', `${cases}:caseIsdecimal`),
  method('isnumeric(self, /)', `${cases}:caseIsnumeric`),
  method('isidentifier(self, /)', `${cases}:caseIsidentifier`),
  method('isprintable(self, /)', `${cases}:caseIsprintable`),
  method("encode(self, /, encoding='utf-8', errors='strict')", 'objects/str-codec:codecEncodeMethod'),
  again(method('format(self, /, *args, **kwargs)', 'objects/str-template:templateFormat')),
  again(method('format_map(self, mapping, /)', 'objects/str-template:templateFormatMap')),
  again(method('translate(self, table, /)', `${pad}:padTranslate`)),
  staticmethod('maketrans(x, y=None, z=None, /)', 'python:texts.str_maketrans'),
]);

/** `__format__` of the numbers. */
const format = [method('__format__(self, format_spec, /)', 'protocols/repr:formatMethod')];
export const intFormat = type('INT', 'protocols/repr', format);
export const floatFormat = type('FLOAT', 'protocols/repr', format);
