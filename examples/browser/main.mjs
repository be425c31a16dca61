/** A Python program that calls a function of its host and waits for it, in a browser. */
import { createInterpreter } from 'krait';

const output = document.querySelector('output');
const py = await createInterpreter({
  functions: { price_of: async (item) => ({ tea: 3.5, scone: 2.25 })[item] },
  stdout: (text) => output.append(text),
  limits: { memory: 32 << 20, fuel: 10_000_000, time: 5000 },
});
const total = await py.runAsync(`
order = {"tea": 2, "scone": 1}
for item, count in order.items():
    print(f"{count} × {item}")
sum(count * price_of(item) for item, count in order.items())
`);
output.append(`total: ${total}\n`);
