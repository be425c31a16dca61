/** The native python3 on PATH, when there is one: a process of its own with a small driver. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const id = 'python3';
export const title = 'python3';

const driver = fileURLToPath(new URL('python3_driver.py', import.meta.url));
let probed;

function probe() {
  if (probed) return probed;
  const result = spawnSync('python3', ['-c', 'import sys; print("%d.%d.%d" % sys.version_info[:3])'], { encoding: 'utf8' });
  probed = result.status === 0 ? { version: result.stdout.trim() } : { missing: 'no python3 on PATH' };
  return probed;
}

export function unavailable() {
  return probe().missing ?? null;
}

export function version() {
  return probe().version;
}

export function command(programPath, { repeat, budget }) {
  return ['python3', [driver, programPath, String(repeat), String(budget)]];
}

export function files() {
  return [];
}
