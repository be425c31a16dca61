/** breakpoint() in a program: the debugger asks on stdin, and where there is none it ends the program. */
import { expect, test } from 'vitest';
import { interpreter, thrown } from '../runner/interpreter.js';

const SOURCE = `
def half(x):
    breakpoint()
    y = x // 2
    return y

print(half(8))
`;

test('commands come from stdin', async () => {
  const { py, output } = await interpreter({ stdin: 'p x\nx = 20\nn\nw 1\nc\n' });
  py.run(SOURCE, { filename: 'half.py' });
  expect(output()).toBe(`> /half.py(3)half()
-> breakpoint()
(Pdb) 8
(Pdb) (Pdb) > /half.py(4)half()
-> y = x // 2
(Pdb) > /half.py(4)half()
-> y = x // 2
(Pdb) 10
`);
});

test('lines of the file that the host has named can have breakpoints', async () => {
  const { py, output } = await interpreter({ stdin: 'b half.py:5\nc\np y\nc\n' });
  py.run(SOURCE, { filename: 'half.py' });
  expect(output()).toBe(`> /half.py(3)half()
-> breakpoint()
(Pdb) Breakpoint 1 at /half.py:5
(Pdb) > /half.py(5)half()
-> return y
(Pdb) 4
(Pdb) 4
`);
});

test('without input the program ends', async () => {
  const { py, output } = await interpreter();
  expect(thrown(() => py.run(SOURCE))).toMatchObject({ type: 'SystemExit' });
  expect(output()).toContain('Quitting pdb will kill the process. Quit anyway? [y/n] ');
});

test('PYTHONBREAKPOINT in the environment says what is called', async () => {
  const { py, output } = await interpreter({ environ: { PYTHONBREAKPOINT: '0' } });
  py.run(SOURCE);
  expect(output()).toBe('4\n');
});
