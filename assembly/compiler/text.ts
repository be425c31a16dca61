/**
 * Builders of texts for the front end: those of common/builder.ts, but address 0 is one too, on which every step does nothing. So a text may be
 * built without a test after each step when memory is exhausted: the arena is marked as failed and `textFinish` gives ERROR.
 */
import { Value, ERROR } from '../value/value';
import { builderAppend, builderAscii, builderCode, builderDrop, builderFinish, builderInt, builderLength, builderNew, builderPart } from '../common/builder';
import { arenaFail } from './arena';

export function textNew(): usize {
  const b = builderNew();
  if (b == 0) arenaFail();
  return b;
}

export function textCode(b: usize, c: u32): void {
  if (b != 0) builderCode(b, c);
}

export function textAscii(b: usize, text: usize): void {
  if (b != 0) builderAscii(b, text);
}

export function textInt(b: usize, n: u32): void {
  if (b != 0) builderInt(b, n);
}

/** Appends a str. */
export function textAppend(b: usize, v: Value): void {
  if (b != 0) builderAppend(b, v);
}

/** Appends code points [from, to) of the StrObject at `str`. */
export function textPart(b: usize, str: usize, from: u32, to: u32): void {
  if (b != 0) builderPart(b, str, from, to);
}

/** Gives up a text that is not wanted after all. */
export function textDrop(b: usize): void {
  if (b != 0) builderDrop(b);
}

export function textIsEmpty(b: usize): bool { return b == 0 || builderLength(b) == 0; }

/** The text, or ERROR with the arena marked as failed. */
export function textFinish(b: usize): Value {
  const text = b == 0 ? ERROR : builderFinish(b);
  if (text == ERROR) arenaFail();
  return text;
}
