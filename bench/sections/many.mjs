/** How many interpreters one process holds: memory and time for each of a thousand that live at once. Of Krait alone. */
import { fileURLToPath } from 'node:url';
import { ask } from '../process.mjs';
import { bytes, heading, milliseconds, table } from '../table.mjs';

const COUNT = 1000;
const many = fileURLToPath(new URL('../children/many.mjs', import.meta.url));

export async function run({ engines, print, progress }) {
  if (!engines.some((engine) => engine.id === 'krait')) return [];
  progress(`${COUNT} interpreters`);
  const result = await ask(process.execPath, ['--expose-gc', many, String(COUNT)]);
  progress('');
  print(heading(`${COUNT} interpreters alive in one process`));
  if (result.status !== 'ok') {
    print(result.reason);
    return [result];
  }
  const { before, after, linear, each } = result;
  print(
    table(
      ['', 'bytes'],
      [
        ['process before', bytes(before)],
        ['process with them', bytes(after)],
        ['of each', bytes(Math.round((after - before) / COUNT))],
        ['linear memory of each', bytes(Math.round(linear / COUNT))],
      ],
    ),
  );
  print(`\nmade in ${milliseconds(each)} ms each`);
  return [result];
}
