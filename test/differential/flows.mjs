/** Statements for random programs in which control goes unusual ways: generators, coroutines, context managers, groups of exceptions, patterns, closures. */
import { some } from './special-classes.mjs';

const ERRORS = [
  'ValueError',
  'KeyError',
  'TypeError',
  'IndexError',
  'RuntimeError',
  'StopIteration',
  'ZeroDivisionError',
  'LookupError',
];
const indent = (lines, levels = 1) => lines.map((line) => `${'    '.repeat(levels)}${line}`);
const error = (choices) => `${choices.pick(ERRORS)}(${choices.pick(['', '1', "'m'", '1, 2'])})`;

/** Lines of a generator's body: yields among try, finally, with and loops. */
function suspending(p, depth, word) {
  const { choices } = p;
  const give = () =>
    choices.pick([
      `${word} ${p.of('int', 1)}`,
      `got = ${word} ${p.of('str', 1)}`,
      `show('got', (${word} ${p.of('int', 0)}))`,
    ]);
  const body = (d) => (d <= 0 ? [give()] : suspending(p, d - 1, word));
  const part = () =>
    choices.pick([
      () => [give()],
      () => [give(), "show('step')"],
      () => [
        'try:',
        ...indent(body(depth - 1)),
        `except ${choices.pick(ERRORS)} as e:`,
        "    show('caught', repr(e))",
        ...(choices.once(2) ? indent(body(depth - 1)) : []),
      ],
      () => [
        'try:',
        ...indent(body(depth - 1)),
        'finally:',
        "    show('finally')",
        ...(choices.once(4) ? ['    return 9'] : choices.once(4) ? indent([give()]) : []),
      ],
      () => [
        'try:',
        ...indent(body(depth - 1)),
        `except ${choices.pick(ERRORS)}:`,
        `    ${choices.pick(['raise', `raise ${error(choices)}`, `raise ${error(choices)} from None`, 'pass', 'return 3'])}`,
      ],
      () => [
        `for i in range(${choices.pick(['1', '2', '3'])}):`,
        ...indent(body(depth - 1)),
        ...(choices.once(3) ? ['    if i: break', 'else:', "    show('all')"] : []),
      ],
      () => ['with Guard():', ...indent(body(depth - 1))],
      () => [`if ${p.of('bool', 1)}:`, ...indent(body(depth - 1)), 'else:', ...indent(body(depth - 1))],
      () => [`raise ${error(choices)}`],
      () => [`return ${p.of('any', 1)}`],
    ])();
  const lines = [];
  const count = 1 + choices.below(3);
  for (let i = 0; i < count; i++) lines.push(...part());
  return lines;
}

const guard = (p) => {
  const answer = p.choices.pick(['False', 'True', 'kind is ValueError', 'show("exiting")']);
  return [
    'class Guard:',
    '    def __enter__(self): show("enter"); return self',
    `    def __exit__(self, kind, e, trace): show("exit", kind and kind.__name__); return ${answer}`,
  ];
};

