/** The prompt: through pipes (`-i`, where there is no line editing), and on a terminal that `script` makes. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const command = new URL('../../dist/cli.js', import.meta.url).pathname;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'krait-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a session shows for these lines, and its exit status. */
function session(lines: string[], options: string[] = []) {
  const { stdout, stderr, status } = spawnSync('node', [command, ...options, '-i', '-c', ''], {
    input: lines.map((line) => `${line}\n`).join(''),
    encoding: 'utf8',
    cwd: folder,
  });
  return { stdout, stderr, status };
}

test('values are shown and kept in _', () => {
  const { stdout, stderr, status } = session(['6 * 7', '_ + 1', 'None', 'x = 5', '', '# nothing', '"a"; [x]']);
  expect(stdout).toBe(`>>> 42\n>>> 43\n>>> >>> >>> >>> >>> 'a'\n[5]\n>>> \n`);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('what is not complete asks for more', () => {
  const lines = [
    'def f(x):',
    '  if x:',
    '    return (x,',
    '1)',
    '',
    'f(2)',
    'for c in "ab": c',
    '',
    "'''a",
    "b'''",
    '1 + \\',
    '2',
  ];
  expect(session(lines).stdout).toBe(
    ">>> ... ... ... ... >>> (2, 1)\n>>> ... 'a'\n'b'\n>>> ... 'a\\nb'\n>>> ... 3\n>>> \n",
  );
});

test('tracebacks have the lines of all commands', () => {
  const { stderr, status } = session(['def f(n):', '  return 1 / n', '', 'f(0)', 'x y', 'print("on")']);
  expect(stderr).toBe(`Traceback (most recent call last):
  File "<python-input-1>", line 1, in <module>
    f(0)
    ~^^^
  File "<python-input-0>", line 2, in f
    return 1 / n
           ~~^~~
ZeroDivisionError: division by zero
  File "<python-input-2>", line 1
    x y
      ^
SyntaxError: invalid syntax
`);
  expect(status).toBe(0);
});

test('sys knows the last exception, and may show it in its own way', () => {
  const lines = ['import sys', '1 / 0', 'sys.last_exc', 'sys.excepthook = lambda *a: print("own", a[1])', '[][1]'];
  const { stdout, stderr } = session(lines);
  expect(stdout).toContain("ZeroDivisionError('division by zero')");
  expect(stdout).toContain('own list index out of range');
  expect(stderr).not.toContain('IndexError');
});

test('the ways out', () => {
  expect(session(['exit', 'print(1)'])).toEqual({ stdout: '>>> ', stderr: '', status: 0 });
  expect(session(['quit()'])).toMatchObject({ stdout: '>>> ', status: 0 });
  expect(session(['exit = 1', 'exit', 'import sys', 'sys.exit(3)'])).toMatchObject({ status: 3 });
  expect(session(['raise SystemExit("bye")'])).toMatchObject({ stderr: 'bye\n', status: 1 });
});

test('input reads the next line, and knows the end', () => {
  const lines = ['name = input("who? ")', 'Ada', 'name', 'input()'];
  const { stdout, stderr } = session(lines);
  expect(stdout).toBe(">>> who? >>> 'Ada'\n>>> >>> \n");
  expect(stderr).toMatch(/EOFError: EOF when reading a line\n$/);
});

test('input where a native routine calls it', () => {
  const lines = [
    'list(iter(input, ""))',
    'a',
    'b',
    '',
    'sorted("ba", key=lambda c: input())',
    '2',
    '1',
    'import sys',
    'sys.stdin.readline()',
    'c',
  ];
  expect(session(lines).stdout).toBe(">>> ['a', 'b']\n>>> ['a', 'b']\n>>> >>> 'c\\n'\n>>> \n");
});

test('limits are told, and the session goes on', () => {
  const endless = ['while True: pass', ''];
  const { stdout, stderr, status } = session([...endless, '1 + 1'], ['--fuel', '3000000']);
  expect(stderr).toBe('krait: the limit of 3000000 units (fuel) is reached\n');
  expect(stdout).toContain('>>> 2\n');
  expect(status).toBe(0);
  const waiting = ['import asyncio', 'asyncio.run(asyncio.sleep(100))', '1 + 1'];
  const late = session([...endless, ...waiting], ['--max-time', '200']);
  expect(late.stderr).toBe('krait: the limit of 200 ms (time) is reached\n'.repeat(2));
  expect(late.stdout).toContain('>>> 2\n');
});

test('other prompts', () => {
  expect(session(['import sys', 'sys.ps1 = "in: "', 'sys.ps2 = "more: "', '(1,', '2)']).stdout).toBe(
    '>>> >>> in: in: more: (1, 2)\nin: \n',
  );
});

test('-i after a script has its names', () => {
  writeFileSync(join(folder, 'names.py'), 'import sys\nv = sys.argv + [input("what? ")]\nraise KeyError("v")\n');
  const { stdout, stderr, status } = spawnSync('node', [command, '-i', 'names.py', 'a'], {
    input: 'this\nv\n',
    encoding: 'utf8',
    cwd: folder,
  });
  expect(stdout).toBe("what? >>> ['names.py', 'a', 'this']\n>>> \n");
  expect(stderr).toMatch(/KeyError: 'v'\n$/);
  expect(status).toBe(0);
});

test('without a terminal the script comes from standard input', () => {
  const { stdout, stderr, status } = spawnSync('node', [command], { input: '6 * 7\nprint(1)', encoding: 'utf8' });
  expect({ stdout, stderr, status }).toEqual({ stdout: '1\n', stderr: '', status: 0 });
});

/** Sends texts to a session one by one, an interrupt for null, each after the text that is waited for has come. */
function conversation(
  child: ChildProcessWithoutNullStreams,
  steps: [wait: RegExp, text: string | null][],
): Promise<string> {
  let text = '';
  let from = 0;
  let next = 0;
  return new Promise((resolve) => {
    const step = (more: Buffer) => {
      text += more.toString();
      while (next < steps.length && (steps[next] as (typeof steps)[number])[0].test(text.slice(from))) {
        const line = (steps[next++] as (typeof steps)[number])[1];
        from = text.length;
        if (line === null) child.kill('SIGINT');
        else child.stdin.write(line);
      }
      if (next === steps.length) child.stdin.end();
    };
    child.stdout.on('data', step);
    child.stderr.on('data', step);
    child.on('close', () => resolve(text));
  });
}

test('an interrupt ends what runs by KeyboardInterrupt', async () => {
  const text = await conversation(spawn('sh', ['-c', `exec node ${command} -i -c '' 2>&1`], { cwd: folder }), [
    [/>>> /, 'try:\n  print(1)\n  while 1: pass\nfinally: print(2)\n\n'],
    [/1\n/, null],
    [/KeyboardInterrupt\n>>> /, 'import asyncio; print("wait"); asyncio.run(asyncio.sleep(100))\n'],
    [/wait\n/, null],
    [/KeyboardInterrupt\n>>> /, 'input("name? ")\n'],
    [/name\? /, null],
    [/KeyboardInterrupt\n>>> /, '(1,\n'],
    [/\.\.\. /, null],
    [/KeyboardInterrupt\n>>> /, '"alive"\n'],
    [/'alive'\n>>> /, 'exit\n'],
  ]);
  expect(text).toMatch(/1\n2\nTraceback .*\n {2}File "<python-input-0>", line 3, in <module>\n/);
  expect(text.match(/^KeyboardInterrupt$/gm)).toHaveLength(4);
});

const hasScript = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux');

test.skipIf(!hasScript)('on a terminal, with history', () => {
  const run = (keys: string) =>
    spawnSync('script', ['-qec', `node ${command}`, '/dev/null'], {
      input: keys,
      encoding: 'utf8',
      cwd: folder,
      env: { ...process.env, HOME: folder, TERM: 'xterm' },
    });
  const first = run('6 * 7\rexit()\r');
  expect(first.stdout).toMatch(/^Krait [\d.]+, Python 3.14/m);
  expect(first.stdout).toMatch(/42\r\n/);
  expect(first.status).toBe(0);
  expect(readFileSync(join(folder, '.krait_history'), 'utf8')).toBe('6 * 7\nexit()\n');
  // The line before the last one, by the arrow keys.
  expect(run('\x1b[A\x1b[A\rexit()\r').stdout).toMatch(/42\r\n/);
});

test.skipIf(!hasScript)('on a terminal: names are completed, Ctrl-C drops a line, Ctrl-D is the end', async () => {
  const terminal = spawn('script', ['-qec', `node ${command}`, '/dev/null'], {
    cwd: folder,
    env: { ...process.env, HOME: folder, TERM: 'xterm' },
  });
  const text = await conversation(terminal, [
    [/>>> /, 'import sys\r'],
    [/>>> /, 'sys.byteo\t'],
    [/byteorder/, '\r'],
    [/'little'[\s\S]*>>> /, 'dropped'],
    [/dropped/, '\x03'],
    [/KeyboardInterrupt[\s\S]*>>> /, 'input("line: ")\r'],
    [/line: .*line: /s, '\x04'],
    [/EOFError[\s\S]*>>> /, '\x04'],
  ]);
  expect(text).not.toContain('NameError');
});
