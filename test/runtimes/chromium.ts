/** Opens a page of a project in headless Chromium, and waits for what the page posts to /result. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
};
const PATIENCE = 60_000;

export async function postedByPage(binary: string, folder: string, page: string): Promise<string> {
  let posted = (_text: string) => {};
  const result = new Promise<string>((resolve) => {
    posted = resolve;
  });
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url as string, 'http://localhost').pathname);
    if (request.method === 'POST') {
      let text = '';
      request.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      request.on('end', () => {
        response.end();
        posted(text);
      });
      return;
    }
    try {
      const content = readFileSync(join(folder, path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const profile = mkdtempSync(join(tmpdir(), 'krait-chromium-'));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${page}`;
  // The sandbox of the browser cannot be set up in most containers; the page is ours.
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'];
  const child = spawn(binary, [...options, '--remote-debugging-port=0', `--user-data-dir=${profile}`, url], {
    stdio: 'ignore',
    detached: true,
  });
  /** The browser and the processes it made. */
  const kill = () => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  // It is not left behind when the tests are ended from outside either.
  process.once('exit', kill);
  const ended = new Promise<never>((_resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`Chromium ended with status ${code}`)));
    setTimeout(() => reject(new Error('Chromium has not answered')), PATIENCE).unref();
  });
  try {
    return await Promise.race([result, ended]);
  } finally {
    ended.catch(() => {});
    if (child.pid && child.exitCode === null) {
      const closed = new Promise((resolve) => child.on('close', resolve));
      kill();
      await closed;
    }
    process.off('exit', kill);
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
