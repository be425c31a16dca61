/** Classes for random programs: one base, perhaps a special method, a method of random statements, and some uses of an instance. */

export function classDefinition(p, depth) {
  const { choices } = p;
  const name = p.fresh('C');
  const base = choices.pick(['', '', '(int)', '(list)', '(dict)', '(str)', '(Exception)', '(object)']);
  const lines = [`class ${name}${base}:`];
  const method = (head, body) => lines.push(`    ${head}`, ...p.inside(false, body).map((line) => `    ${line}`));
  if (base === '' || base === '(object)') {
    lines.push(`    tag = ${p.of('str', 1)}`);
    method('def __init__(self, x=1):', () => [`    self.x = x`]);
    const special = choices.below(12);
    if (special === 1)
      method('def __add__(self, other):', () => [
        `    return ${name}(self.x + (other.x if isinstance(other, ${name}) else other))`,
      ]);
    if (special === 2)
      method('def __eq__(self, other):', () => ['    return isinstance(other, type(self)) and self.x == other.x']);
    if (special === 3)
      method('def __getattr__(self, key):', () => [
        "    if key.startswith('z'): return key * 2",
        '    raise AttributeError(key)',
      ]);
    if (special === 4)
      method('def __getitem__(self, key):', () => ['    if key == 3: raise IndexError', '    return (self.x, key)']);
    if (special === 5) method('def __iter__(self):', () => ['    yield self.x', `    yield from ${p.of('list', 2)}`]);
    if (special === 6) method('def __call__(self, *args, **kwargs):', () => ['    return args, sorted(kwargs)']);
    if (special === 7) method('def __bool__(self):', () => [`    return ${p.of('bool', 2)}`]);
    if (special === 8) method('def __lt__(self, other):', () => ['    return self.x < other.x']);
    if (special === 9)
      lines.push("    __slots__ = ('x', 'y')".replace('__slots__', choices.pick(['__slots__', '__match_args__'])));
    if (special === 10) lines.push('    def __index__(self): return 2');
    if (special === 11)
      lines.push('    def __contains__(self, v): return v == self.x', '    def __len__(self): return 2');
    method('def __repr__(self):', () => [`    return f'${name}({self.x!r})'`]);
    if (choices.once(2)) lines.push('    @property', '    def twice(self): return self.x * 2');
    if (choices.once(3))
      lines.push(
        '    @classmethod',
        `    def make(cls): return cls(${p.of('int', 1)})`,
        '    @staticmethod',
        '    def plain(v=2): return v',
      );
  }
  method(`def go(self, v=${p.of('int', 1)}):`, () => {
    p.expressions.variables.push(['v', 'int']);
    const body = p.block(depth - 1, 1);
    return [...body, `    return ${p.of('int', 2)}`];
  });
  const instance = p.fresh('o');
  lines.push(
    `${instance} = ${name}(${base === '(Exception)' || base === '' || base === '(object)' ? p.of('int', 1) : base === '(int)' ? p.of('int', 1) : base === '(list)' ? p.of('list', 1) : base === '(dict)' ? p.of('dict', 1) : base === '(str)' ? p.of('str', 1) : ''})`,
  );
  const uses = [
    `${instance}.go()`,
    `${instance}.go(3)`,
    `${instance} == ${name}()`,
    `${instance} + 1`,
    `1 + ${instance}`,
    `${instance} < ${name}(2)`,
    `${instance}.zed`,
    `${instance}.missing`,
    `${instance}[0]`,
    `list(${instance})`,
    `len(${instance})`,
    `bool(${instance})`,
    `${instance}(1, a=2)`,
    `3 in ${instance}`,
    `${instance}.twice`,
    `${name}.make()`,
    `${name}.plain(1)`,
    `[1, 2, 3][${instance} % 3]`,
    `${instance}.tag`,
    `${instance}.__class__.__mro__[-1]`,
    `isinstance(${instance}, ${name})`,
    `vars(${instance})`,
    `type(${instance}).__name__`,
    `-${instance}`,
    `${instance} * 2`,
    `f'{${instance}}'`,
    `sorted([${name}(2), ${name}(1)])`,
    `${instance}.x`,
    `${instance}.y`,
  ];
  const count = 1 + choices.below(4);
  for (let i = 0; i < count; i++) lines.push(...p.guarded([`show(${choices.pick(uses)})`]));
  if (choices.once(3)) {
    const heir = p.fresh('C');
    lines.push(
      `class ${heir}(${name}):`,
      '    def go(self, v=1):',
      '        return (super().go(v), v)',
      ...p.guarded([`show(${heir}().go(), ${heir}.__mro__[1].__name__, issubclass(${heir}, ${name}))`]),
    );
  }
  return lines;
}
