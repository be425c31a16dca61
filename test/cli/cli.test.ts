/** The command as a user runs it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const command = new URL('../../dist/cli.js', import.meta.url).pathname;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'krait-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function krait(args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync('node', [command, ...args], { input, encoding: 'utf8', cwd: folder });
  return { stdout, stderr, status };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('-c', () => {
  expect(krait(['-c', 'import sys; print(6 * 7, sys.argv)', 'a', '-b'])).toEqual({
    stdout: "42 ['-c', 'a', '-b']\n",
    stderr: '',
    status: 0,
  });
});

test('source files in other encodings than UTF-8', () => {
  const latin = (name: string, text: string) => {
    writeFileSync(join(folder, name), Buffer.from(text, 'latin1'));
    return name;
  };
  latin('latin_module.py', '# -*- coding: latin-1 -*-\nname = "\xe9"\n');
  const script = latin(
    'latin.py',
    '#!/usr/bin/env python\n# coding: iso-8859-15\nimport latin_module\nprint(ascii("\xa4" + latin_module.name))\n',
  );
  expect(krait([script])).toEqual({ stdout: "'\\u20ac\\xe9'\n", stderr: '', status: 0 });
  const refused = krait([latin('undeclared.py', 'a = 1\nb = "\xe9"\n')]);
  expect(refused).toMatchObject({ stdout: '', status: 1 });
  expect(refused.stderr).toMatch(
    /^ {2}File "undeclared\.py", line 2\n[\s\S]*SyntaxError: .*Non-UTF-8 code starting with '\\xe9' on line 2, but no encoding declared/,
  );
  const unknown = krait([latin('unknown.py', '# coding: nonsense\n')]);
  expect(unknown.stderr).toContain('SyntaxError: unknown encoding: nonsense');
  file('marked.py', '\uFEFF# coding: utf-8\nprint("\u20ac")\n');
  expect(krait(['marked.py'])).toEqual({ stdout: '\u20ac\n', stderr: '', status: 0 });
});

test('lines of modules beside the script that are not imported', () => {
  file('unimported.py', 'first = 1\nsecond = 2\n');
  const script = file(
    'lines.py',
    'import linecache\nfor name in "unimported.py", "elsewhere/unimported.py", "missing.py": print(repr(linecache.getline(name, 2)))\n',
  );
  expect(krait([script])).toEqual({ stdout: "'second = 2\\n'\n''\n''\n", stderr: '', status: 0 });
});

test('a program that waits for timers', () => {
  const source = 'import asyncio\nprint(asyncio.run(asyncio.sleep(0.01, "slept")))';
  expect(krait(['-c', source])).toEqual({ stdout: 'slept\n', stderr: '', status: 0 });
  const idle = krait(['-c', 'import asyncio\nasyncio.run(asyncio.Event().wait())']);
  expect(idle.stderr).toContain('the event loop waits for nothing');
  expect(krait(['--max-time', '100', '-c', 'import asyncio\nasyncio.run(asyncio.sleep(100))'])).toMatchObject({
    status: 124,
  });
});

test('what is registered for the end of a program', () => {
  const register = 'import atexit\natexit.register(print, "ended")\n';
  expect(krait(['-c', `${register}print("runs")`])).toEqual({ stdout: 'runs\nended\n', stderr: '', status: 0 });
  expect(krait(['-c', `${register}import sys; sys.exit(3)`])).toEqual({ stdout: 'ended\n', stderr: '', status: 3 });
  const failed = krait(['-c', `${register}atexit.register(lambda: 1 / 0)\nraise ValueError("it")`]);
  expect(failed).toMatchObject({ stdout: 'ended\n', status: 1 });
  expect(failed.stderr).toMatch(
    /ValueError: it\nException ignored in atexit callback <function <lambda> at [\s\S]*ZeroDivisionError: division by zero\n/,
  );
  expect(krait(['--fuel', '10000', '-c', `${register}while True: pass`])).toMatchObject({ stdout: '', status: 124 });
});

test('finalizers and handlers of logging at the end of a program', () => {
  const source = `
import logging, logging.handlers, weakref
class Thing: pass
things = [Thing(), Thing(), Thing()]
for number, thing in enumerate(things):
    final = weakref.finalize(thing, print, 'gone', number)
final.atexit = False
weakref.finalize(Thing, lambda: 1 / 0)
stream = logging.StreamHandler(__import__('sys').stdout)
logging.getLogger().addHandler(logging.handlers.MemoryHandler(100, target=stream))
logging.warning('kept until now')
print('last line')`;
  const { stdout, stderr, status } = krait(['-c', source]);
  expect({ stdout, status }).toEqual({ stdout: 'last line\ngone 1\ngone 0\nkept until now\n', status: 0 });
  expect(stderr).toMatch(/^Traceback [\s\S]*ZeroDivisionError: division by zero\n$/);
});

test('the value of the last expression is not printed', () => {
  expect(krait(['-c', '6 * 7']).stdout).toBe('');
});

test('a script with arguments', () => {
  file('args.py', 'import sys\nprint(sys.argv, __name__)\n');
  expect(krait(['args.py', '--help', '-c'])).toMatchObject({
    stdout: "['args.py', '--help', '-c'] __main__\n",
    status: 0,
  });
});

test('a script knows its file, code without one has no such name', () => {
  const source = "print(globals().get('__file__'))\n";
  file('where.py', source);
  expect(krait(['where.py']).stdout).toBe('where.py\n');
  expect(krait(['-c', source]).stdout).toBe('None\n');
  expect(krait(['-'], source).stdout).toBe('None\n');
});

test('a script from standard input', () => {
  expect(krait(['-', 'x'], 'import sys\nprint(sys.argv[1])')).toMatchObject({ stdout: 'x\n', status: 0 });
});

test('standard input of a script', () => {
  file('input.py', 'print(input() + "|" + input("prompt "))\ntry:\n    input()\nexcept EOFError:\n    print("end")\n');
  expect(krait(['input.py'], 'one\ntwo')).toMatchObject({ stdout: 'prompt one|two\nend\n', status: 0 });
});

test('modules beside the script and from --path', () => {
  file('beside.py', 'v = "beside"\n');
  mkdirSync(join(folder, 'more', 'pack'), { recursive: true });
  file('more/far.py', 'v = "far"\n');
  file('more/pack/__init__.py', 'from . import part\n');
  file('more/pack/part.py', 'v = "part"\n');
  file('imports.py', 'import beside, far, pack\nprint(beside.v, far.v, pack.part.v)\n');
  expect(krait(['--path', 'more', 'imports.py'])).toMatchObject({ stdout: 'beside far part\n', status: 0 });
});

test('exit statuses', () => {
  const exit = (code: string) => krait(['-c', `import sys; sys.exit(${code})`]);
  expect(exit('3').status).toBe(3);
  expect(exit('').status).toBe(0);
  expect(exit('None').status).toBe(0);
  expect(exit('True').status).toBe(1);
  expect(exit('256 + 7').status).toBe(7);
  expect(exit('"message"')).toMatchObject({ status: 1, stderr: 'message\n' });
});

test('an uncaught exception', () => {
  file('bad.py', 'def f():\n    return 1 / 0\nf()\n');
  expect(krait(['bad.py'])).toEqual({
    stdout: '',
    stderr: `Traceback (most recent call last):
  File "bad.py", line 3, in <module>
    f()
    ~^^
  File "bad.py", line 2, in f
    return 1 / 0
           ~~^~~
ZeroDivisionError: division by zero
`,
    status: 1,
  });
});

test('limits', () => {
  expect(krait(['--fuel', '10000', '-c', 'while True: pass'])).toMatchObject({ status: 124 });
  expect(krait(['--max-time', '50', '-c', 'while True: pass'])).toMatchObject({ status: 124 });
  const memory = krait(['--max-memory', '4M', '-c', 'x = "a" * (8 << 20)']);
  expect(memory.stderr).toContain('MemoryError');
  expect(memory.status).toBe(1);
});

test.each([
  [['--nonsense', 'x.py'], /nonsense/],
  [['-c'], /-c needs/],
  [['missing.py'], /cannot read missing.py/],
  [['--fuel', 'x', '-c', '1'], /--fuel needs/],
  [['--max-memory', '12Q', '-c', '1'], /--max-memory needs/],
  [['--max-memory', '1K', '-c', '1'], /memory/],
] as [string[], RegExp][])('wrong usage: %o', (args, message) => {
  const { status, stderr } = krait(args);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
});

test('--version and --help', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(krait(['--version'])).toMatchObject({ stdout: `krait ${version}\n`, status: 0 });
  expect(krait(['--help']).stdout).toMatch(/^usage: krait/);
});

test('--coverage', () => {
  file('covered.py', 'def f(x):\n    if x:\n        return 1\n    return 2\nf(1)\n');
  const { stderr, status } = krait(['--coverage', 'covered.py']);
  expect(status).toBe(0);
  expect(stderr).toMatch(/covered.py: 4 of 5 lines ran/);
  expect(stderr).toMatch(/4 -\s+return 2/);
  krait(['--coverage=out', 'covered.py']);
  expect(readFileSync(join(folder, 'out', 'covered.py.cover'), 'utf8')).toMatch(/3 \+\s+return 1/);
});

test('--profile', () => {
  file('profiled.py', 'def f(): return 1\nfor i in range(10): f()\n');
  expect(krait(['--profile', 'profiled.py']).stderr).toMatch(/f \(profiled.py:1\)\s+10/);
  krait(['--profile=p.json', 'profiled.py']);
  const entries = JSON.parse(readFileSync(join(folder, 'p.json'), 'utf8'));
  expect(entries.find((entry: { name: string }) => entry.name === 'f')).toMatchObject({ calls: 10, line: 1 });
});

test('--coverage leaves the library out', () => {
  const { stderr, status } = krait(['--coverage', '-c', 'import string\nx = string.capwords("a b")']);
  expect(status).toBe(0);
  expect(stderr).toMatch(/<string>: 2 of 2 lines ran/);
  expect(stderr).not.toContain('<library>');
});

test('--trace', () => {
  file('traced.py', 'import string\ndef f(n):\n    return n + 1\nf(1)\n');
  const { stderr, status } = krait(['--trace', 'line,PY_RETURN', 'traced.py']);
  expect(status).toBe(0);
  expect(stderr).toMatch(/^LINE +traced.py:3 +f {2}return n \+ 1\nPY_RETURN +traced.py:3 +f {2}→ 2$/m);
  expect(stderr).not.toContain('<library>');
  const wrong = krait(['--trace', 'LINES', 'traced.py']);
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toMatch(/unknown event LINES; known: all, PY_START/);
});

test('output to a closed pipe ends quietly', () => {
  const { stdout } = spawnSync('sh', ['-c', `node ${command} -c 'for i in range(100000): print(i)' | head -1`], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('0\n');
});
