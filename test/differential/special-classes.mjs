/** Classes for random programs that say themselves what operators, attributes and iteration do with their instances. */

/** Up to `most` different entries of a list, in its order. */
export function some(choices, list, most) {
  const wanted = 1 + choices.below(most);
  const picked = new Set();
  for (let i = 0; i < wanted; i++) picked.add(choices.below(list.length));
  return list.filter((_, i) => picked.has(i));
}

const BINARY = ['add', 'sub', 'mul', 'floordiv', 'mod', 'and', 'or', 'xor', 'lshift', 'matmul', 'truediv', 'pow'];
const SIGN = {
  add: '+',
  sub: '-',
  mul: '*',
  floordiv: '//',
  mod: '%',
  and: '&',
  or: '|',
  xor: '^',
  lshift: '<<',
  matmul: '@',
  truediv: '/',
  pow: '**',
};
const ORDER = { lt: '<', le: '<=', gt: '>', ge: '>=', eq: '==', ne: '!=' };

/** A number-like class: operators, reflected, in place, and comparisons, some of which refuse. */
export function operatorClass(p) {
  const { choices } = p;
  const name = p.fresh('C');
  const answers = [
    () => `return ('%s', self.x, getattr(other, 'x', other))`,
    () => 'return NotImplemented',
    () => `raise ${choices.pick(['ValueError', 'TypeError', 'KeyError'])}('%s')`,
    () => `return ${name}(${p.of('int', 1)})`,
    () => `show('%s'); return self`,
    () => `return ${p.of('any', 1)}`,
  ];
  const operators = some(choices, BINARY, 3);
  const comparisons = some(choices, Object.keys(ORDER), 2);
  const base = choices.pick(['', '', '(int)', '(float)', '(str)', '(tuple)']);
  const lines = [`class ${name}${base}:`, '    x = 7', `    def __repr__(self): return '${name}!'`];
  const method = (called) => {
    const answer = choices.pick(answers)();
    lines.push(`    def __${called}__(self, other): ${answer.replaceAll('%s', called)}`);
  };
  for (const operator of operators)
    for (const prefix of some(choices, ['', 'r', 'i'], 3)) method(`${prefix}${operator}`);
  for (const comparison of comparisons) method(comparison);
  // Small, because CPython's search in a table comes to a place again while bits of a wide hash are left, and compares again.
  if (choices.once(3)) lines.push(`    def __hash__(self): return ${p.of('int', 1)} % 8`);
  const heir = p.fresh('D');
  if (choices.once(3)) {
    lines.push(`class ${heir}(${name}):`, '    x = 8');
    for (const prefix of some(choices, ['', 'r', 'i'], 2)) method(`${prefix}${choices.pick(operators)}`);
  } else lines.push(`${heir} = ${name}`);
  const a = p.fresh('o');
  const b = p.fresh('o');
  lines.push(`${a}, ${b} = ${name}(), ${heir}()`);
  // How often a sequence is repeated must fit into the 32 bits that CPython has for it here.
  const int = () => (base === '(str)' || base === '(tuple)' ? `(${p.of('int', 1)} % 100)` : p.of('int', 1));
  const operand = () => choices.pick([a, b, a, b, int(), p.of('str', 1), p.of('float', 1), 'None', p.of('list', 1)]);
  const count = 2 + choices.below(4);
  for (let i = 0; i < count; i++) {
    const sign = SIGN[choices.pick(operators)];
    const uses = [
      () => [`show(${a} ${sign} ${operand()})`],
      () => [`show(${operand()} ${sign} ${b})`],
      () => [`${a} ${sign}= ${operand()}`, `show(${a})`],
      () => {
        const v = p.fresh('k');
        return [`${v} = ${operand()}`, `${v} ${sign}= ${b}`, `show(${v})`];
      },
      () => [`show(${operand()} ${ORDER[choices.pick(comparisons)]} ${b})`],
      () => [`show(${a} ${ORDER[choices.pick(comparisons)]} ${operand()} ${ORDER[choices.pick(comparisons)]} ${b})`],
      () => [`show([${a}, 1].count(${b}), ${a} in [${b}], {'k': ${a}} == {'k': ${b}})`],
      () => [`show(len({${a}: 1, ${b}: 2}))`],
      () => [`show(max(${a}, ${b}), sorted([${a}, ${b}]))`],
      () => [`show(sum([${a}, ${b}], ${p.of('int', 0)}))`],
    ];
    lines.push(...p.guarded(choices.pick(uses)()));
  }
  return lines;
}

