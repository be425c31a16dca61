/**
 * The list of scripts that every runtime runs. Each function gets the library as the runtime imported it, and gives a text; the texts must be
 * the same everywhere, figures of fuel included. Nothing here knows where it runs.
 */

/** An interpreter whose output is collected. */
function made({ engine }, options = {}) {
  const lines = [];
  const py = engine.createInterpreter({ stdout: (text) => lines.push(text), ...options });
  return { py, output: () => lines.join('') };
}

/** A result as text: maps and sets with their order, bytes, big numbers. */
const show = (value) =>
  JSON.stringify(value, (_key, each) => {
    if (each instanceof Map) return { map: [...each] };
    if (each instanceof Set) return { set: [...each] };
    if (each instanceof Uint8Array) return { bytes: [...each] };
    if (typeof each === 'bigint') return `${each}n`;
    if (Object.is(each, -0)) return '-0';
    return typeof each === 'number' && !Number.isFinite(each) ? String(each) : each;
  });

const thrown = (work) => {
  try {
    return `no error, but ${show(work())}`;
  } catch (error) {
    return error;
  }
};

const later = (ms, value) => new Promise((resolve) => setTimeout(resolve, ms, value));

/** The program that the tests suspend in one runtime and resume in another. */
export const SUSPENDED = `
import json
from dataclasses import dataclass

@dataclass
class Order:
    item: str
    price: float

def orders():
    for item, price in (("Tee", 3.5), ("Gebäck", 2.25), ("Straße", 10 ** 20)):
        yield Order(item, price)

accepted = []
for order in orders():
    if ask(order.item, price=order.price):
        accepted.append(order)
print(json.dumps([vars(order) for order in accepted], ensure_ascii=False), 2 ** 100)
len(accepted)
`;

/** A snapshot of that program in its first question. */
export function takeSnapshot({ krait, engine }) {
  const { py } = made({ engine }, { functions: { ask: () => krait.SUSPEND } });
  py.start(SUSPENDED);
  return py.snapshot();
}

/** Restores that snapshot, answers the questions, and tells what happened. */
export function resumeSnapshot({ krait, engine }, bytes) {
  let output = '';
  const py = engine.restore(bytes, {
    functions: { ask: () => krait.SUSPEND },
    stdout: (text) => {
      output += text;
    },
  });
  const { execution } = py;
  const asked = [];
  while (execution.state === 'call') {
    asked.push([...execution.call.args, execution.call.kwargs.price]);
    execution.resume(asked.length !== 2);
  }
  return `${show(asked)} ${execution.state} ${show(execution.value)} fuel ${py.stats().fuel}\n${output}`;
}

