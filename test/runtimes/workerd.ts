/** Starts workerd with a configuration, and stops it. */
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface Served {
  url: string;
  /** Ends the process as a crash would. */
  stop(): Promise<void>;
}

/** Serves the socket `http` of the configuration on a free port. */
export async function serveWorkerd(binary: string, config: string, options: readonly string[] = []): Promise<Served> {
  const child = spawn(binary, ['serve', config, '--socket-addr', 'http=127.0.0.1:0', '--control-fd=3', ...options], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  // Nor is it left behind by a test that fails.
  process.once('exit', () => child.kill('SIGKILL'));
  let messages = '';
  child.stderr?.on('data', (chunk) => {
    messages += chunk;
  });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
  });
  const port = await new Promise<number>((resolve, reject) => {
    let told = '';
    (child.stdio[3] as Readable).on('data', (chunk) => {
      told += chunk;
      for (const line of told.split('\n').slice(0, -1)) {
        const event = JSON.parse(line) as { event: string; socket: string; port: number };
        if (event.event === 'listen' && event.socket === 'http') resolve(event.port);
      }
    });
    child.on('error', reject);
    ended.then(() => reject(new Error(`workerd ended: ${messages}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}
