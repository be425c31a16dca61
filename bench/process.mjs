/** Child processes that answer with one line of JSON. */
import { spawn } from 'node:child_process';

/** Marks the answer among whatever else an engine may print. */
export const ANSWER = '@answer ';

/**
 * Runs a command to its end.
 * @returns {Promise<object>} the JSON it printed last, or `{ status: 'error' | 'timeout', reason }`
 */
export function ask(command, args, { timeout = 180_000, env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: env ?? process.env });
    let out = '';
    let err = '';
    let expired = false;
    const timer = setTimeout(() => {
      expired = true;
      child.kill('SIGKILL');
    }, timeout);
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ status: 'error', reason: error.message });
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (expired) return resolve({ status: 'timeout', reason: `no answer after ${timeout / 1000} s` });
      const last = out.trimEnd().split('\n').pop() ?? '';
      try {
        resolve(JSON.parse(last.startsWith(ANSWER) ? last.slice(ANSWER.length) : last));
      } catch {
        const tail = err.trim().split('\n').slice(-3).join(' / ');
        resolve({ status: 'error', reason: `process ended with ${signal ?? code}${tail ? `: ${tail}` : ''}` });
      }
    });
  });
}

export function answer(value) {
  process.stdout.write(`\n${ANSWER}${JSON.stringify(value)}\n`, () => process.exit(0));
}

/** One line of an error, short enough for a table's footnote. */
export function reasonOf(error) {
  const text = String(error?.message ?? error).trim();
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const last = lines[lines.length - 1] ?? 'unknown error';
  return (error?.type && !last.includes(error.type) ? `${error.type}: ${last}` : last).slice(0, 200);
}