/** A generator and a row of next, send, throw and close. */
export function generatorScript(p) {
  const { choices } = p;
  const name = p.fresh('g');
  const g = p.fresh('m');
  // An inner generator that ignores GeneratorExit is kept: CPython would close it once more when its last reference goes.
  const lines = [...guard(p), 'kept = []', 'def keep(g): kept.append(g); return g', `def ${name}(n=1):`];
  lines.push(...indent(p.inside(true, () => suspending(p, 2, 'yield'))), '    yield 0');
  if (choices.once(2)) {
    const outer = p.fresh('g');
    lines.push(
      `def ${outer}():`,
      ...choices.pick([
        [`    show('result', (yield from keep(${name}())))`],
        [
          '    try:',
          `        show('result', (yield from keep(${name}())))`,
          `    except ${choices.pick(ERRORS)} as e:`,
          "        show('outer', repr(e), repr(e.__context__))",
          '        yield 77',
        ],
        ['    try:', `        yield from keep(${name}())`, '    finally:', "        show('outer finally')"],
        [
          `    inner = keep(${name}())`,
          '    try:',
          '        for v in inner:',
          '            got = yield v',
          "            show('outer got', got)",
          '    finally: inner.close()',
        ],
      ]),
    );
    lines.push(`${g} = ${outer}()`);
  } else lines.push(`${g} = ${name}()`);
  const operation = () =>
    choices.pick([
      () => `show(next(${g}))`,
      () => `show(next(${g}, 'none'))`,
      () => `show(${g}.send(${choices.pick(['None', '5', "'x'"])}))`,
      () => `show(${g}.throw(${choices.once(6) ? 'GeneratorExit' : error(choices)}))`,
      () => `show(${g}.close())`,
      () => `show(list(${g}))`,
      () => `a, *b = ${g}; show(a, b)`,
      () => `show(sum(${g}))`,
      () => `for v in ${g}: show(v); break`,
      () => `show(${g}.gi_running, ${g}.gi_suspended, ${g}.gi_frame is None)`,
    ])();
  const count = 2 + choices.below(6);
  for (let i = 0; i < count; i++)
    lines.push(
      `try: ${operation()}`,
      'except BaseException as e: show(repr(e), repr(e.__context__), repr(e.__cause__))'.replace(/^/, ''),
    );
  lines.push(`try: ${g}.close()`, 'except BaseException as e: show(repr(e))');
  return lines.flatMap((line) => (/^try: for/.test(line) ? ['try:', `    ${line.slice(5)}`] : [line]));
}

/** Coroutines and asynchronous generators, driven by hand. */
export function coroutines(p) {
  const { choices } = p;
  const a = p.fresh('a');
  const b = p.fresh('a');
  const lines = [
    ...guard(p),
    'class Pause:',
    '    def __init__(self, v): self.v = v',
    '    def __await__(self): return (yield self.v)',
    'class Manager:',
    '    async def __aenter__(self): show("aenter"); return await Pause("in")',
    `    async def __aexit__(self, kind, e, trace): await Pause("out"); show("aexit", kind and kind.__name__); return ${choices.pick(['False', 'True', 'kind is ValueError'])}`,
    'def drive(c, *answers):',
    '    answers = list(answers)',
    '    try:',
    '        v = c.send(None)',
    '        for _ in range(12):',
    '            show("paused", v)',
    '            v = c.send(answers.pop(0) if answers else None)',
    '    except StopIteration as e: show("done", e.value)',
    '    except Exception as e: show("failed", repr(e), repr(e.__context__))',
    '    finally: c.close()',
  ];
  const inner = () =>
    choices.pick([
      `await Pause(${p.of('int', 1)})`,
      'show(await Pause(1))',
      `raise ${error(choices)}`,
      `return ${p.of('any', 1)}`,
      'x = [await Pause(i) for i in range(2)]; show(x)',
      `show(${p.of('any', 2)})`,
    ]);
  lines.push(
    `async def ${a}(n=2):`,
    ...indent(p.inside(true, () => ['show("start")', inner(), inner()])),
    '    return n * 2',
  );
  lines.push(
    `async def ${b}():`,
    // Nothing that would run when one is dropped unfinished: that is another moment in CPython.
    ...indent(
      Array.from({ length: 1 + choices.below(3) }, () =>
        choices.pick([
          `yield ${p.of('int', 1)}`,
          `show((yield ${p.of('int', 1)}))`,
          'await Pause(3)',
          `if ${p.of('bool', 1)}: raise ${error(choices)}`,
          'for i in range(2): yield i',
          `if ${p.of('bool', 1)}: return`,
        ]),
      ),
    ),
    `    ${choices.pick(['await Pause(8)', 'yield 4', 'show(await Pause(5))'])}`,
    '    yield 0',
  );
  const main = p.fresh('a');
  const parts = [
    [`show(await ${a}())`],
    [`show(await ${a}(${p.of('int', 1)}))`],
    [`async for v in ${b}(): show("item", v)`],
    [`async for v in ${b}():`, '    show(v)', '    break', 'else: show("else")'],
    [`show([v async for v in ${b}()])`],
    [`show({v: await Pause(v) async for v in ${b}() if v})`],
    [`show([v for v in [1, 2, 3] if await Pause(v)])`],
    [
      'async with Manager() as m:',
      '    show(m)',
      `    ${choices.pick(['pass', `raise ${error(choices)}`, 'return 5'])}`,
    ],
    ['async with Manager(), Manager() as m: show("both")'],
    [
      'try:',
      `    await ${a}()`,
      `except ${choices.pick(ERRORS)} as e: show("caught", repr(e))`,
      'finally: await Pause("finally")',
    ],
    [`it = ${b}()`, 'show(await anext(it))', 'show(await it.asend(3))', 'await it.aclose()'],
    [`it = ${b}()`, 'show(await anext(it, "none"))', `show(await it.athrow(${error(choices)}))`],
    [`c = ${a}()`, 'show(await c)', 'show(await c)'],
    ['await 5'],
    ['async for v in [1]: pass'],
    ['async with Guard(): pass'],
    ['for v in await Pause([1]) or (): show(v)'],
  ];
  lines.push(`async def ${main}():`, ...indent(some(choices, parts, 4).flat()));
  lines.push(...p.guarded([`drive(${main}(), ${choices.pick(['', '1', '1, 0, 5', '[1, 2], 3'])})`]));
  return lines;
}

