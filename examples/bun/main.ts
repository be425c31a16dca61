/** `bun examples/bun/main.ts`: a Python program that calls a function of its host and waits for it, in Bun. */
import { createInterpreter } from 'krait';

const prices: Record<string, number> = { tea: 3.5, scone: 2.25 };
const py = await createInterpreter({
  functions: { price_of: async (item: string) => prices[item] },
  stdout: (text) => process.stdout.write(text),
  limits: { memory: 32 << 20, fuel: 10_000_000 },
});
const total = await py.runAsync(`
order = {"tea": 2, "scone": 1}
for item, count in order.items():
    print(f"{count} × {item}")
sum(count * price_of(item) for item, count in order.items())
`);
console.log('total:', total);
