/**
 * The package as npm packs it, installed in a folder of its own, in each runtime: the same scripts give the same texts as in the Node that runs the
 * tests, figures of fuel included; snapshots go from Node to each other runtime and back; the examples run. What cannot be installed or
 * started here is skipped, each test of it by itself and with the reason. Bundles of the package, and a service on workerd, work too.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import * as krait from '../../dist/index.js';
import { type Binary, chromiumBinary, runtimeBinary } from './binaries.js';
import { postedByPage } from './chromium.js';
import { makeProject } from './project.js';
import { fromBase64, resumeSnapshot, scripts, takeSnapshot, toBase64 } from './scripts.mjs';
import { serveWorkerd } from './workerd.js';

const run = promisify(execFile);
/** For downloads: half a gigabyte in all. */
const INSTALLING = 400_000;

interface Report {
  results: Record<string, string>;
  snapshot: string;
  startup?: number;
  /** What the runtime's example printed. */
  example?: string;
}

interface Runtime {
  binary: () => Promise<Binary>;
  run: (path: string) => Promise<Report>;
}

let project = '';
const PROGRAM = `
order = {"tea": 2, "scone": 1}
for item, count in order.items():
    print(f"{count} × {item}")
sum(count * price_of(item) for item, count in order.items())
`;
const EXAMPLE = '2 × tea\n1 × scone\ntotal: 9.25\n';

/** A runtime with processes: what it is given to run the scripts, and the example. */
const inProcess = (binary: () => Promise<Binary>, example: string, options: string[] = []): Runtime => ({
  binary,
  run: async (path) => {
    const inProject = { cwd: project, maxBuffer: 1 << 26 };
    const { stdout } = await run(path, [...options, 'process.mjs'], inProject);
    const shown = await run(path, [...options, `examples/${example}`], inProject);
    return { ...JSON.parse(stdout), example: shown.stdout };
  },
});

const runtimes: Record<string, Runtime> = {
  'Node 20 or what runs the tests': inProcess(async () => ({ path: process.execPath }), 'node/main.mjs'),
  'a newer Node': inProcess(() => runtimeBinary('node'), 'node/main.mjs'),
  Deno: inProcess(() => runtimeBinary('deno'), 'deno/main.ts', ['run', '--allow-read=.']),
  Bun: inProcess(() => runtimeBinary('bun'), 'bun/main.ts'),
  workerd: {
    binary: () => runtimeBinary('workerd'),
    run: async (path) => {
      const all = await serveWorkerd(path, join(project, 'workerd.capnp'));
      const example = await serveWorkerd(path, join(project, 'examples/workerd/config.capnp'));
      try {
        const answer = await fetch(all.url);
        expect(answer.status, 'status of the answer').toBe(200);
        const shown = await fetch(example.url, { method: 'POST', body: PROGRAM });
        return { ...((await answer.json()) as Report), example: await shown.text() };
      } finally {
        await all.stop();
        await example.stop();
      }
    },
  },
  Chromium: {
    binary: chromiumBinary,
    run: async (path) => {
      const report = JSON.parse(await postedByPage(path, project, 'page.html'));
      expect(report.failed).toBeUndefined();
      return report;
    },
  },
};

const binaries: Record<string, Binary> = {};
const figures: string[] = [];
const engine = await krait.Engine.load();
const here = { krait, engine };

beforeAll(async () => {
  // One after the other: npm takes both cores to unpack one.
  for (const [title, { binary }] of Object.entries(runtimes)) binaries[title] = await binary();
  project = makeProject();
  writeFileSync(join(project, 'snapshot.mjs'), `export default ${JSON.stringify(toBase64(takeSnapshot(here)))};\n`);
}, INSTALLING);

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
  console.log(`runtimes\n${figures.join('\n')}`);
});

/** Ends the test as skipped when the runtime is not there. */
function needed(title: string, context: TestContext): string {
  const binary = binaries[title] as Binary;
  if ('missing' in binary) return context.skip(binary.missing);
  return binary.path;
}

