/**
 * A service that runs Python programs which wait for people. Each program lives in a Durable Object: at `ask(question)` it is suspended, and its
 * snapshot goes into the object's storage; the answer, perhaps days later, is given to a new interpreter made of the snapshot. Between
 * the two nothing of the program is in memory, and the machine may have been started anew.
 *
 *   npx workerd serve examples/durable_object/config.capnp --directory-path storage=/tmp/storage
 *   curl --data-binary 'name = ask("Your name?"); print("Hello,", name)' http://127.0.0.1:8080/scripts/first
 *   curl --data-binary 'Ada' http://127.0.0.1:8080/scripts/first/answer
 *   curl http://127.0.0.1:8080/scripts/first
 */
import { DurableObject } from 'cloudflare:workers';
import { Engine, SUSPEND } from 'krait';

const engine = await Engine.load();
/** A row of the storage holds two megabytes. */
const PIECE = 1 << 20;

export class Script extends DurableObject {
  constructor(ctx, env) {
    super(ctx, env);
    ctx.storage.sql.exec(`
      CREATE TABLE IF NOT EXISTS script (id INTEGER PRIMARY KEY, state TEXT, output TEXT, detail TEXT);
      CREATE TABLE IF NOT EXISTS piece (number INTEGER PRIMARY KEY, bytes BLOB)`);
  }

  /** Runs a program until it ends or asks something. */
  begin(source) {
    const output = [];
    const py = engine.createInterpreter(options(output));
    return this.#settle(py, py.start(source, { filename: 'script.py', dicts: 'object' }), output, '');
  }

  /** Goes on with the program that waits. */
  answer(text) {
    const { state, output: before } = this.state();
    if (state !== 'waiting') return { state, error: 'this script waits for nothing' };
    const output = [];
    const py = engine.restore(this.#snapshot(), options(output));
    return this.#settle(py, py.execution.resume(text), output, before);
  }

  /** What became of the program: `detail` is its question, its result, or its traceback. */
  state() {
    const [row] = this.ctx.storage.sql.exec('SELECT state, output, detail FROM script');
    return row ?? { state: 'unknown', output: '', detail: '' };
  }

  #settle(py, execution, output, before) {
    const waiting = execution.state === 'call';
    const row = waiting
      ? { state: 'waiting', detail: execution.call.args[0] }
      : execution.state === 'done'
        ? { state: 'done', detail: JSON.stringify(execution.value, plain) }
        : { state: 'failed', detail: String(execution.error.stack) };
    const snapshot = waiting ? py.snapshot() : new Uint8Array();
    py.dispose();
    const { sql } = this.ctx.storage;
    // All or nothing: a machine that fails here leaves the old question.
    this.ctx.storage.transactionSync(() => {
      sql.exec('DELETE FROM piece');
      for (let at = 0; at < snapshot.length; at += PIECE) {
        sql.exec('INSERT INTO piece VALUES (?, ?)', at, snapshot.slice(at, at + PIECE));
      }
      sql.exec('INSERT OR REPLACE INTO script VALUES (1, ?, ?, ?)', row.state, before + output.join(''), row.detail);
    });
    return this.state();
  }

  #snapshot() {
    const pieces = [...this.ctx.storage.sql.exec('SELECT number, bytes FROM piece ORDER BY number')];
    const last = pieces.at(-1);
    const snapshot = new Uint8Array(last.number + last.bytes.byteLength);
    for (const { number, bytes } of pieces) snapshot.set(new Uint8Array(bytes), number);
    return snapshot;
  }
}

/** JSON has no large integers. */
const plain = (_key, value) => (typeof value === 'bigint' ? String(value) : value);

/** The same for the first interpreter of a program and for those that are restored: host functions are found again by their names. */
function options(output) {
  return {
    functions: { ask: () => SUSPEND },
    stdout: (text) => output.push(text),
    // Clocks stand still while code runs on this platform, so fuel bounds what the program may do between two questions.
    limits: { memory: 32 << 20, fuel: 10_000_000, output: 100_000 },
  };
}

export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    const [, name, verb] = pathname.match(/^\/scripts\/([\w-]+)(\/answer)?$/) ?? [];
    if (!name) return new Response('POST a program to /scripts/NAME\n', { status: 404 });
    const script = env.SCRIPTS.get(env.SCRIPTS.idFromName(name));
    const text = await request.text();
    const result = request.method === 'GET' ? script.state() : verb ? script.answer(text) : script.begin(text);
    return Response.json(await result);
  },
};
