/** Snapshots in less room. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressSnapshot, decompressSnapshot, Engine, SUSPEND } from '../../dist/index.js';

const engine = await Engine.load();
const functions = { ask: () => SUSPEND };

function suspended(): Uint8Array {
  const py = engine.createInterpreter({ functions });
  py.start('names = [f"name {i}" for i in range(500)]\nname = ask("who?")\nlen(names), name');
  return py.snapshot();
}

test('a compressed snapshot is smaller, and the same when it is whole again', async () => {
  const snapshot = suspended();
  const small = await compressSnapshot(snapshot);
  expect(small.length).toBeLessThan(snapshot.length / 2);
  const whole = await decompressSnapshot(small);
  expect(whole).toEqual(snapshot);
  const py = engine.restore(whole, { functions });
  expect(py.execution?.call?.args).toEqual(['who?']);
  expect(py.execution?.resume('Ada').value).toEqual([500, 'Ada']);
});

test('the format is gzip', async () => {
  const snapshot = suspended();
  expect(new Uint8Array(gunzipSync(await compressSnapshot(snapshot)))).toEqual(snapshot);
  expect(await decompressSnapshot(new Uint8Array(gzipSync(snapshot)))).toEqual(snapshot);
});

test('what is damaged, too large, or something else is refused', async () => {
  const small = await compressSnapshot(suspended());
  const damaged = small.slice();
  damaged[small.length >> 1] = (damaged[small.length >> 1] as number) ^ 0xff;
  for (const bytes of [damaged, small.slice(0, -20), new Uint8Array([1, 2, 3]), suspended()]) {
    await expect(decompressSnapshot(bytes)).rejects.toMatchObject({ name: 'KraitError', code: 'snapshot' });
  }
  const bomb = new Uint8Array(gzipSync(new Uint8Array(1 << 24)));
  await expect(decompressSnapshot(bomb, { limit: 1 << 20 })).rejects.toMatchObject({ code: 'snapshot' });
  await expect(decompressSnapshot('text' as unknown as Uint8Array)).rejects.toBeInstanceOf(TypeError);
  await expect(compressSnapshot([] as unknown as Uint8Array)).rejects.toBeInstanceOf(TypeError);
  // Not by mistake: the bytes are no snapshot any more.
  expect(() => engine.restore(small, { functions })).toThrow(/no snapshot/);
});

test('nothing is nothing', async () => {
  expect(await decompressSnapshot(await compressSnapshot(new Uint8Array()))).toEqual(new Uint8Array());
});
