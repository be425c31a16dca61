/** The numbers of called functions in the code of a module: functions can be put in another order as the file would have them. */
import { encodeNumber, WasmReader } from './wasm-bytes.mjs';

const CALL = 0x10;
const BR_TABLE = 0x0e;
const CALL_INDIRECT = 0x11;
const F32_CONST = 0x43;
const F64_CONST = 0x44;
/** Loads and stores, which have two numbers. */
const MEMORY = { FIRST: 0x28, LAST: 0x3e };
/** What begins blocks, jumps, and speaks of variables, memory and integers has one number. */
const ONE_NUMBER = new Set([...[0x02, 0x03, 0x04, 0x0c, 0x0d, 0x20, 0x21, 0x22, 0x23, 0x24, 0x3f, 0x40, 0x41, 0x42]]);
/** After the byte of these there is a number that tells them apart; here how many numbers follow it. */
const EXTENDED = 0xfc;
const EXTENDED_NUMBERS = { 8: 2, 9: 1, 10: 2, 11: 1 };

function skip(reader, numbers) {
  for (let i = 0; i < numbers; i++) while (reader.byte() >= 0x80);
}

/** A function's body, taken apart: bytes, number of a called function, bytes … @param {Uint8Array} body */
export function splitAtCalls(body) {
  const reader = new WasmReader(body);
  const parts = [];
  let from = 0;
  for (let groups = reader.number(); groups > 0; groups--) skip(reader, 2);
  while (reader.at < body.length) {
    const op = reader.byte();
    if (op === CALL) {
      parts.push(body.subarray(from, reader.at), reader.number());
      from = reader.at;
    } else if (ONE_NUMBER.has(op)) skip(reader, 1);
    else if (op === CALL_INDIRECT || (op >= MEMORY.FIRST && op <= MEMORY.LAST)) skip(reader, 2);
    else if (op === BR_TABLE) skip(reader, reader.number() + 1);
    else if (op === F32_CONST) reader.at += 4;
    else if (op === F64_CONST) reader.at += 8;
    else if (op === EXTENDED) skip(reader, EXTENDED_NUMBERS[reader.number()] ?? 0);
  }
  return [...parts, body.subarray(from)];
}

/**
 * The code as it is with the functions in this order.
 *
 * @param {ReturnType<typeof splitAtCalls>[]} functions taken apart, in the order in which they have their numbers
 * @param {number} imports how many functions are imported, which have the first numbers
 * @param {number[]} order indexes of `functions`
 */
export function codeInOrder(functions, imports, order) {
  const numbers = new Array(functions.length);
  order.forEach((index, i) => {
    numbers[index] = encodeNumber(imports + i);
  });
  return Buffer.concat(
    order.flatMap((index) => {
      const body = functions[index].map((part) =>
        typeof part !== 'number' ? part : part < imports ? encodeNumber(part) : numbers[part - imports],
      );
      return [encodeNumber(body.reduce((size, { length }) => size + length, 0)), ...body];
    }),
  );
}
