/**
 * Breaks the lines of a program inside its brackets, so that the parts of one expression are on several lines: behind an opening bracket, before a closing
 * one, before the dot of an attribute and at spaces. Where it breaks a line follows from the text of this line and a seed alone: a program keeps its breaks
 * when other lines are taken away, as the search for a smaller one does.
 */

/** What is taken over as it is, but for brackets, dots of attributes and spaces; all else is one character. */
const PARTS = new RegExp(
  [
    // A text; the fields of one with fields may have the same quotes inside.
    /\b[ft]r?("""|'''|"|')(?:\\[\s\S]|\{(?:[^{}]|\{[^{}]*\})*\}|(?!\1)[^{}\\])*\1/,
    /("""|'''|"|')(?:\\[\s\S]|(?!\2)[^\\])*\2/,
    /#.*/,
    /(?<=[^\W\d]|[)\]}"'])\.[^\W\d]/,
    / +/,
    /[\s\S]/,
  ]
    .map((part) => part.source)
    .join('|'),
  'gu',
);

/** One place in so many is broken. */
const RARITY = 5;

/** Pseudorandom numbers from 0 to 2 ** 32 - 1 that follow from a text. @param {string} text @param {number} seed */
function numbersFrom(text, seed) {
  let state = seed | 0;
  const next = (number = 0) => {
    state = Math.imul(state ^ number ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39;
    return (state ^ (state >>> 16)) >>> 0;
  };
  for (const character of text) next(character.codePointAt(0));
  return next;
}

/** @param {string} source @param {number} seed */
export function breakLines(source, seed) {
  let depth = 0;
  let result = '';
  let next = numbersFrom(source.slice(0, source.indexOf('\n')), seed);
  const maybe = (text) => (depth > 0 && next() % RARITY === 0 ? '\n ' : text);
  for (const { 0: part, index } of source.matchAll(PARTS)) {
    if (part === '\n')
      next = numbersFrom(source.slice(index + 1, (source.indexOf('\n', index + 1) + 1 || source.length + 1) - 1), seed);
    if ('([{'.includes(part)) {
      depth++;
      result += part + maybe('');
    } else if (')]}'.includes(part)) {
      result += maybe('') + part;
      depth--;
    } else if (part[0] === ' ') result += maybe(part);
    else result += part.length === 2 && part[0] === '.' ? maybe('') + part : part;
  }
  return result;
}
