/**
 * Names with characters beyond ASCII. CPython normalises them (NFKC), so that different spellings are one name. The full tables would be larger
 * than the tokenizer: this knows the forms that are typed or pasted in earnest, which are the micro sign, ordinal signs, full-width ASCII, and the
 * mathematical alphabets. Other names stay as they are written.
 */
import { Value, ERROR, toPointer } from '../value/value';
import { strAt, strIntern, strLength, strSlice } from '../objects/str';
import { textCode, textFinish, textNew } from './text';

/** What a code point of a name stands for. */
function normal(c: u32): u32 {
  if (c >= 0xff10 && c <= 0xff5a) return c - 0xfee0;
  if (c >= 0x1d400 && c < 0x1d6a4) {
    const letter = (c - 0x1d400) % 52;
    return letter < 26 ? 65 + letter : 71 + letter;
  }
  if (c >= 0x1d7ce && c <= 0x1d7ff) return 48 + (c - 0x1d7ce) % 10;
  switch (c) {
    case 0xb5: return 0x3bc;
    case 0xaa: return 97;
    case 0xba: return 111;
    default: return c;
  }
}

/** Interned name of the text [from, to) of a str; ERROR when memory is exhausted. */
export function identifierName(source: Value, from: u32, to: u32): Value {
  const text = strSlice(source, from, to);
  if (text == ERROR) return ERROR;
  const p = toPointer(text);
  const length = strLength(text);
  let i: u32 = 0;
  while (i < length && normal(strAt(p, i)) == strAt(p, i)) i++;
  if (i == length) return strIntern(text);
  const b = textNew();
  for (i = 0; i < length; i++) textCode(b, normal(strAt(p, i)));
  const name = textFinish(b);
  return name == ERROR ? ERROR : strIntern(name);
}
