/** The build with assertions: its heap verifier runs after every collection, here at every safepoint. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { Engine } from '../../dist/index.js';

let engine: Engine;
beforeAll(async () => {
  execFileSync('node', ['scripts/build.mjs', '--debug'], { stdio: 'ignore' });
  engine = await Engine.load(readFileSync('build/krait.debug.wasm'));
}, 120_000);

const scripts = [
  'class/inheritance_and_super',
  'class/metaclass',
  'class/slots',
  'class/subclassing_builtins',
  'dict/order_and_deletion',
  'exception/chaining',
  'function/lambda_and_closures',
  'frame/of_generators',
  'generator/yield_from',
  'list/slices',
  'module_weakref/finalizers',
  'set/operations',
  'str/methods_of_splitting',
];

test.each(scripts)(
  '%s',
  (name) => {
    let out = '';
    const py = engine.createInterpreter({
      stdout: (text) => {
        out += text;
      },
    });
    py.setGcStress(true);
    py.run(readFileSync(`test/conformance/${name}.py`, 'utf8'), { filename: `${name}.py` });
    expect(out).toBe(readFileSync(`test/conformance/${name}.out`, 'utf8'));
    expect(py.stats().collections).toBeGreaterThan(0);
    py.dispose();
  },
  60_000,
);
