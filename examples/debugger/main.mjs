/** `node examples/debugger/main.mjs`: steps through a small program and shows what a person at a debugger would see. */
import { createInterpreter } from '../../dist/index.js';
import { Debugger } from './debugger.mjs';

const source = `def area(width, height):
    result = width * height
    return result

def total(rooms):
    sum = 0
    for name, (width, height) in rooms.items():
        sum += area(width, height)
    return sum

print("total:", total({"kitchen": (3, 4), "hall": (2, 5)}))
`;
const lines = source.split('\n');

const py = await createInterpreter({ stdout: (text) => process.stdout.write(text) });
const debug = new Debugger(py);

function show(command, state) {
  if (state !== 'paused') return console.log(`${command.padEnd(10)} ${state}`);
  const [frame] = debug.frames;
  const variables = [...frame.locals()].filter(([name]) => !name.startsWith('__') && frame.code.name !== '<module>');
  const shown = variables
    .map(([name, value]) => `${name}=${value instanceof Map ? '{…}' : JSON.stringify(value)}`)
    .join(' ');
  console.log(
    `${command.padEnd(10)} ${String(frame.line).padStart(2)} ${lines[frame.line - 1].padEnd(52)} ${shown}`.trimEnd(),
  );
}

debug.break('rooms.py', 7);
show('start', debug.start(source, 'rooms.py'));
show('step over', debug.stepOver());
show('step into', debug.stepInto());
show('step over', debug.stepOver());
console.log(`           stack: ${debug.frames.map((frame) => `${frame.code.name}:${frame.line}`).join(' ← ')}`);
console.log(`           width + 1 is ${debug.frames[0].evaluate('width + 1')}`);
debug.frames[0].set('result', 100);
show('step out', debug.stepOut());
show('continue', debug.continue());
show('continue', debug.continue());