/** A container: subscripts, slices, iteration, truth, conversions. */
export function containerClass(p) {
  const { choices } = p;
  const name = p.fresh('C');
  const raising = () => choices.pick(['IndexError', 'KeyError', 'TypeError', 'StopIteration', 'ValueError']);
  const members = [
    () => ['def __getitem__(self, key): show("get", key); return self.items[key]'],
    () => ['def __getitem__(self, key):', `    if key == 2: raise ${raising()}(key)`, '    return key'],
    () => ['def __setitem__(self, key, value): show("set", key, value); self.items[key] = value'],
    () => ['def __delitem__(self, key): show("del", key); del self.items[key]'],
    () => [`def __len__(self): return ${choices.pick(['len(self.items)', '0', '3', 'True'])}`],
    () => ['def __iter__(self): return iter(self.items)'],
    () => ['def __iter__(self):', '    yield from self.items'],
    () => [`def __iter__(self): return ${choices.pick(['self', '3', '[1]', 'iter(())'])}`],
    () => [
      'def __next__(self):',
      '    self.at = getattr(self, "at", 0) + 1',
      `    if self.at > 3: raise ${choices.pick(['StopIteration', 'StopIteration', raising()])}`,
      '    return self.at',
    ],
    () => ['def __contains__(self, item): return item in self.items[:2]'],
    () => [`def __contains__(self, item): return ${p.of('any', 1)}`],
    () => ['def __reversed__(self): return iter("zyx")'],
    () => [`def __bool__(self): return ${choices.pick(['False', 'True', '1', 'None', 'len(self.items) > 2'])}`],
    () => [`def __int__(self): return ${choices.pick(['4', "'a'", 'True', '2.5'])}`],
    () => [`def __float__(self): return ${choices.pick(['4.5', "'a'", '1'])}`],
    () => [`def __index__(self): return ${choices.pick(['1', '0', '-1', "'a'", '2**70'])}`],
    () => ['def __call__(self, *args, **kwargs): return (args, sorted(kwargs))'],
    () => ['def __format__(self, spec): return f"<{spec}>"'],
    () => [`def __str__(self): return ${choices.pick(["'text'", '5', 'self.items'])}`],
    () => [`def __repr__(self): return ${choices.pick(["'repr'", 'None', "f'C{self.items}'"])}`],
    () => [`def __hash__(self): return ${choices.pick(['5', "'a'", '2**70', '-1'])}`],
    () => ['__hash__ = None'],
    () => ['def __eq__(self, other): return self.items == getattr(other, "items", other)'],
    () => [
      'def __enter__(self): show("in"); return self.items',
      'def __exit__(self, *args): show("out", args[0]); return True',
    ],
    () => ['def __neg__(self): return "neg"', 'def __invert__(self): return ~5', 'def __abs__(self): return -1'],
    () => ['def __round__(self, digits=None): return ("round", digits)'],
    () => ['def __length_hint__(self): return 2'],
    () => ['def __bytes__(self): return b"bytes"'],
    () => ['def __missing__(self, key): return ("missing", key)'],
    () => ['def __dir__(self): return ["b", "a"]'],
  ];
  const lines = [
    `class ${name}:`,
    `    def __init__(self, items=None): self.items = items if items is not None else ${p.of('list', 1)}`,
  ];
  for (const member of some(choices, members, 6)) lines.push(...member().map((line) => `    ${line}`));
  const o = p.fresh('o');
  lines.push(`${o} = ${name}(${choices.pick(['', '[1, 2, 3]', p.of('list', 2), p.of('texts', 1)])})`);
  const uses = [
    `${o}[0]`,
    `${o}[-1]`,
    `${o}[1:2]`,
    `${o}['a', 1:2, ...]`,
    `list(${o})`,
    `tuple(${o})`,
    `[*${o}]`,
    `set(${o})`,
    `sum(${o})`,
    `max(${o})`,
    `sorted(${o})`,
    `len(${o})`,
    `bool(${o})`,
    `not ${o}`,
    `1 in ${o}`,
    `'a' not in ${o}`,
    `list(reversed(${o}))`,
    `int(${o})`,
    `float(${o})`,
    `[5, 6, 7][${o}]`,
    `'abc' * ${o}`,
    `range(${o})`,
    `${o}()`,
    `${o}(1, *[2], a=3, **{'b': 4})`,
    `f'{${o}}'`,
    `f'{${o}:>5}'`,
    `f'{${o}!r:>5}'`,
    `'%s' % ${o}`,
    `'%d' % ${o}`,
    `str(${o})`,
    `repr(${o})`,
    `hash(${o}) == hash(${o})`,
    `{${o}: 1}[${o}]`,
    `${o} == ${o}`,
    `${o} == [1, 2, 3]`,
    `-${o}`,
    `~${o}`,
    `abs(${o})`,
    `round(${o})`,
    `round(${o}, 2)`,
    `bytes(${o})`,
    `[n for n in dir(${o}) if n[0] != '_']`,
    `next(${o})`,
    `list(zip(${o}, 'abc'))`,
    `dict(enumerate(${o}))`,
    `list(map(str, ${o}))`,
    `','.join(${o})`,
    `any(${o})`,
    `all(${o})`,
    `min(${o}, default=5)`,
    `(lambda *a: a)(*${o})`,
    `(lambda **k: k)(**${o})`,
    `divmod(${o}, 2)`,
    `hex(${o})`,
    `complex(${o})`,
    `__import__('math').floor(${o})`,
    `isinstance(${o}, ${name})`,
    `${o}.nothing`,
    `iter(${o}) is ${o}`,
    `dict(${o})`,
    `'{0.items} {0!s}'.format(${o})`,
    `getattr(${o}, 'at', 'none')`,
  ];
  const statements = [
    [`${o}[0] = 5`, `show(${o}.items)`],
    [`${o}[1:2] = [8, 9]`, `show(${o}.items)`],
    [`${o}[0] += 5`, `show(${o}.items)`],
    [`del ${o}[0]`, `show(${o}.items)`],
    [`a, *b = ${o}`, 'show(a, b)'],
    [`a, b, c = ${o}`, 'show(a, b, c)'],
    [`a, b = ${o}`, 'show(a, b)'],
    [`for item in ${o}: show(item)`],
    [`with ${o} as value:`, '    show(value)', '    raise KeyError(1)'],
    [
      `match ${o}:`,
      '    case [a, *_]: show("sequence", a)',
      '    case {}: show("mapping")',
      `    case ${name}(items=[x, *_]): show(x)`,
      '    case _: show("other")',
    ],
    [`if ${o}: show('true')`, "else: show('false')"],
    [`while ${o}:`, '    show("loop")', '    break'],
    [`show([x for x in ${o} if x])`],
    [`[1, 2, 3].index(${o})`],
    [`(lambda: (yield from ${o}))().send(None)`],
    [`x = [0, 0]`, `x[:] = ${o}`, 'show(x)'],
    [`x = {}`, `x.update(${o})`, 'show(x)'],
    [`x = [1]`, `x += ${o}`, 'show(x)'],
    [`x = [1]`, `x.extend(${o})`, 'show(x)'],
    [`assert ${o}, 'not true'`],
  ];
  const count = 3 + choices.below(5);
  for (let i = 0; i < count; i++) {
    const use = choices.once(3) ? choices.pick(statements) : [`show(${choices.pick(uses)})`];
    lines.push(...p.guarded(use));
  }
  return lines;
}

