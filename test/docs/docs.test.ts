/** What the documentation says is true: paths exist, samples run, the output shown is the output. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Fenced blocks of a language with the block that follows, when it is one of `text`. */
function blocks(markdown: string, language: string): { code: string; output: string | undefined }[] {
  const all = [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1],
    code: match[2] as string,
    at: match.index,
    end: match.index + match[0].length,
  }));
  return all.flatMap((block, index) => {
    if (block.language !== language) return [];
    const next = all[index + 1];
    const output =
      next?.language === 'text' && markdown.slice(block.end, next.at).trim().length < 40 ? next.code : undefined;
    return [{ code: block.code, output }];
  });
}

test.each([
  'docs/architecture.md',
  'CONTRIBUTING.md',
  'README.md',
  'docs/embedding.md',
  'docs/monitoring.md',
  'test/README.md',
])('every path in %s exists', (page) => {
  const paths = [
    ...read(page).matchAll(/`((?:assembly|bindings|spec|scripts|test|docs|bench|examples|lib)\/[\w./*-]*)`/g),
  ];
  for (const [, path] of paths) {
    const clean = (path as string).replace(/\/?\*.*$/, '').replace(/\/$/, '');
    expect(existsSync(join(root, clean)), `${page} names ${path}`).toBe(true);
  }
});

/** How the samples of a language are run: the file's name, what is written there, and the command's arguments. */
const RUNNERS = {
  js: {
    file: 'sample.mjs',
    prepare: (code: string) => code.replaceAll("from 'krait'", "from './krait/dist/index.js'"),
    args: ['sample.mjs'],
  },
  py: { file: 'sample.py', prepare: (code: string) => code, args: ['krait/dist/cli.js', 'sample.py'] },
} as const;

for (const page of ['README.md', 'docs/embedding.md', 'docs/monitoring.md']) {
  for (const [language, { file, prepare, args }] of Object.entries(RUNNERS)) {
    const samples = blocks(read(page), language);
    if (samples.length === 0) continue;
    test.each(samples.map((sample, index) => [index + 1, sample] as const))(
      `${page}: ${language} sample %i runs`,
      (_index, { code, output }) => {
        const folder = mkdtempSync(join(root, 'build/sample-'));
        try {
          symlinkSync(root, join(folder, 'krait'), 'dir');
          writeFileSync(join(folder, file), prepare(code));
          const result = spawnSync('node', args, { cwd: folder, encoding: 'utf8' });
          expect(result.stderr).toBe('');
          expect(result.status).toBe(0);
          if (output !== undefined) expect(result.stdout).toBe(output);
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      },
    );
  }
}

test('the API reference is what the comments in bindings/ say, and nothing public is without one', () => {
  const { stdout, stderr, status } = spawnSync('node', ['scripts/docs.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ output: stdout + stderr, status }).toEqual({ output: '', status: 0 });
}, 120_000);

test('the public exports have types', () => {
  expect(existsSync(join(root, 'dist/index.d.ts'))).toBe(true);
  expect(readdirSync(join(root, 'dist/types')).includes('index.d.ts')).toBe(true);
});
