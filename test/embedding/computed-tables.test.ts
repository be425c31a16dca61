/** The tables that an interpreter computes when it starts (assembly/common/computed-tables.ts), to the last bit. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Engine } from '../../dist/index.js';

/** The memory of a new interpreter that begins with no image: nobody has used its seed. */
async function memoryOf(hashSeed: number): Promise<Buffer> {
  const engine = await Engine.load();
  const made: WebAssembly.Memory[] = [];
  const { Memory } = WebAssembly;
  WebAssembly.Memory = class extends Memory {
    constructor(descriptor: WebAssembly.MemoryDescriptor) {
      super(descriptor);
      made.push(this);
    }
  };
  try {
    engine.createInterpreter({ hashSeed });
  } finally {
    WebAssembly.Memory = Memory;
  }
  expect(made).toHaveLength(1);
  return Buffer.from((made[0] as WebAssembly.Memory).buffer);
}

test.each(['EXP_DATA_TAB', 'POW_LOG_DATA_TAB'])('%s is what AssemblyScript has as data', async (name) => {
  const source = readFileSync('node_modules/assemblyscript/std/assembly/util/math.ts', 'utf8');
  const [, list] = source.match(new RegExp(`const ${name} = memory\\.data<u64>\\(\\[([^\\]]*)\\]`)) as RegExpMatchArray;
  const numbers = [...(list as string).replace(/\/\/.*/g, '').matchAll(/0x[\da-f]+|\d+/gi)].map(([text]) =>
    BigInt(text),
  );
  expect(numbers.length).toBeGreaterThanOrEqual(256);
  const bytes = Buffer.from(BigUint64Array.from(numbers).buffer);
  expect((await memoryOf(1001)).includes(bytes)).toBe(true);
});

test('powers of ten are cut off after 128 binary digits', async () => {
  const digits = (power: bigint) => BigInt(`0b${power.toString(2).slice(0, 128).padEnd(128, '0')}`);
  const powers: bigint[] = [];
  for (let k = -351n; k <= 350n; k++) powers.push(digits(k < 0 ? (1n << 2000n) / 10n ** -k : 10n ** k));
  const halves = powers.flatMap((power) => [power & 0xffff_ffff_ffff_ffffn, power >> 64n]);
  expect((await memoryOf(1002)).includes(Buffer.from(BigUint64Array.from(halves).buffer))).toBe(true);
});
