/** Builds when dist/ is missing or older than what it is made of, so that one command works on a fresh clone. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const newest = (path) => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const products = [
  'dist/krait.wasm',
  'dist/index.js',
  'dist/library.js',
  'dist/library.bin',
  'dist/start.bin',
  'dist/workerd.js',
  'dist/cli.js',
  'dist/prompt.js',
  'dist/index.d.ts',
];
const sources = ['assembly', 'bindings', 'spec', 'lib', 'asconfig.json', 'scripts'].filter(existsSync);
const built = products.every(existsSync) ? Math.min(...products.map((path) => statSync(path).mtimeMs)) : 0;
if (!products.every(existsSync) || Math.max(...sources.map(newest)) > built) {
  execFileSync('node', ['scripts/build.mjs'], { stdio: 'inherit' });
}
