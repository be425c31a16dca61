/** Natives of int, bool, float, complex, and the builtins that compute. */
import { comparing, again, classmethod, construct, fn, getter, member, method, module, type, type NativeRow } from './dsl';

const number = 'protocols/number';
const compare = 'protocols/compare';
const int = 'objects/int-methods';
const float = 'objects/float-methods';
const complex = 'objects/complex';

const named = (names: string): string[] => names.split(' ');
const capital = (name: string): string => name[0].toUpperCase() + name.slice(1);
const operators = (names: string): NativeRow[] =>
  named(names).flatMap((name) => [
    method(`__${name}__(self, value, /)`, `${number}:number${capital(name)}`),
    method(`__r${name}__(self, value, /)`, `${number}:number${['and', 'or', 'xor'].includes(name) ? capital(name) : `R${name}`}`),
  ]);
const unary = (names: string): NativeRow[] => named(names).map((name) => method(`__${name}__(self, /)`, `${number}:number${capital(name)}`));
const comparisons = (names: string): NativeRow[] => named(names).map((name) => method(`__${name}__(self, value, /)`, `${compare}:compare${capital(name)}`));
const power = [method('__pow__(self, value, mod=None, /)', `${number}:numberPow`), method('__rpow__(self, value, mod=None, /)', `${number}:numberRpow`)];
const common = [
  method('__repr__(self, /)', 'protocols/repr:reprMethod'),
  method('__hash__(self, /)', 'protocols/hash:hashMethod'),
  method('__bool__(self, /)', 'protocols/number:numberBool'),
  ...power,
  ...unary('neg pos abs'),
];

export const intType = type('INT', int, [
  again(construct('int(cls, x=0, /, base=10)', 'intConstruct')),
  ...common, ...operators('add sub mul truediv floordiv mod divmod lshift rshift and or xor'), ...unary('invert'), ...comparisons('eq ne lt le gt ge'),
  method('__int__(self, /)', 'intSelf'),
  method('__index__(self, /)', 'intSelf'),
  method('__trunc__(self, /)', 'intSelf'),
  method('__floor__(self, /)', 'intSelf'),
  method('__ceil__(self, /)', 'intSelf'),
  method('__float__(self, /)', 'intFloat'),
  method('__round__(self, ndigits=None, /)', 'intRound'),
  method('__getnewargs__(self, /)', 'intGetNewArgs'),
  method('conjugate(self, /)', 'intSelf', 'The int itself.'),
  method('bit_length(self, /)', 'intBitLength', 'Bits needed for the magnitude.'),
  method('bit_count(self, /)', 'intBitCount', 'Ones among the bits of the magnitude.'),
  method('to_bytes(self, /, length=1, byteorder="big", *, signed=False)', 'objects/int-methods:intToBytes', 'The bytes that represent the int.'),
  classmethod('from_bytes(cls, /, bytes, byteorder="big", *, signed=False)', 'intFromBytes', 'The int that bytes represent.'),
  method('as_integer_ratio(self, /)', 'intAsIntegerRatio', 'The pair (self, 1).'),
  method('is_integer(self, /)', 'intTrue', 'True.'),
  getter('real', 'intSelf'),
  getter('imag', 'intZero'),
  getter('numerator', 'intSelf'),
  getter('denominator', 'intOne'),
]);

export const boolType = type('BOOL', 'objects/bool', [again(construct('bool(cls, object=False, /)', 'boolConstruct')), method('__repr__(self, /)', 'protocols/repr:reprMethod')]);

export const floatType = type('FLOAT', float, [
  again(construct('float(cls, x=0, /)', 'floatConstruct')),
  ...common, ...operators('add sub mul truediv floordiv mod divmod'), ...comparisons('eq ne lt le gt ge'),
  method('__int__(self, /)', 'floatInt'),
  method('__trunc__(self, /)', 'floatInt'),
  method('__floor__(self, /)', 'floatFloor'),
  method('__ceil__(self, /)', 'floatCeil'),
  method('__float__(self, /)', 'floatSelf'),
  method('__round__(self, ndigits=None, /)', 'floatRound'),
  method('__getnewargs__(self, /)', 'floatGetNewArgs'),
  method('conjugate(self, /)', 'floatSelf', 'The float itself.'),
  method('is_integer(self, /)', 'floatIsInteger', 'Has it no fraction?'),
  method('as_integer_ratio(self, /)', 'python:floats.float_as_integer_ratio', 'A pair of ints whose quotient it is exactly.'),
  method('hex(self, /)', 'python:floats.float_hex', 'Exact hexadecimal text.'),
  classmethod('__getformat__(cls, typestr, /)', 'python:floats.float_getformat'),
  classmethod('fromhex(cls, string, /)', 'python:floats.float_fromhex', 'The float of a hexadecimal text.'),
  classmethod('from_number(cls, number, /)', 'python:floats.from_number', 'A float from a real number.'),
  getter('real', 'floatSelf'),
  getter('imag', 'floatZero'),
]);

export const complexType = type('COMPLEX', complex, [
  again(construct('complex(cls, real=0, imag=0)', 'complexConstruct')),
  ...common, ...operators('add sub mul truediv'), ...comparisons('eq ne'),
  method('__complex__(self, /)', 'complexSelf'),
  method('__getnewargs__(self, /)', 'complexGetNewArgs'),
  method('conjugate(self, /)', 'complexConjugate', 'The same with the imaginary part negated.'),
  classmethod('from_number(cls, number, /)', 'python:complexes.from_number', 'A complex from a number.'),
  member('real', 'complexRealGetter'),
  member('imag', 'complexImagGetter'),
]);

export const builtins = module('builtins', 'builtins/numbers', [
  again(fn('abs(x, /)', 'numbersAbs', 'The absolute value of a number.')),
  again(fn('divmod(x, y, /)', 'numbersDivmod', 'The pair (x // y, x % y).')),
  again(fn('pow(base, exp, mod=None)', 'numbersPow', 'base ** exp, or base ** exp % mod.')),
  again(fn('round(number, ndigits=None)', 'numbersRound', 'Rounds to a number of digits after the point, halves to even.')),
  comparing(fn('sum(iterable, /, start=0)', 'numbersSum', 'The sum of a start value and all items.')),
]);
