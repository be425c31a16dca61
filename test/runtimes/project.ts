/** A folder outside the repository in which the packed package is installed, as a user has it, with the examples and the scripts beside it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;

export function makeProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'krait-runtimes-'));
  const npm = (cwd: string, ...args: string[]) => execFileSync('npm', args, { cwd, stdio: 'pipe', encoding: 'utf8' });
  // Without the script that builds: the tests run on what has been built.
  npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) as string;
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', `./${tarball}`);
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
  cpSync(join(root, 'test/runtimes/drivers'), folder, { recursive: true });
  cpSync(join(root, 'test/runtimes/scripts.mjs'), join(folder, 'scripts.mjs'));
  // Some examples name the library's files by their place in the repository.
  symlinkSync('node_modules/krait/dist', join(folder, 'dist'));
  return folder;
}
