/**
 * `npm run calls -- --count N --seed S`: random calls of everything that a program can reach, a few hundred to an interpreter. A call may raise and may reach a limit;
 * what it may not do is trap, confuse the host, or run on beyond its time.
 */
import { readFileSync } from 'node:fs';
import { createInterpreter, LimitError, PythonError } from '../../dist/index.js';

const PRELUDE = readFileSync(new URL('random-calls.py', import.meta.url), 'utf8');
const CALLS_AN_INTERPRETER = 300;
/** Errors by which a program shows that a call has changed its own names: another interpreter goes on. */
const RUINED = /^name '|is not callable$|NoneType|is not defined/;

/** Makes `count` calls; gives what went wrong, with what was called. */
export async function randomCalls(count, seed, progress = () => {}) {
  const failures = [];
  let made = 0;
  for (let round = 0; made < count; round++) {
    let last = 'nothing';
    const mark = (text) => {
      last = text;
    };
    const py = await createInterpreter({
      functions: { mark },
      limits: { memory: 24 << 20, fuel: 3_000_000, output: 4 << 20 },
    });
    py.run(PRELUDE, { globals: { seed: seed + round } });
    const call = py.compile('one()');
    for (let i = 0; i < CALLS_AN_INTERPRETER && made < count; i++) {
      made++;
      try {
        py.run(call);
      } catch (error) {
        if (error instanceof LimitError) continue;
        if (error instanceof PythonError && RUINED.test(error.message)) break;
        if (error instanceof PythonError) continue;
        failures.push(`${last}: ${error}${error.cause?.stack ? `\n${error.cause.stack}` : ''} (seed ${seed + round})`);
        break;
      }
    }
    try {
      py.dispose();
    } catch (error) {
      failures.push(`${last}: dispose: ${error}`);
    }
    progress(made, failures.length);
  }
  return failures;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const option = (name, otherwise) => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? otherwise : Number(process.argv[at + 1]);
  };
  const count = option('count', 100_000);
  const seed = option('seed', Date.now() & 0x7fffffff);
  console.log(`seed ${seed}, ${count} calls`);
  const failures = await randomCalls(count, seed, (made, failed) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${made} calls, ${failed} failures `);
  });
  console.log([...failures, `${count} calls, ${failures.length} failures`].join('\n'));
  process.exitCode = failures.length ? 1 : 0;
}