export const scripts = {
  values(it) {
    const seen = [];
    const { py, output } = made(it, { functions: { give: (...args) => seen.push(args) && args.at(-1) } });
    const values = py.run(
      `print(given); give(1, 2 ** 70, -0.0, float("nan"), "é😀\\ud800", b"\\0\\xff", [1, (2, None)], {"a": {1}}, True)
[give({"k": given}), 1e300 * 1e10, {1: "x", "y": [2.5]}, {3, 1}, 0.1 + 0.2, 3 ** 50, "".join(map(chr, range(250, 260)))]`,
      { globals: { given: [1.5, 2, 'ß', null, new Map([['k', 1n << 65n]]), new Uint8Array([1, 2])] } },
    );
    return `${show(values)}\n${show(seen)}\n${output()}`;
  },

  exceptions(it) {
    const { py } = made(it, {
      functions: {
        fails: () => {
          throw new RangeError('außerhalb');
        },
      },
    });
    const error = thrown(() =>
      py.run('def f(n):\n    return [1 // (n - i) for i in range(n + 1)]\n\nf(3)', { filename: 'fehler.py' }),
    );
    const caught = py.run('try:\n    fails()\nexcept Exception as e:\n    text = repr(e)\ntext');
    const own = thrown(() => py.run('fails()'));
    const spelling = thrown(() => py.run('lenght = 1\nlength'));
    return [
      error instanceof it.krait.PythonError,
      error.type,
      show(error.traceback.map((frame) => [frame.filename, frame.line, frame.name])),
      error.stack,
      caught,
      own instanceof RangeError && own.message,
      spelling.stack,
    ].join('\n');
  },

  limits(it) {
    const { py } = made(it, { limits: { memory: 4 << 20, fuel: 2_000_000, recursion: 200 } });
    const results = [
      py.run('try:\n    x = [0] * 10 ** 8\nexcept MemoryError as e:\n    result = type(e).__name__\nresult'),
      py.run('def f(): f()\ntry: f()\nexcept RecursionError as e: result = str(e)\nresult'),
      thrown(() => py.run('n = 0\nwhile True: n += 1')),
      `counted to ${py.globals.get('n')}`,
      py.run('"goes on"'),
      py.stats().fuel,
    ];
    return results
      .map((each) => (each instanceof Error ? `${each.name} ${each.limit}: ${each.message}` : each))
      .join('\n');
  },

  fuel(it) {
    const { py } = made(it);
    return [
      'sum(i * i % 7 for i in range(20_000))',
      'sorted(str(i * 7919 % 10_007) for i in range(3_000))[:3]',
      'len(str(3 ** 8_000)), hash(3 ** 50_000)',
      '"".join(sorted(set("the quick brown fox" * 100)))',
      'import json; json.loads(json.dumps({str(i): [i, i / 3] for i in range(300)}))["299"]',
      'class A:\n    def __init__(self, n): self.n = n\nlen({A(i).n: A(i) for i in range(2_000)})',
    ]
      .map((source) => `${show(py.run(source))} ${py.stats().fuel}`)
      .join('\n');
  },

  monitoring({ krait, engine }) {
    const { py } = made({ engine });
    const { PROFILER_ID, events } = krait.monitoring;
    const lines = new Map();
    let calls = '';
    py.monitoring.useToolId(PROFILER_ID, 'test');
    py.monitoring.registerCallback(PROFILER_ID, events.LINE, (code, line) => {
      const key = `${code.qualname}:${line}`;
      lines.set(key, (lines.get(key) ?? 0) + 1);
    });
    py.monitoring.registerCallback(PROFILER_ID, events.PY_RETURN, (code, _offset, details) => {
      calls += `${code.qualname} gave ${details.value}; `;
    });
    py.monitoring.setEvents(PROFILER_ID, events.LINE | events.PY_RETURN);
    py.run(
      'def square(n):\n    if n == 2:\n        return 0\n    return n * n\n\nfor i in range(50):\n    square(i)\n',
    );
    return `${show(lines)}\n${calls}`;
  },

  library(it) {
    const { py, output } = made(it);
    const value = py.run(`
import asyncio, collections, dataclasses, enum, itertools, json, textwrap

class Colour(enum.Enum):
    RED = 1

@dataclasses.dataclass(order=True)
class Point:
    x: int
    y: int = 0

async def answer(n):
    await asyncio.sleep(0)
    return Point(n)

async def main():
    return await asyncio.gather(*(answer(n) for n in range(3)))

print(asyncio.run(main()), Colour.RED)
print(json.dumps({"ä": [1.5, None, True]}, indent=1), textwrap.wrap("naïve café", 6))
print(collections.Counter(itertools.chain("abc", "ab")).most_common(2))
sorted([Point(2), Point(1, 5)])[0].y`);
    return `${output()}${show(value)}`;
  },

  async promises(it) {
    const { py, output } = made(it, {
      functions: {
        price: (item) => later(3, { tea: 3.5, scone: 2.25 }[item]),
        refuse: async () => {
          throw new TypeError('not today');
        },
      },
    });
    const value = await py.runAsync(`
import asyncio
try:
    refuse()
except TypeError as e:
    print("refused:", e)
async def main():
    async with asyncio.timeout(10):
        return sum(await asyncio.gather(price("tea"), price("scone")))
[price("tea") + price("scone"), asyncio.run(main())]`);
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('enough')), 5);
    const ended = await py.runAsync('while True: pass', { signal: controller.signal }).catch((error) => error.message);
    const { py: timed } = made(it, { limits: { time: 30 } });
    const late = await timed.runAsync('while True: pass').catch((error) => `${error.name} ${error.limit}`);
    return `${output()}${show(value)} ${ended} ${late}`;
  },

  suspending({ krait, engine }) {
    const { py, output } = made({ engine }, { functions: { ask: () => krait.SUSPEND } });
    const execution = py.start(
      'def f(x):\n    return ask(x) * 2\nprint(f("a"))\ntry:\n    f("b")\nexcept KeyError as e:\n    print(e)',
    );
    const told = [
      show(execution.call.args),
      execution
        .frames()
        .map((f) => `${f.code.qualname}:${f.line}`)
        .join(' '),
    ];
    execution.resume(21);
    told.push(show(execution.call.args));
    execution.throw(Object.assign(new Error('nothing'), { name: 'KeyError' }));
    const steps = py.start('n = 0\nwhile n < 1000: n += 1', { fuel: 500 });
    let paused = 0;
    for (; steps.state === 'paused'; paused++) steps.continue({ fuel: 500 });
    return `${told.join(' ')} ${execution.state} ${paused} pauses\n${output()}`;
  },

  snapshots: (it) => resumeSnapshot(it, takeSnapshot(it)),

  text(it) {
    const { py, output } = made(it);
    const value = py.run(`
ﬁeld = "straße ŉ ΑΣ"
print(ﬁeld.upper(), field.title(), "ΑΣ".lower(), "ǅ".swapcase(), "İ".lower().encode(), "ﬀ".casefold())
print("日本語"[::-1], "😀é".encode("utf-16-le"), ascii("ü😀"), "٣".isdigit(), int("٣٤"))
print(f"{'ß':>4}|{'日本':^6}|", "Ä" < "Z", sorted("äzaÄ"), "x".isidentifier(), "²".isdecimal())
℘ = 𝕙 = 2
[h, "e\\u0301".isprintable(), len("👨‍👩‍👧")]`);
    return `${output()}${show(value)}`;
  },

  characters(it) {
    const { py } = made(it);
    const named = py.run(String.raw`f"\N{BULLET}{1}\N{snowman}" + eval(r"'\N{GRINNING FACE}'")`);
    const wrong = thrown(() => py.run(String.raw`'\N{NO SUCH NAME}'`));
    const known = py.run(
      'import unicodedata as u\n[u.name("가"), u.lookup("KEYCAP DIGIT ONE"), u.category("ß"), u.numeric("½"), u.normalize("NFD", "é각"), u.normalize("NFKC", "ﬁ")]',
    );
    return `${show([named, wrong.message, known])}\nfuel ${py.stats().fuel}`;
  },

  seeds(it) {
    const source = `
import random
[list({"one", "two", "three", "four", "five"}), hash("krait") % 1000, random.random(), random.sample(range(100), 5), random.gauss()]`;
    return [{}, { hashSeed: 7 }, { random: 7 }, { hashSeed: 0, random: 0 }]
      .map((options) => show(made(it, options).py.run(source)))
      .join('\n');
  },

  mathematics(it) {
    const { py } = made(it);
    return show(
      py.run(`
import math
[repr(f(x / 7)) for f in (math.sin, math.cos, math.tan, math.exp, math.atan, math.sqrt, math.cbrt, math.gamma, math.erf, math.sinh)
 for x in (1, 10, 1000)] + [repr(2.5 ** 0.3), repr(1e22), repr(5e-324), f"{2/3:.20f}", round(2.675, 2), math.fsum([0.1] * 10)]`),
    );
  },

  many({ engine }) {
    const all = Array.from({ length: 30 }, () => engine.createInterpreter());
    const values = all.map((py, index) => py.run('n * n', { globals: { n: index } }));
    for (const py of all) py.dispose();
    const again = engine.createInterpreter();
    return `${values.join(' ')} ${thrown(() => again.run('n')).message}`;
  },
};

/** Bytes as text that every runtime can pass on. */
export const toBase64 = (bytes) => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};
export const fromBase64 = (text) => Uint8Array.from(atob(text), (each) => each.charCodeAt(0));

/** Runs them all. `snapshot`: one made elsewhere. The answer has one made here. */
export async function runAll(it, snapshot) {
  const results = {};
  for (const [name, script] of Object.entries({
    ...scripts,
    'snapshot from elsewhere': () => resumeSnapshot(it, fromBase64(snapshot)),
  })) {
    try {
      results[name] = await script(it);
    } catch (error) {
      results[name] = `failed: ${error.stack ?? error}`;
    }
  }
  return { results, snapshot: toBase64(takeSnapshot(it)) };
}