const expected: Record<string, string> = {};
for (const [title, runtime] of Object.entries(runtimes)) {
  describe(title, () => {
    let report: Report | undefined;

    test('runs the scripts', { timeout: 90_000 }, async (context) => {
      const binary = binaries[title] as Binary;
      if ('missing' in binary) figures.push(`  SKIPPED  ${title}: ${binary.missing}`);
      const path = needed(title, context);
      report = await runtime.run(path);
      const startup = report.startup === undefined ? '' : `, ready after ${Math.round(report.startup)} ms`;
      figures.push(`  ran      ${title}${startup}`);
      expect(Object.keys(report.results).length).toBe(Object.keys(scripts).length + 1);
    });

    test.for([...Object.keys(scripts), 'snapshot from elsewhere'])('%s', (name, context) => {
      needed(title, context);
      const result = report?.results[name];
      expect(result).not.toMatch(/^failed/);
      expected[name] ??= result as string;
      expect(result).toBe(expected[name]);
    });

    test('a snapshot made there goes on in Node', (context) => {
      needed(title, context);
      expect(resumeSnapshot(here, fromBase64(report?.snapshot as string))).toBe(expected.snapshots);
    });

    test('the example', (context) => {
      needed(title, context);
      expect(report?.example).toBe(EXAMPLE);
    });
  });
}

describe('a service in Durable Objects', () => {
  const post = async (url: string, body: string) => (await fetch(url, { method: 'POST', body })).json();

  test('a program goes on from its storage after the process has been killed', { timeout: 60_000 }, async (context) => {
    const path = needed('workerd', context);
    const storage = join(project, 'storage');
    mkdirSync(storage);
    const serve = () =>
      serveWorkerd(path, join(project, 'examples/durable_object/config.capnp'), [
        '--directory-path',
        `storage=${storage}`,
      ]);
    let { url, stop } = await serve();
    expect(
      await post(
        `${url}/scripts/first`,
        'import json\nprint("begins")\nanswers = [ask(q) for q in ("Name?", "Größe?")]\nprint(json.dumps(answers))\nlen(answers)',
      ),
    ).toEqual({ state: 'waiting', output: 'begins\n', detail: 'Name?' });
    expect(await post(`${url}/scripts/other`, '1 / 0')).toMatchObject({ state: 'failed' });
    await stop();
    expect(readdirSync(storage).length).toBeGreaterThan(0);

    ({ url, stop } = await serve());
    expect(await post(`${url}/scripts/first/answer`, 'Ada')).toEqual({
      state: 'waiting',
      output: 'begins\n',
      detail: 'Größe?',
    });
    await stop();

    ({ url, stop } = await serve());
    const done = { state: 'done', output: 'begins\n["Ada", "1,70"]\n', detail: '2' };
    expect(await post(`${url}/scripts/first/answer`, '1,70')).toEqual(done);
    expect(await (await fetch(`${url}/scripts/first`)).json()).toEqual(done);
    expect(await post(`${url}/scripts/first/answer`, 'again')).toHaveProperty('error');
    expect(await post(`${url}/scripts/endless`, 'while True: pass')).toMatchObject({
      state: 'failed',
      detail: expect.stringContaining('fuel'),
    });
    await stop();
  });
});

describe('bundles', () => {
  const bundle = (entry: string, options: object) =>
    build({
      absWorkingDir: project,
      entryPoints: [entry],
      outdir: 'bundle',
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      assetNames: '[name]',
      logLevel: 'silent',
      ...options,
    });

  test('one file with everything in it, for a browser', async () => {
    const { warnings } = await bundle('bundled.mjs', { platform: 'browser', loader: { '.wasm': 'binary' } });
    expect(warnings.map((each) => each.text).filter((text) => !text.includes('size'))).toEqual([]);
    // Another file of the library's name beside it is not the library.
    writeFileSync(join(project, 'bundle/library.js'), 'export default 1;\n');
    const { stdout } = await run(process.execPath, ['bundle/bundled.js'], { cwd: project });
    expect(stdout).toBe('{"SS": 42}\n');
  });

  test('for workerd, with the module beside', async (context) => {
    const path = needed('workerd', context);
    await bundle('bundled_worker.mjs', { conditions: ['workerd', 'worker', 'browser'], loader: { '.wasm': 'copy' } });
    const { url, stop } = await serveWorkerd(path, join(project, 'bundled_worker.capnp'));
    const answer = await (await fetch(url)).text();
    await stop();
    expect(answer).toBe('{"SS": 42}');
  });
});
