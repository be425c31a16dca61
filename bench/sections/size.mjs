/** What has to be shipped: bytes as they are and compressed with gzip. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bytes, heading, table } from '../table.mjs';

export async function run({ engines, print, progress }) {
  const rows = [];
  const measured = [];
  for (const engine of engines) {
    for (const { part, path } of engine.files()) {
      if (!existsSync(path)) continue;
      progress(`size of ${basename(path)}`);
      const content = readFileSync(path);
      const entry = { engine: engine.id, part, file: basename(path), raw: content.length, gzip: gzipSync(content, { level: 9, memLevel: 9 }).length };
      measured.push(entry);
      rows.push([engine.title, part, entry.file, bytes(entry.raw), bytes(entry.gzip)]);
    }
  }
  progress('');
  print(heading('Size: bytes'));
  print(table(['engine', 'part', 'file', 'raw', 'gzip -9'], rows));
  return measured;
}