/** Context managers of contextlib and of classes. */
export function contexts(p) {
  const { choices } = p;
  const m = p.fresh('M');
  const lines = [
    'import contextlib',
    '@contextlib.contextmanager',
    `def ${m}(n):`,
    "    show('before', n)",
    ...choices.pick([
      ['    try: yield n * 2', "    finally: show('after', n)"],
      ['    try: yield n * 2', `    except ${choices.pick(ERRORS)} as e: show('swallowed', repr(e))`],
      ['    yield n', "    show('after')"],
      ['    try: yield n', `    except Exception as e: raise ${error(choices)} from e`],
      ['    yield 1', '    yield 2'],
      [`    if n > 1: yield n`],
    ]),
    ...guard(p),
  ];
  const inner = () =>
    choices.pick([`show(${p.of('any', 2)})`, `raise ${error(choices)}`, 'show(x)', `show(${p.of('int', 2)})`]);
  const uses = [
    [`with ${m}(1) as x:`, `    ${inner()}`],
    [`with ${m}(1) as x, ${m}(2) as y, Guard():`, `    show(x, y)`, `    ${inner()}`],
    [`with (Guard() as x, ${m}(${p.of('int', 1)})):`, `    ${inner()}`],
    [
      'with contextlib.ExitStack() as stack:',
      `    x = stack.enter_context(${m}(3))`,
      "    stack.callback(show, 'callback', 1)",
      `    stack.push(Guard())`,
      `    ${inner()}`,
    ],
    [`with contextlib.suppress(${choices.pick(ERRORS)}, ${choices.pick(ERRORS)}) as x:`, `    ${inner()}`],
    ['with contextlib.nullcontext(5) as x:', `    ${inner()}`],
    ['def f():', `    with ${m}(5) as x:`, `        return ${p.of('int', 1)}`, 'show(f())'],
    [
      'for i in range(3):',
      `    with ${m}(i) as x:`,
      `        if i == 1: ${choices.pick(['continue', 'break'])}`,
      `        ${inner()}`,
    ],
    [`@${m}(4)`, 'def f(a): return a * 2', 'show(f(3))'],
    ['with Guard() as (a, b): pass'],
    ['with 5: pass'],
    ['x = {}', `with ${m}(2) as x["k"]:`, `    ${inner()}`],
  ];
  const count = 1 + choices.below(3);
  for (let i = 0; i < count; i++) lines.push(...p.guarded(choices.pick(uses)));
  return lines;
}

