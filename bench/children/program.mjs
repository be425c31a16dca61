/**
 * One program on one engine, in this process alone.
 *
 * usage: node program.mjs ENGINE PROGRAM REPEAT BUDGET_MS
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { engineById } from '../engines/index.mjs';
import { measure } from '../measure.mjs';
import { answer, reasonOf } from '../process.mjs';

const [engineId, path, repeat, budget] = process.argv.slice(2);

async function run() {
  const session = await engineById(engineId).open();
  try {
    session.exec(readFileSync(path, 'utf8'), basename(path));
    const times = await measure(() => session.exec('bench_result = main()'), {
      repeat: Number(repeat),
      budget: Number(budget),
    });
    return { status: 'ok', times, result: session.text('bench_result') };
  } catch (error) {
    return { status: session.isUnsupported(error) ? 'unsupported' : 'error', reason: reasonOf(error) };
  }
}

answer(await run().catch((error) => ({ status: 'error', reason: reasonOf(error) })));
