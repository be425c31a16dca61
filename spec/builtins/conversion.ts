/** Builtins that convert between values and their texts. */
import { fn, module } from './dsl';

export const conversion = module('builtins', 'builtins/conversion', [
  fn('chr(i, /)', 'conversionChr', 'The text of one code point.'),
  fn('ord(character, /)', 'conversionOrd', 'The code point of a text of one character.'),
  fn('hex(number, /)', 'conversionHex', 'An int in base 16, as 0x….'),
  fn('oct(number, /)', 'conversionOct', 'An int in base 8, as 0o….'),
  fn('bin(number, /)', 'conversionBin', 'An int in base 2, as 0b….'),
  fn("format(value, format_spec='', /)", 'conversionFormat', 'The value formatted by a specification.'),
  fn('ascii(obj, /)', 'conversionAscii', 'repr with everything beyond ASCII escaped.'),
  fn('repr(obj, /)', 'conversionRepr', 'A text that shows the object.'),
]);
