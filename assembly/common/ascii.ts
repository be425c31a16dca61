/** ASCII: classes of characters, and the static texts that `ascii("…")` makes. */

// @ts-ignore: decorator
@inline export function asciiIsDigit(c: u32): bool { return c - 48 < 10; }
/** White space of bytes methods: space, \t \n \v \f \r. */
// @ts-ignore: decorator
@inline export function asciiIsSpace(c: u32): bool { return c == 32 || c - 9 < 5; }

/** Value of a digit in bases up to 36, or 99. */
export function asciiDigitValue(c: u32): u32 {
  if (asciiIsDigit(c)) return c - 48;
  c |= 32;
  return c - 97 < 26 ? c - 87 : 99;
}

/** The digit of a value below 36, in lower case. */
// @ts-ignore: decorator
@inline export function asciiDigit(value: u32): u32 { return value < 10 ? 48 + value : 87 + value; }

/** Bytes of a static text before its zero. */
export function asciiLength(text: usize): u32 {
  let p = text;
  while (load<u8>(p)) p++;
  return <u32>(p - text);
}
