/**
 * An order of functions, or of texts, in which similar ones stand close together, so that gzip, whose window is 32 KB, finds more of what is repeated.
 */

/** Bytes of a sequence that is looked for in other functions: more than gzip's shortest match. */
const SEQUENCE = 5;
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
 * A function that gives orders of these bodies: an order begins with the first, and goes on with whatever shares most with those before it.
 *
 * @param {Uint8Array[]} bodies
 * @param {number} common a sequence that more of them have does not count: it says nothing about any, and gzip finds it close by in any order
 * @returns {(memory: number, sizes: number, overhead: number) => number[]} `memory`: what a function counts less at each step away from the end, 0
 *   to 1; `sizes`: how much of a function's size counts against it, as an exponent; `overhead`: bytes added to its size, so that the smallest are not
 *   drawn to everything; indexes of `bodies`
 */
export function similarOrders(bodies, common) {
  const own = bodies.map(sequences);
  const holders = new Map();
  own.forEach((found, i) => {
    for (const hash of found) {
      const list = holders.get(hash);
      if (list) list.push(i);
      else holders.set(hash, [i]);
    }
  });
  // For each function the others, as often as they share a sequence with it.
  const sharing = own.map((found) =>
    Uint16Array.from([...found].flatMap((hash) => (holders.get(hash).length <= common ? holders.get(hash) : []))),
  );
  return (memory, sizes, overhead) => {
    const weights = Float64Array.from(bodies, ({ length }) => (length + overhead) ** sizes);
    const shared = new Float64Array(bodies.length);
    const left = Uint16Array.from(bodies.keys());
    const order = [];
    for (let at = 0, count = left.length; count; ) {
      const next = left[at];
      order.push(next);
      left.copyWithin(at, at + 1, count--);
      for (let i = 0; i < count; i++) shared[left[i]] *= memory;
      for (const i of sharing[next]) shared[i]++;
      let best = -1;
      for (let i = 0; i < count; i++) {
        const score = shared[left[i]] / weights[left[i]];
        if (score > best) {
          best = score;
          at = i;
        }
      }
    }
    return order;
  };
}

/** The longest piece of an order that is moved. */
const LONGEST_PIECE = 60;

/**
 * A better order: pieces of it are moved to other places, by chance but always the same, and stay there when that makes it smaller.
 *
 * @param {number[]} order
 * @param {(order: number[]) => number} sizeOf
 * @param {number} attempts
 * @returns {number[]}
 */
export function improvedOrder(order, sizeOf, attempts) {
  let best = order;
  let smallest = sizeOf(best);
  let state = 1;
  // A linear congruential generator of 32 bits; its upper bits are the good ones.
  const below = (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  for (let i = 0; i < attempts; i++) {
    const length = 1 + below(LONGEST_PIECE);
    const moved = [...best];
    const piece = moved.splice(below(best.length - length), length);
    moved.splice(below(moved.length + 1), 0, ...piece);
    const size = sizeOf(moved);
    if (size >= smallest) continue;
    smallest = size;
    best = moved;
  }
  return best;
}
