/**
 * `deno run --allow-read=. examples/deno/main.ts`: a Python program that calls a function of its host and waits for it, in Deno. Reading is what the
 * library needs, to load its module; the Python code cannot read anything.
 */
import { createInterpreter } from 'krait';

declare const Deno: { stdout: { writeSync(bytes: Uint8Array): number } };

const prices: Record<string, number> = { tea: 3.5, scone: 2.25 };
const encoder = new TextEncoder();
const py = await createInterpreter({
  functions: { price_of: async (item: string) => prices[item] },
  stdout: (text) => Deno.stdout.writeSync(encoder.encode(text)),
  limits: { memory: 32 << 20, fuel: 10_000_000 },
});
const total = await py.runAsync(`
order = {"tea": 2, "scone": 1}
for item, count in order.items():
    print(f"{count} × {item}")
sum(count * price_of(item) for item, count in order.items())
`);
console.log('total:', total);