/** Attribute access: descriptors, properties, slots and hooks. */
export function attributeClass(p) {
  const { choices } = p;
  const descriptor = p.fresh('D');
  const name = p.fresh('C');
  const lines = [`class ${descriptor}:`, '    def __init__(self, label="d"): self.label = label'];
  const parts = [
    ['    def __set_name__(self, owner, called): self.label = called; show("named", owner.__name__, called)'],
    [
      '    def __get__(self, instance, owner=None):',
      '        show("get", self.label, instance is None)',
      `        return ${p.of('int', 1)}`,
    ],
    [
      '    def __get__(self, instance, owner=None):',
      '        if instance is None: return self.label',
      '        raise AttributeError(self.label)',
    ],
    [
      '    def __set__(self, instance, value):',
      '        show("set", self.label, value)',
      '        instance.__dict__[self.label] = value',
    ],
    ['    def __delete__(self, instance): show("delete", self.label)'],
  ];
  for (const part of some(choices, parts, 4)) lines.push(...part);
  lines.push(`class ${name}:`, `    a = ${descriptor}('a')`, `    b = ${p.of('any', 1)}`);
  const members = [
    ['def __init__(self): self.own = 5'],
    [
      'def __getattr__(self, key):',
      '    show("getattr", key)',
      "    if key == 'zed': return 26",
      '    raise AttributeError(key)',
    ],
    [
      'def __getattribute__(self, key):',
      "    if key == 'own': return 'mine'",
      '    return object.__getattribute__(self, key)',
    ],
    ['def __setattr__(self, key, value): show("setattr", key, value); super().__setattr__(key, value)'],
    ['def __delattr__(self, key): show("delattr", key); object.__delattr__(self, key)'],
    [
      '@property',
      'def c(self): return self.own',
      '@c.setter',
      'def c(self, value): show("c", value); self.own = value',
    ],
    ['@property', `def c(self): raise ${choices.pick(['AttributeError', 'ValueError'])}("c")`],
    ['@c_deleter', 'def d(self): show("deleted")'],
    ["__slots__ = ('own', 'more')"],
    ["__slots__ = ('own',)"],
    ['@classmethod', 'def e(cls, n=1): return (cls.__name__, n)'],
    ['@staticmethod', 'def f(n=2): return n'],
    ['def g(self): return self.own'],
    [
      'def __init_subclass__(cls, tag=None, **rest): show("heir", cls.__name__, tag, sorted(rest)); super().__init_subclass__(**rest)',
    ],
    ['def __class_getitem__(cls, item): return (cls.__name__, item)'],
    ['class Inner:', '    z = 5'],
    ['own = 1'],
  ];
  for (const member of some(choices, members, 5)) {
    if (member[0] === '@c_deleter')
      lines.push('    def d_delete(self): show("deleted")', '    d = property(None, None, d_delete)');
    else lines.push(...member.map((line) => `    ${line}`));
  }
  const o = p.fresh('o');
  lines.push(...p.guarded([`${o} = ${name}()`]));
  const uses = [
    [`show(${o}.a)`],
    [`show(${name}.a)`],
    [`${o}.a = 3`, `show(${o}.a)`],
    [`del ${o}.a`],
    [`show(${o}.b, ${o}.own)`],
    [`${o}.b = 4`, `show(${o}.b, ${name}.b)`],
    [`del ${o}.b`],
    [`show(${o}.c)`],
    [`${o}.c = 7`, `show(${o}.c)`],
    [`del ${o}.c`],
    [`del ${o}.d`],
    [`show(${o}.d)`],
    [`${o}.d = 1`],
    [`show(${o}.e(), ${name}.e(3))`],
    [`show(${o}.f(), ${name}.f(3))`],
    [`show(${o}.g(), ${name}.g(${o}))`],
    [`show(${o}.zed, ${o}.nothing)`],
    [`show(getattr(${o}, 'nothing', 'default'), hasattr(${o}, 'c'))`],
    [`setattr(${o}, 'new', 1)`, `show(${o}.new)`, `delattr(${o}, 'new')`, `show(${o}.new)`],
    [`show(sorted(vars(${o}).items(), key=str))`],
    [`show(${name}[5], ${name}.Inner.z)`],
    [`class ${p.fresh('E')}(${name}, tag=1, more=2): pass`],
    [`class ${p.fresh('E')}(${name}): b = ${descriptor}()`],
    [`${name}.b = property(lambda self: 'computed')`, `show(${o}.b)`],
    [`${name}.own = 99`, `show(${o}.own)`],
    [`${o}.__class__ = type('Other', (), {})`, `show(type(${o}).__name__, ${o}.b)`],
    [`show(${o}.__dict__)`],
    [`${o}.own += 1`, `show(${o}.own)`],
    [`show(${name}.__name__, ${name}.__qualname__, ${name}.__mro__[-1], ${name}.__bases__)`],
    [`show(${o}.mising, ${o}.own)`],
  ];
  const count = 3 + choices.below(5);
  for (let i = 0; i < count; i++) lines.push(...p.guarded(choices.pick(uses)));
  return lines;
}