/** Exceptions: groups, notes, chains, finally that overrides. */
export function exceptions(p) {
  const { choices } = p;
  const one = () =>
    `${choices.pick(['ValueError', 'KeyError', 'TypeError', 'AttributeError', 'ZeroDivisionError'])}(${choices.pick(['', '1', "'a'", "'a', 2"])})`;
  const group = (d) =>
    `ExceptionGroup(${choices.pick(["'g'", "'h'"])}, [${Array.from({ length: 1 + choices.below(3) }, () => (d > 0 && choices.once(3) ? group(d - 1) : one())).join(', ')}])`;
  const kinds = () =>
    choices.pick([
      'ValueError',
      'KeyError',
      'TypeError',
      '(ValueError, AttributeError)',
      'ArithmeticError',
      'LookupError',
      'Exception',
    ]);
  const raised = () => choices.pick([group(2), group(1), one()]);
  const handler = () =>
    choices.pick([
      'show(repr(e))',
      'raise',
      `raise ${one()}`,
      `raise ${one()} from e`,
      `raise ${one()} from None`,
      "e.add_note('note')",
      'show([repr(i) for i in getattr(e, "exceptions", ())])',
      'pass',
    ]);
  const part = () =>
    choices.pick([
      () => [
        'try:',
        `    raise ${raised()}`,
        `except* ${kinds()} as e:`,
        `    ${handler()}`,
        ...(choices.once(2) ? [`except* ${kinds()} as e:`, `    ${handler()}`] : []),
        ...(choices.once(3) ? ['else:', "    show('else')"] : []),
        ...(choices.once(3) ? ['finally:', "    show('finally')"] : []),
      ],
      () => [
        `e = ${group(2)}`,
        `show([repr(part) for part in e.split(${kinds()})])`,
        `show(repr(e.subgroup(${kinds()})))`,
        'show(str(e), e.message, len(e.exceptions))',
        `show(repr(e.subgroup(lambda i: 'a' in i.args)), repr(e.derive([${one()}])))`,
      ],
      () => [
        'try:',
        '    try:',
        `        raise ${raised()}`,
        `    except ${kinds()} as e:`,
        `        ${handler()}`,
        '    finally:',
        `        ${choices.pick(["show('f')", `raise ${one()}`, "show('g')"])}`,
        'except BaseException as e:',
        '    show(repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__, getattr(e, "__notes__", None))',
      ],
      () => [
        'def f():',
        '    for i in range(3):',
        '        try:',
        `            if i == 1: ${choices.pick(['return i', 'continue', 'break', `raise ${one()}`])}`,
        "            show('body', i)",
        '        finally:',
        `            ${choices.pick(["show('end')", 'if i == 2: return 9', "show('x')"])}`,
        "    return 'after'",
        'show(f())',
      ],
      () => [`e = ${one()}`, "e.add_note('first'); e.add_note('second')", 'raise e'],
      () => [
        'try:',
        `    raise ${choices.pick(['5', 'int', "'text'", 'None', 'ValueError', 'Exception("a", "b")', 'BaseException'])}`,
        'except BaseException as e: show(repr(e), e.args, str(e))',
      ],
      () => [
        'try: 1 / 0',
        `except ${choices.pick(['5', "'a'", '(ValueError, 5)', '()', '(ZeroDivisionError,)'])}: show('caught')`,
      ],
      () => [
        'class E(Exception):',
        '    def __init__(self, a, b=2): super().__init__(a); self.b = b',
        ...(choices.once(2) ? ['    def __str__(self): return f"{self.args[0]}-{self.b}"'] : []),
        `raise E(${choices.pick(['1', '1, b=3', "'x'", ''])}) from ${one()}`,
      ],
      () => ['e = None', 'try:', `    raise ${one()}`, 'except Exception as e: pass', 'show(e)'],
      () => [
        'def f(n):',
        `    if n == 0: raise ${raised()}`,
        '    try: f(n - 1)',
        `    except ${kinds()} as e: raise ${one()} from e`,
        `f(${choices.pick(['1', '2', '3'])})`,
      ],
    ])();
  const lines = [];
  const count = 1 + choices.below(3);
  for (let i = 0; i < count; i++) {
    const made = part();
    // Now and then the last is not caught, so that its traceback is compared.
    lines.push(...(i === count - 1 && choices.once(4) ? made : p.guarded(made)));
  }
  return lines;
}

