/**
 * An order of functions in which similar ones stand close together, so that gzip, whose window is 32 KB, finds more of what is repeated.
 */

/** Bytes of a sequence that is looked for in other functions: little more than gzip's shortest match. */
const SEQUENCE = 4;
/** A sequence in more functions than this says nothing about any: gzip finds it close by in any order. */
const COMMON = 10;
/** Bytes added to a function's size, so that the smallest are not drawn to everything. */
const OVERHEAD = 30;

function sequences(bytes) {
  const found = new Set();
  for (let i = 0; i + SEQUENCE <= bytes.length; i++) {
    let hash = 0;
    for (let j = 0; j < SEQUENCE; j++) hash = (Math.imul(hash, 0x01000193) ^ bytes[i + j]) >>> 0;
    found.add(hash);
  }
  return found;
}

/**
 * Begins with the first, and goes on with whatever shares most with those before it.
 *
 * @param {Uint8Array[]} bodies
 * @param {number} memory what a function counts less at each step away from the end, 0 to 1
 * @param {number} sizes how much of a function's size counts against it, as an exponent
 * @returns {number[]} indexes of `bodies`
 */
export function similarOrder(bodies, memory, sizes) {
  const own = bodies.map(sequences);
  const holders = new Map();
  own.forEach((found, i) => {
    for (const hash of found) {
      const list = holders.get(hash);
      if (list) list.push(i);
      else holders.set(hash, [i]);
    }
  });
  const weights = bodies.map(({ length }) => (length + OVERHEAD) ** sizes);
  const shared = new Float64Array(bodies.length);
  const left = new Set(bodies.keys());
  const order = [];
  for (let next = 0; left.size; ) {
    order.push(next);
    left.delete(next);
    for (const i of left) shared[i] *= memory;
    for (const hash of own[next]) {
      const list = holders.get(hash);
      if (list.length <= COMMON) for (const i of list) shared[i]++;
    }
    let best = -1;
    for (const i of left) {
      const score = shared[i] / weights[i];
      if (score > best) {
        best = score;
        next = i;
      }
    }
  }
  return order;
}
