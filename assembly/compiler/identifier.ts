/**
 * Names with characters beyond ASCII. CPython normalises them (NFKC), so that different spellings are one name. The tables for that
 * would be larger than the whole compiler: the host has them.
 */
import { Value, ERROR } from '../value/value';
import { exchangePush, exchangeTake } from '../host/exchange';
import { hostNormalize } from '../host/imports';
import { strEqualsAscii, strIntern, strSlice } from '../objects/str';
import { Exc } from '../value/type-id';
import { raiseFormat } from '../vm/raise';

/** Interned name of the text [from, to) of a str; ERROR with an exception pending. */
export function identifierName(source: Value, from: u32, to: u32): Value {
  const text = strSlice(source, from, to);
  if (text == ERROR || !exchangePush(text) || !hostNormalize()) return ERROR;
  const called = exchangeTake();
  if (strEqualsAscii(called, ascii("None")) || strEqualsAscii(called, ascii("True")) || strEqualsAscii(called, ascii("False"))) {
    return raiseFormat(Exc.ValueError, ascii("identifier field can't represent '%s' constant"), called);
  }
  return strIntern(called);
}
