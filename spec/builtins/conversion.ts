/** Builtins that convert between values and their texts. */
import { again, fn, module } from './dsl';

export const conversion = module('builtins', 'builtins/conversion', [
  again(fn('chr(i, /)', 'conversionChr', 'The text of one code point.')),
  again(fn('ord(character, /)', 'conversionOrd', 'The code point of a text of one character.')),
  again(fn('hex(number, /)', 'conversionHex', 'An int in base 16, as 0x….')),
  again(fn('oct(number, /)', 'conversionOct', 'An int in base 8, as 0o….')),
  again(fn('bin(number, /)', 'conversionBin', 'An int in base 2, as 0b….')),
  again(fn("format(value, format_spec='', /)", 'conversionFormat', 'The value formatted by a specification.')),
  again(fn('ascii(obj, /)', 'conversionAscii', 'repr with everything beyond ASCII escaped.')),
  again(fn('repr(obj, /)', 'conversionRepr', 'A text that shows the object.')),
]);
