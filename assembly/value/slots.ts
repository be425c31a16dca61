/** Moving Values in memory. The engine's bulk copy is a call out of the module, which costs more than a loop for the usual few. */

const FEW: u32 = 24;

/** Copies `count` Values upwards from the first: `to` may overlap `from` only below it. */
export function slotsCopy(to: usize, from: usize, count: u32): void {
  if (count > FEW) {
    memory.copy(to, from, <usize>count << 3);
    return;
  }
  const end = from + (<usize>count << 3);
  while (from < end) {
    store<u64>(to, load<u64>(from));
    from += 8;
    to += 8;
  }
}

/** Moves `count` Values one slot up, the last first. */
export function slotsShift(args: usize, count: u32): void {
  for (let at = args + (<usize>count << 3); at > args; at -= 8) store<u64>(at, load<u64>(at - 8));
}