/** Patterns of all kinds on values that fit some of them. */
export function patterns(p) {
  const { choices } = p;
  const name = p.fresh('P');
  const literal = () =>
    choices.pick(['0', '1', '-1', '2.5', "'a'", "'abc'", 'None', 'True', 'False', "b'abc'", '-2.5', '1+2j', "'a' 'b'"]);
  let captures = 0;
  const pattern = (d, bind) => {
    const capture = () => (bind ? `c${captures++}` : '_');
    if (d <= 0) return choices.pick([literal, literal, capture, () => '_', () => `${name}.one`])();
    return choices.pick([
      literal,
      capture,
      () => `[${Array.from({ length: choices.below(3) }, () => pattern(d - 1, bind)).join(', ')}]`,
      () => `(${pattern(d - 1, bind)}, *${capture()})`,
      () => `[${pattern(d - 1, bind)}, *_, ${pattern(d - 1, bind)}]`,
      () => `{'a': ${pattern(d - 1, bind)}}`,
      () => `{'a': ${pattern(d - 1, bind)}, ${bind ? `**c${captures++}` : "'b': _"}}`,
      () => `${name}(${pattern(d - 1, bind)})`,
      () => `${name}(x=${pattern(d - 1, bind)}, y=${pattern(d - 1, bind)})`,
      () =>
        `${choices.pick(['int', 'str', 'list', 'dict', 'tuple', 'float', 'bool', 'bytes'])}(${choices.pick(['', pattern(d - 1, bind)])})`,
      () =>
        `(${pattern(d - 1, false)} | ${pattern(d - 1, false)})`
          .replace(/\(_ \|/, '(0 |')
          .replace(/\| _\)$/, '| 1)')
          .replace(/^\(_/, '(0'),
      () => (bind ? `(${pattern(d - 1, false).replace(/^_$/, '0')} as c${captures++})` : literal()),
    ])();
  };
  const lines = [
    `class ${name}:`,
    "    __match_args__ = ('x', 'y')",
    '    one = 1',
    `    def __init__(self, x, y=2): self.x, self.y = x, y`,
    `    def __repr__(self): return f'P({self.x!r})'`,
  ];
  const subject = () =>
    choices.pick([
      () => p.of('any', 1),
      () => `${name}(${p.of('any', 1)})`,
      () => `[${p.of('any', 1)}, ${p.of('int', 1)}]`,
      () => `{'a': ${p.of('any', 1)}, 'b': 2}`,
      () => `(1, ${name}(1, [2]), 3)`,
      () => `[[1, 2], {'a': 'abc'}]`,
      () => "'abc'",
      () => 'range(3)',
      () => "{'a': {'a': 1}}",
      () => `(${p.of('any', 1)}, )`,
    ])();
  const count = 1 + choices.below(3);
  for (let i = 0; i < count; i++) {
    const match = [`match ${subject()}:`];
    const cases = 1 + choices.below(4);
    for (let j = 0; j < cases; j++) {
      captures = 0;
      let text = pattern(2, true);
      // A name that matches everything may stand in the last case alone.
      if (/^\(?(c\d|_)\)?$/.test(text)) text = literal();
      const bound = Array.from({ length: captures }, (_, k) => `c${k}`).filter((c) =>
        new RegExp(`\\b${c}\\b`).test(text),
      );
      match.push(
        `    case ${text}${choices.once(4) ? ` if ${bound.length && choices.once(2) ? `show('guard', ${bound[0]}) or True` : p.of('bool', 1)}` : ''}: show(${[j, ...bound].join(', ')})`,
      );
    }
    match.push("    case other: show('other', type(other).__name__)");
    lines.push(...p.guarded(match));
  }
  return lines;
}

/** Closures: cells that are shared, deleted, made in loops and in classes. */
export function closures(p) {
  const { choices } = p;
  const f = p.fresh('f');
  const value = () => p.of(choices.pick(['int', 'str', 'list']), 1);
  const part = () =>
    choices.pick([
      () => [
        `def ${f}(a):`,
        '    def get(): return a',
        '    def put(v):',
        '        nonlocal a',
        '        a = v',
        '    def drop():',
        '        nonlocal a',
        '        del a',
        '    return get, put, drop',
        `get, put, drop = ${f}(${value()})`,
        'show(get())',
        `put(${value()})`,
        'show(get())',
        'drop()',
        ...choices.pick([['show(get())'], ['put(1)', 'show(get())'], ['drop()']]),
      ],
      () => [`show([g() for g in [lambda: i for i in range(3)]], [g() for g in [lambda i=i: i for i in range(3)]])`],
      () => [
        `def ${f}():`,
        '    made = []',
        '    for i in range(3):',
        `        def g(k=${p.of('int', 1)}): return i, k`,
        '        made.append(g)',
        '    return made',
        `show([g() for g in ${f}()])`,
      ],
      () => [
        `def ${f}(n):`,
        '    class Local:',
        '        n = n',
        '        def m(self): return n',
        '        k = [n for _ in range(2)]',
        '    return Local.n, Local().m(), Local.k',
        `show(${f}(${value()}))`,
      ],
      () => [
        `total = 0`,
        `def ${f}(n):`,
        '    global total',
        `    total ${choices.pick(['+', '-', '*'])}= n`,
        '    return total',
        `show(${f}(${p.of('int', 1)}), ${f}(2), total)`,
      ],
      () => [
        `def ${f}():`,
        `    show(${choices.pick(['unknown', 'later', 'x'])})`,
        `    ${choices.pick(['later = 1', 'x = 2', 'pass'])}`,
        `${f}()`,
      ],
      () => [
        `def ${f}():`,
        '    if False: x = 1',
        '    def g(): return x',
        `    ${choices.pick(['return g()', 'x = 5; return g()', 'return x'])}`,
        `show(${f}())`,
      ],
      () => [
        `def ${f}(n): return 1 if n <= 1 else n * ${f}(n - 1)`,
        `show(${f}(${choices.pick(['5', '20', '30', '0'])}))`,
      ],
      () => [
        `def ${f}(*args, key=lambda v: v, **rest):`,
        '    return [key(a) for a in args], sorted(rest.items())',
        `show(${f}(*${p.of('list', 1)}, key=lambda v: v * 2, z=${value()}), ${f}(**{'b': 1, 'a': 2}))`,
      ],
      () => [
        `${f} = lambda *a, b=${value()}, **c: (a, b, sorted(c))`,
        `show(${f}(1, *[2, 3], b=4), ${f}(), ${f}(**dict(b=1, d=2)))`,
        `show(${f}(1, b=2, **{'b': 3}))`,
      ],
      () => [
        `def ${f}(a, /, b, *, c=${value()}): return a, b, c`,
        `show(${f}(1, 2), ${f}(1, b=2, c=3))`,
        choices.pick([
          `${f}(a=1, b=2)`,
          `${f}(1)`,
          `${f}(1, 2, 3)`,
          `${f}(1, 2, d=4)`,
          `${f}(1, 2, b=3)`,
          `${f}(*[1, 2], **{'c': 5, 'e': 1})`,
        ]),
      ],
      () => [
        `def ${f}(n):`,
        '    def decorate(g):',
        '        def wrapped(*a): show("call", n, a); return g(*a)',
        '        return wrapped',
        '    return decorate',
        `@${f}(1)`,
        `@${f}(2)`,
        'def decorated(a, b=2): return a, b',
        'show(decorated(1), decorated(1, 5))',
        'decorated(1, 2, 3)',
      ],
      () => [
        `x = 'outer'`,
        'class Scope:',
        '    show(x)',
        "    x = 'inner'",
        '    show(x)',
        '    y = [x for _ in range(1)]',
        '    del x',
        '    show(x, y)',
      ],
      () => [`show((lambda x: (x := x + 1, x))(${p.of('int', 1)}), [y := ${p.of('int', 1)}, y ** 2], y)`],
      () => [
        `def ${f}():`,
        '    try: return 1',
        '    finally:',
        `        ${choices.pick(['pass', 'return 2', 'show(3)'])}`,
        `show(${f}())`,
      ],
    ])();
  const lines = [];
  const count = 1 + choices.below(3);
  for (let i = 0; i < count; i++) lines.push(...p.guarded(part()));
  return lines;
}
