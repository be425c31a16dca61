/** Values on their way across the boundary survive collections, which here happen at every safepoint. */
import { expect, test } from 'vitest';
import { createInterpreter, type PyHandle } from '../../dist/index.js';

test('calls in both directions, handles and conversions', async () => {
  const kept: PyHandle[] = [];
  const py = await createInterpreter({
    functions: {
      echo: (...args: unknown[]) => args,
      apply: (f: PyHandle, ...args: unknown[]) => f.call(args),
      keep: (handle: PyHandle) => {
        kept.push(handle);
        return { made: [new Map([[1, 'x'.repeat(100)]]), new Set(['a'])], handle };
      },
      again: (source: string) => py.run(source),
    },
  });
  py.setGcStress(true);
  const result = py.run(`
class K:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
    def __hash__(self): return hash(('k', self.n))
out = []
for i in range(30):
    out.append(echo(i, 'text' * i, [i, {i: (i,)}], 2 ** (i * 7)))
    out.append(apply(lambda *a: [a, sum(a)], i, i + 1))
    k = keep(K(i))
    assert k['handle'].n == i and k['made'][0][1] == 'x' * 100
    assert again('[n for n in range(5)]') == [0, 1, 2, 3, 4]
    d = apply(lambda ks: {k: k.n for k in ks}, [K(1), K(2), K(1)])
    assert len(d) == 2
len(out)
`);
  expect(result).toBe(60);
  expect(kept.map((handle) => handle.get('n'))).toEqual(kept.map((_, index) => index));
  expect((py.globals.get('out') as unknown[])[1]).toEqual([[0, 1], 1]);
  for (let i = 0; i < 50; i++) {
    py.globals.set('v', { list: [i, 'é'.repeat(i)], deep: { a: [i] } });
    expect(py.run('v', { dicts: 'object' })).toEqual({ list: [i, 'é'.repeat(i)], deep: { a: [i] } });
  }
});

test('exceptions in both directions', async () => {
  const py = await createInterpreter({
    functions: {
      fail: (n: number) => {
        throw new RangeError(`n is ${n}`);
      },
      call: (f: PyHandle) => f.call(),
    },
  });
  py.setGcStress(true);
  const source = `
class Mine(Exception):
    def __init__(self, n): super().__init__(n); self.n = n
def bad(): raise Mine(7)
seen = []
for i in range(20):
    try:
        fail(i)
    except HostError as e:
        seen.append(str(e))
    try:
        call(bad)
    except Mine as e:
        seen.append(e.n)
seen[-2:]`;
  expect(py.run(source)).toEqual(['n is 19', 7]);
});
