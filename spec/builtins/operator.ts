/** Natives of the module _operator. */
import { again, fn, module, type NativeRow } from './dsl';

/** `name` or `name:routine`; a word of the language has an underscore behind it. */
const rows = (names: string, parameters: string): NativeRow[] =>
  names.split(' ').map((each) => {
    const [name, routine] = each.split(':');
    const row = fn(`${name}(${parameters}, /)`, `operator${routine ?? name[0].toUpperCase() + name.slice(1)}`);
    // One in place may have changed its operand.
    return name[0] === 'i' && name.length > 3 && !/^(is_|index|inv)/.test(name) ? row : again(row);
  });

export const operator = module('_operator', 'modules/operator', [
  ...rows('add sub mul truediv:Div floordiv mod pow lshift rshift and_:And or_:Or xor matmul', 'a, b'),
  ...rows('iadd isub imul itruediv:Idiv ifloordiv imod ipow ilshift irshift iand ior ixor imatmul', 'a, b'),
  ...rows('lt le eq ne gt ge is_:Is is_not:IsNot contains getitem delitem', 'a, b'),
  ...rows('setitem', 'a, b, c'),
  ...rows('neg pos inv:Invert invert abs index truth not_:Not is_none:IsNone is_not_none:IsNotNone', 'a'),
]);