/** Classes that depend on each other: several bases, super(), metaclasses. */
export function inheritance(p) {
  const { choices } = p;
  const a = p.fresh('A');
  const b = p.fresh('A');
  const c = p.fresh('A');
  const d = p.fresh('A');
  const step = (own) =>
    choices.pick([
      `return ('${own}', *super().run(n))`,
      `return ('${own}', n)`,
      `show('${own}'); return super().run(n + 1)`,
      `raise ValueError('${own}')`,
    ]);
  const meta = choices.once(3);
  const lines = [];
  if (meta) {
    lines.push(
      `class ${a}Meta(type):`,
      `    def __new__(m, called, bases, space, **keywords): show('new', called, sorted(keywords)); return super().__new__(m, called, bases, space)`,
      '    def __init__(cls, called, bases, space, **keywords): super().__init__(called, bases, space)',
      ...choices.pick([
        ["    def __call__(cls, *args): show('call', cls.__name__, args); return super().__call__(*args)"],
        ["    def __instancecheck__(cls, o): show('check'); return True"],
        ["    def __getattr__(cls, key): return 'meta ' + key"],
        ["    def __iter__(cls): return iter('xy')", '    def __len__(cls): return 2'],
        [
          "    def __prepare__(called, bases, **k): show('prepare'); return {'given': 1}",
          '    __prepare__ = staticmethod(__prepare__)',
        ],
        ['    def __repr__(cls): return f"<{cls.__name__}>"'],
      ]),
    );
  }
  const bases = choices.pick([
    [`(${a})`, `(${a})`, `(${b}, ${c})`],
    [`(${a})`, '', `(${b}, ${c})`],
    [`(${a})`, `(${b})`, `(${c}, ${a})`],
    [`(${a})`, `(${a})`, `(${a}, ${b})`],
    ['', '', `(${a}, ${b}, ${c})`],
  ]);
  lines.push(
    `class ${a}${meta ? `(metaclass=${a}Meta)` : ''}:`,
    '    kind = "base"',
    '    def __init__(self, *args): self.args = args',
    "    def run(self, n): return ('base', n)",
    `class ${b}${bases[0]}:`,
    ...(choices.once(2) ? [`    def __init__(self, *args): super().__init__('${b}', *args)`] : []),
    `    def run(self, n): ${step(b)}`,
    `class ${c}${bases[1]}:`,
    `    kind = ${p.of('str', 1)}`,
    `    def run(self, n): ${step(c)}`,
  );
  lines.push(
    ...p.guarded([
      `class ${d}${bases[2]}:`,
      `    def run(self, n): ${step(d)}`,
      `show([k.__name__ for k in ${d}.__mro__])`,
      `${p.fresh('o')} = ${d}(1, 2)`,
      `show(${d}(3).args, ${d}.kind, ${d}().run(1))`,
    ]),
  );
  const uses = [
    [`show(isinstance(${b}(), ${a}), issubclass(${c}, ${a}))`],
    [`show(${b}().run(5), ${c}().run(6))`],
    [`show(super(${b}, ${b}()).run(1))`],
    [`show(${a}.run(${b}(), 2))`],
    [`show(${a}.missing)`],
    [`show(len(${a}), list(${a}))`],
    [`show(${a}, ${b}, type(${a}))`],
    [`show(type('Made', (${b},), {'extra': 5})().extra)`],
    [`show([s.__name__ for s in ${a}.__subclasses__()])`],
    [`${a}.kind = 'changed'`, `show(${b}.kind, ${c}.kind)`],
    [`del ${a}.run`, `show(${b}().run(1))`],
  ];
  const count = 1 + choices.below(4);
  for (let i = 0; i < count; i++) lines.push(...p.guarded(choices.pick(uses)));
  return lines;
}
