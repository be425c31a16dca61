/** Statements for random programs about values: slices, text, wide integers, views, comprehensions, the library. */

const STEP = ['', ':1', ':-1', ':2', ':-2', ':3'];
const BOUND = ['', '0', '1', '2', '-1', '-2', '5', '99', '-99', 'None'];
const slice = (c) => `${c.pick(BOUND)}:${c.pick(BOUND)}${c.pick(STEP)}`;

function slices(p) {
  const { choices: c } = p;
  const v = p.fresh('s');
  const target = c.pick([
    () => p.of('list', 2),
    () => 'list(range(7))',
    () => "list('abcdef')",
    () => "bytearray(b'abcdef')",
  ])();
  const bytes = target.startsWith('bytearray');
  const source = () =>
    bytes
      ? c.pick(["b'xy'", "b''", '[1, 2, 3]', "b'pqrs'"])
      : c.pick(['[]', '[8, 9]', "'xyz'", 'range(3)', p.of('list', 1), v, '5']);
  const lines = [`${v} = ${target}`];
  const count = 1 + c.below(4);
  for (let i = 0; i < count; i++) {
    lines.push(
      ...p.guarded(
        c.pick([
          () => [`${v}[${slice(c)}] = ${source()}`, `show(${v})`],
          () => [`del ${v}[${slice(c)}]`, `show(${v})`],
          () => [`show(${v}[${slice(c)}], ${v}[slice(${c.pick(['2', 'None, 2', '1, 4, 2'])})])`],
          () => [`${v}[${slice(c)}] += ${source()}`, `show(${v})`],
          () => [
            `show(slice(${c.pick(['1', '1, 9', '5, None, -1', 'None, -1, 2'])}).indices(${c.pick(['5', '0', '10'])}))`,
          ],
          () => [
            `show(range(${c.pick(['10', '2, 20, 3', '10, 0, -2'])})[${slice(c)}], 'abcdefg'[${slice(c)}], (1, 2, 3, 4)[${slice(c)}])`,
          ],
          () => [`${v}.insert(${c.pick(BOUND.slice(1, 9))}, ${bytes ? '65' : p.of('int', 1)})`, `show(${v})`],
          () => [`show(${v}.pop(${c.pick(BOUND.slice(1, 9))}), ${v})`],
          () => [`${v} *= ${c.pick(['0', '2', '-1', '3'])}`, `show(${v})`],
        ])(),
      ),
    );
  }
  return lines;
}

function formatting(p) {
  const { choices: c } = p;
  const align = () => `${c.pick(['', '', '*', ' ', '0', 'é'])}${c.pick(['<', '>', '^', '='])}`;
  const spec = () =>
    `${c.pick([align(), align(), ''])}${c.pick(['', '', '+', '-', ' '])}${c.pick(['', '', 'z'])}${c.pick(['', '', '#'])}${c.pick(['', '', '0'])}${c.pick(['', '5', '12', '1'])}${c.pick(['', '', ',', '_'])}${c.pick(['', '', '.0', '.2', '.5', '.10'])}${c.pick(['', 'd', 'x', 'X', 'b', 'o', 'e', 'E', 'f', 'F', 'g', 'G', '%', 's', 'c', 'n'])}`;
  const value = () => p.of(c.pick(['int', 'float', 'str', 'int', 'float', 'bool']), 1);
  const old = () =>
    `%${c.pick(['', '', '-', '+', ' ', '0', '#', '-0', '+0'])}${c.pick(['', '3', '10', '7'])}${c.pick(['', '', '.0', '.3', '.12'])}${c.pick(['d', 'i', 'x', 'X', 'o', 'e', 'f', 'g', 'G', 's', 'r', 'a', 'c', '%', 'u', 'q'])}`;
  const lines = [];
  const count = 1 + c.below(4);
  for (let i = 0; i < count; i++) {
    lines.push(
      ...p.guarded(
        c.pick([
          () => [`show(format(${value()}, ${JSON.stringify(spec())}))`],
          () => [
            `show(f"{(${value().replaceAll('"it\'s"', "'its'").replaceAll('"', "'").replaceAll('\\', '')}):${spec()}}")`,
          ],
          () => [
            `x, w, q = ${value()}, ${c.pick(['8', '3', '0'])}, ${c.pick(['2', '0', '4'])}`,
            `show(f'{x!r:>{w}}|{x:{w}.{q}}|{x!s:^{w}}|{x = }|{x!a}')`,
          ],
          () => [
            `show(${JSON.stringify(old())} % (${c.pick([value(), `5, ${value()}`, `5, 2, ${value()}`, value(), `${value()}, 1`])},))`,
          ],
          () => [`show('%(a)s %(b)${c.pick(['d', '5.1f', 'r', 'x'])}' % {'a': ${value()}, 'b': ${value()}})`],
          () => [
            `show('{0} {1} {0!r}'.format(${value()}, ${value()}), '{a[0]} {b.real}'.format(a=${p.of('list', 1)}, b=${p.of('int', 1)}))`,
          ],
          () => [`show('{:{}} {:>{w}}'.format(${value()}, ${c.pick(['5', "''", "'d'", "'>8'"])}, ${value()}, w=6))`],
          () => [
            `show(${c.pick(["'{'", "'}'", "'{}{1}'", "'{0'", "'{!x}'", "'{a}'", "'{0.x}'", "'{:}}'", "'{{}}'", "'{0[a]}'", "'{} {}'"])}.format(${value()}))`,
          ],
          () => [`show('{a} {b}'.format_map({'a': 1${c.pick(['', ", 'b': 2"])}}))`],
          () => [`show(f'{${p.of('int', 1)}:{"0"}>{5}d}', f"{'nested ' + f'{1 + 1}'}", f'{{}}', f'{3.14159:.{2}f}')`],
          () => [
            `show(${p.of('str', 1)}.${c.pick(["split('a')", 'rsplit(None, 1)', "partition('b')", "rpartition('b')", 'splitlines()', "translate({97: None, 98: 'BB', 99: 100})", "translate(str.maketrans('ab', 'xy', 'c'))", "count('')", "find('', 2)", "replace('a', '', 1)", "encode('utf-16-le')", "encode('ascii', 'backslashreplace')", "encode('ascii', 'xmlcharrefreplace')", "startswith('', 5)", 'center(10)', 'zfill(8)', "join(['a', 'b'])", 'join([1])', "index('zz')", 'isidentifier()', 'expandtabs(3)', "strip('ab')", "removeprefix('a')", "split('')", "ljust(3, 'ab')"])})`,
          ],
          () => [`show(${value()}.__format__(${JSON.stringify(spec())}))`],
          () => [
            `show(repr(${p.of('float', 2)}), str(${p.of('float', 2)}), round(${p.of('float', 1)}, ${c.pick(['0', '1', '3', '-2', 'None'])}))`,
          ],
        ])(),
      ),
    );
  }
  return lines;
}

// A nan has no sign of its own here (docs/differences.md): copysign gets 0.0 in its place.
function integers(p) {
  const { choices: c } = p;
  const wide = () =>
    c.pick([
      `2**${c.pick(['31', '49', '50', '63', '64', '65', '100', '200'])}`,
      `(2**${c.pick(['49', '50', '64', '128'])} - 1)`,
      `-2**${c.pick(['49', '50', '63', '64', '100'])}`,
      '10**30',
      '-10**19',
      'int("9" * 40)',
      '0x7fff_ffff_ffff_ffff',
      '(1 << 49)',
      '562949953421311',
      '-562949953421312',
      p.of('int', 1),
    ]);
  const lines = [];
  const count = 2 + c.below(4);
  for (let i = 0; i < count; i++) {
    lines.push(
      ...p.guarded(
        c.pick([
          () => [`show(${wide()} ${c.pick(['+', '-', '*', '//', '%', '&', '|', '^'])} ${wide()})`],
          () => [`show(divmod(${wide()}, ${wide()}))`],
          () => [`show(${wide()} ${c.pick(['<<', '>>'])} ${c.pick(['0', '1', '14', '50', '64', '65', '-1', '130'])})`],
          () => [`show(pow(${wide()}, ${c.pick(['0', '1', '5', '65537', '-1', '3'])}, ${wide()}))`],
          () => [`show(${wide()} / ${wide()}, float(${wide()}), ${wide()} * 1.5)`],
          () => [`show(${c.pick(['hex', 'oct', 'bin', 'str', 'abs', 'float', 'repr'])}(${wide()}))`],
          () => [
            `show(int(${c.pick(["'7f'", "'-ff'", "'0x1f'", "'zz'", "'1_000'", "'  12  '", "'1__0'", "''", "'٣'"])}, ${c.pick(['16', '0', '36', '10', '2', '37', '1'])}))`,
          ],
          () => [`show((${wide()}).bit_length(), (${wide()}).bit_count(), ~(${wide()}), -(${wide()}))`],
          () => [
            `show((${wide()}).to_bytes(${c.pick(['8', '9', '17', '1', '26'])}, ${c.pick(["'big'", "'little'"])}, signed=${c.pick(['True', 'False'])}))`,
          ],
          () => [
            `show(int.from_bytes(${c.pick(["b'\\xff' * 9", "b'\\x80' + b'\\0' * 7", "b''", "b'\\x01\\x02'"])}, ${c.pick(["'big'", "'little'"])}, signed=${c.pick(['True', 'False'])}))`,
          ],
          () => [
            `show(${wide()} ${c.pick(['<', '==', '>=', '!='])} ${c.pick([wide(), `float(${wide()})`, '1e30', "float('inf')"])})`,
          ],
          () => [
            `show(round(${wide()}, ${c.pick(['-1', '-2', '-15', '0', '2', '-40'])}), int(${c.pick(['1e20', '-1e300', '2.9', '-2.9', '1e16'])}))`,
          ],
          () => [
            `x = ${wide()}`,
            `x ${c.pick(['+', '-', '*', '//', '%', '&', '|', '^', '<<', '>>'])}= ${c.pick(['3', '50', '-7', '1', '0'])}`,
            'show(x)',
          ],
          () => [
            'import math',
            `show(math.${c.pick([`isqrt(${wide()})`, `gcd(${wide()}, ${wide()})`, `lcm(${wide()}, 12)`, `comb(${c.pick(['50', '10', '5'])}, ${c.pick(['25', '3', '6', '-1'])})`, `factorial(${c.pick(['20', '25', '0', '-1'])})`, `floor(${p.of('float', 1)})`, `ceil(${p.of('float', 1)})`, `trunc(${p.of('float', 1)})`, `prod(${p.of('list', 1)})`, `fsum([0.1] * 10)`, `perm(10, 3)`, `copysign(1, x if (x := ${p.of('float', 1)}) == x else 0.0)`, `isclose(${p.of('float', 1)}, ${p.of('float', 1)})`, `frexp(${p.of('float', 1)})`, `modf(${p.of('float', 1)})`, `nextafter(${p.of('float', 1)}, 1)`, `ldexp(0.5, ${c.pick(['10', '-1074', '2000'])})`])})`,
          ],
          () => [
            `show(sum(x * ${wide()} for x in range(4)), max(${wide()}, ${wide()}), sorted([${wide()}, ${wide()}, 0]))`,
          ],
          () => [
            `show({${wide()}: 1}.get(${wide()}), ${wide()} in [${wide()}], hash(${c.pick(['2**64', '5', '-1'])}) == hash(float(${c.pick(['2**64', '5', '-1'])})))`,
          ],
          () => [
            `show(complex(${p.of('float', 1)}, ${p.of('int', 0)}), (${c.pick(['1+2j', '-3j', '0.5-1j'])}) ${c.pick(['*', '+', '-', '/', '**'])} ${c.pick(['2', '1j', '0.5', '(2-1j)'])})`,
          ],
        ])(),
      ),
    );
  }
  return lines;
}

function views(p) {
  const { choices: c } = p;
  const d = p.fresh('d');
  const e = p.fresh('d');
  const lines = [
    `${d} = ${c.pick([p.of('dict', 2), '{1: 2, 3: 4, 0: 5}', 'dict(b=1, a=2, c=3)', '{i: i * i for i in range(5)}'])}`,
    `${e} = ${c.pick([p.of('dict', 1), '{3: 4, 9: 9}', 'dict(a=2, z=0)'])}`,
  ];
  const sign = () => c.pick(['&', '|', '-', '^']);
  const order = () => c.pick(['<', '<=', '==', '!=', '>=', '>']);
  const key = () => c.pick(['1', "'a'", '3', "'zz'", '0', '[]', '(1, 2)']);
  const count = 2 + c.below(5);
  for (let i = 0; i < count; i++) {
    lines.push(
      ...p.guarded(
        c.pick([
          () => [
            `show(sorted(${d}.keys() ${sign()} ${c.pick([`${e}.keys()`, `list(${e})`, '{1, 2}', "'ab'"])}, key=repr))`,
          ],
          () => [`show(sorted(${d}.items() ${sign()} ${e}.items(), key=repr))`],
          () => [`show(${d}.keys() ${order()} ${e}.keys(), ${d}.items() ${order()} ${e}.items(), ${d} == ${e})`],
          () => [`show(list(reversed(${d})), list(reversed(${d}.items())), list(reversed(${d}.values())))`],
          () => [`show(${d}.keys(), ${d}.values(), ${d}.items())`],
          () => [`show(${key()} in ${d}, ${key()} in ${d}.keys(), (${key()}, 4) in ${d}.items(), 4 in ${d}.values())`],
          () => [`show(${d}[${key()}])`],
          () => [`show(${d}.pop(${key()}))`, `show(${d})`],
          () => [`show(${d}.popitem(), ${d})`],
          () => [`${d}[${key()}] = ${p.of('ordered', 1)}`, `show(list(${d}.items())[-1])`],
          () => [`${d} |= ${c.pick([e, `[(1, 2)]`, `${e}.items()`, '5', '[1]', '[(1, 2, 3)]'])}`, `show(${d})`],
          () => [`show(${d} | ${c.pick([e, e, '[(1, 2)]'])})`],
          () => [`for k in ${d}: ${d}[str(k) + 'x'] = 1`],
          () => [`for k in list(${d}): del ${d}[k]`, `show(${d})`],
          () => [`for k, v in ${d}.items():`, `    if v: ${d}.pop(k)`],
          () => [`${d}.update(${c.pick([e, `${e}, q=1`, '[[1, 2]]', 'a=1', '5', '[1]', "['ab']"])})`, `show(${d})`],
          () => [`show(${d}.setdefault(${key()}, ${p.of('int', 1)}), ${d}.get(${key()}), ${d}.get(${key()}, 'no'))`],
          () => [`show(dict.fromkeys(${c.pick(["'aba'", '[1, 2]', e])}, ${p.of('int', 1)}))`],
          () => [
            `show(dict(${c.pick([`${d}, x=1`, '[(1, 2), (3, 4)]', "['ab', 'cd']", "zip('ab', [1, 2])", '[1]', `**${e}`])}))`,
          ],
          () => [`show({**${d}, **${e}, 'last': 1}, [*${d}], {*${d}} == set(${d}))`],
          () => [
            `a = {3, 1, 2}; b = frozenset({2, 5}); a ${sign()}= ${c.pick(['b', '{1}', '[1]', 'b | {9}'])}`,
            'show(a, a <= b, a.isdisjoint(b), a ^ b)',
          ],
          () => [
            `a = {1, 2, 3}`,
            `a.${c.pick(['remove(9)', 'discard(9)', 'update([5], (6,))', 'difference_update([1])', 'intersection_update([1, 2])', 'symmetric_difference_update([1, 7])', 'add([])', 'pop(1)'])}`,
            'show(a)',
          ],
          () => [
            `show({1, 2} ${order()} ${c.pick(['{1, 2, 3}', 'frozenset({1, 2})', '{1}', '[1, 2]'])}, {frozenset({1})} == {frozenset([1])})`,
          ],
          () => [`${d}.clear()`, `show(${d}, len(${d}))`],
        ])(),
      ),
    );
  }
  return lines;
}

function comprehensions(p) {
  const { choices: c } = p;
  const source = (v) => c.pick(['range(3)', '[3, 1, 2]', "'abc'", p.of('list', 1), `range(${v ?? 2})`, '(1, 2)']);
  const clauses = () => {
    const names = ['a', 'b', 'c'].slice(0, 1 + c.below(3));
    return [
      names,
      names
        .map(
          (n, i) =>
            `for ${n} in ${i && c.once(3) ? `[${names[i - 1]}] * 2` : source()}${c.once(3) ? ` if ${c.pick([n, `${n} != 1`, `not ${n}`, `${n} == ${names[0]}`, p.of('bool', 1)])}` : ''}`,
        )
        .join(' '),
    ];
  };
  const item = (names) =>
    c.pick([
      `(${names.join(', ')})`,
      names[0],
      `[${names.join(', ')}]`,
      `str(${names.at(-1)})`,
      `(lambda: ${names[0]})()`,
      `[${names[0]} for ${names[0]} in range(2)]`,
      `{${names[0]}: ${names.at(-1)} for _ in 'x'}`,
      `[x for x in [${names[0]}] for y in [x]]`,
      `${names[0]} * 2`,
      `(y := ${names[0]})`,
    ]);
  const lines = [];
  const count = 1 + c.below(3);
  for (let i = 0; i < count; i++) {
    const [names, text] = clauses();
    const it = item(names);
    lines.push(
      ...p.guarded(
        c.pick([
          () => [`show([${it} ${text}])`],
          () => [`show(list((${it} ${text})))`],
          () => [`show({str(${it}): ${names[0]} ${text}})`],
          () => [`show(len({repr(${it}) ${text}}))`],
          () => [`show(sum(1 ${text}), any(${names[0]} ${text}), [*(${it} ${text})][:4])`],
          () => ['class Body:', '    n = 2', `    made = [${it} ${text}]`, '    show(made, n)'],
          () => [
            'def f(n=2):',
            `    made = [lambda: (n, ${names[0]}) ${text}]`,
            '    return [m() for m in made]',
            'show(f())',
          ],
          () => [`a = 'kept'`, `x = [${it} ${text}]`, 'show(a, x)'],
          () => [`show(dict(zip(*[(${it} ${text})] * 2)) if 0 else [*zip(*[[1, 2], [3, 4]])])`],
          () => [`show(max((str(${it}) ${text}), default='none'))`],
        ])(),
      ),
    );
  }
  return lines;
}

function unpacking(p) {
  const { choices: c } = p;
  const source = () =>
    c.pick([
      p.of('list', 1),
      p.of('tuple', 1),
      "'abcd'",
      'range(4)',
      '[[1, 2], [3, 4]]',
      "{'a': 1, 'b': 2}",
      '[(1, (2, 3)), 4]',
      '5',
      'iter([1, 2, 3])',
      'map(str, [1, 2])',
    ]);
  const target = () =>
    c.pick([
      'a, b',
      'a, *b',
      '*a, b',
      'a, *b, c',
      '[a, b]',
      '(a, b), c',
      '(a, *b), *c',
      'a, (b, *c)',
      '*a,',
      '[a, [b, c]]',
      'a, b, c, d',
      'x[0], x[1]',
      'x[0], *x[1:]',
    ]);
  const lines = [];
  const count = 1 + c.below(4);
  for (let i = 0; i < count; i++) {
    lines.push(
      ...p.guarded(
        c.pick([
          () => ['x = [0, 0, 0]', 'a = b = c = d = None', `${target()} = ${source()}`, 'show(a, b, c, d, x)'],
          () => [
            'a = b = c = d = None',
            `for ${c.pick(['a, b', 'a, *b', '(a, *b)', 'a'])} in ${c.pick([source(), '[(1, 2), (3, 4)]', "{'k': 1}.items()", "zip('ab', [1, 2])"])}: show(a, b)`,
          ],
          () => [`show([*${source()}, 0, *${source()}])`, `show((*${source()},))`],
          () => [
            `show((lambda *a, **k: (a, k))(*${source()}, ${c.pick(['1', '*[2]', 'x=1'])}, **${c.pick(["{'y': 2}", 'dict(z=1)', "{'x': 1}", '5'])}))`,
          ],
          () => [`a, b = 1, 2; a, b = b, a; show(a, b)`, 'x = [1, 2]; i = 0; i, x[i] = 1, 9; show(i, x)'],
          () => [`show({**{'a': 1}, 'b': 2, **${c.pick(["{'a': 3}", '{}', 'dict(c=1)', '[1]'])}})`],
          () => [
            `def f(a, b=2, *c, d, e=5, **g): return a, b, c, d, e, g`,
            `show(f(${c.pick(['1, d=4', '1, 2, 3, d=4, z=1', '*[1, 2, 3], d=0', "1, **{'d': 1, 'b': 3}", '1', 'd=1', '1, b=1, d=1, a=2'])}))`,
          ],
          () => [
            `a = b = ${p.of('list', 1)}`,
            'b.append(5)',
            'show(a, a is b)',
            'a += [6]',
            'show(b)',
            'a = a + [7]',
            'show(b)',
          ],
          () => [
            `x = [1, 2, 3]`,
            `x[${c.pick(['0', '-1', '5', "'a'", '1:2', 'True'])}] ${c.pick(['=', '+='])} ${c.pick(['9', '[9]', "'q'"])}`,
            'show(x)',
          ],
          () => [`x = y = 1; del x; show(y); show(x)`],
          () => [`a: int = 5; b: 'undefined_name' = 6; show(a, b)`, 'c: int', 'show(c)'],
        ])(),
      ),
    );
  }
  return lines;
}

function iterators(p) {
  const { choices: c } = p;
  const some = () =>
    c.pick([
      p.of('list', 1),
      "'abc'",
      'range(4)',
      '(1, 2)',
      'iter([5, 6])',
      "{'k': 1}",
      'map(lambda v: v * 2, [1, 2])',
      '[]',
    ]);
  const lines = [];
  const count = 1 + c.below(4);
  for (let i = 0; i < count; i++) {
    lines.push(
      ...p.guarded(
        c.pick([
          () => [`show(list(zip(${some()}, ${some()}${c.pick(['', ', strict=True'])})))`],
          () => [`show(list(map(lambda *a: a, ${some()}, ${some()})))`],
          () => [`show(list(filter(${c.pick(['None', 'lambda v: v', 'lambda v: v != 1', 'str'])}, ${some()})))`],
          () => [`show(list(enumerate(${some()}, ${c.pick(['0', '5', '-1', '2**64'])})))`],
          () => [`x = iter(${some()})`, 'show(next(x, "none"), next(x, "none"), list(x), next(x, "none"))'],
          () => [
            `x = [1, 2, 3]`,
            'out = []',
            'for v in x:',
            '    out.append(v)',
            `    if len(x) < 6: ${c.pick(['x.append(v)', 'x.insert(0, 9)', 'x.pop()', 'x.remove(v)'])}`,
            'show(out, x)',
          ],
          () => [`x = iter(lambda c=[0]: c.append(1) or len(c), ${c.pick(['5', '3', '2'])})`, 'show(list(x))'],
          () => [
            `show(sorted(${c.pick([some(), "['b', 'A', 'c']", '[(1, 2), (1, 1), (0, 5)]', "[3, 1, 'a']", '[1.5, True, 0]'])}, ${c.pick(['reverse=True', 'key=str', 'key=lambda v: 0', 'key=repr, reverse=True', 'key=None'])}))`,
          ],
          () => [`show(min(${some()}, default=9), max(${some()}, key=lambda v: str(v)), sum(${some()}))`],
          () => [`show(list(reversed(${c.pick([some(), '[1, 2]', "'ab'", 'range(0, 9, 4)'])})))`],
          () => [
            `show(all(${some()}), any(${some()}), list(range(${c.pick(['3', '5, 1, -2', '0', '1, 2, 0', "'a'", '2**60, 2**60 + 2'])})))`,
          ],
          () => [
            `show(range(${c.pick(['5', '0, 10, 3'])}) == range(${c.pick(['5', '0, 12, 3'])}), range(10)[2:8:3], ${c.pick(['4', '5', "'a'"])} in range(0, 9, 2), range(9).index(${c.pick(['3', '9'])}))`,
          ],
          () => [
            'import itertools',
            `show(list(itertools.${c.pick([`islice(${some()}, ${c.pick(['2', '1, None', '0, 5, 2', '-1'])})`, `chain(${some()}, ${some()})`, `accumulate(${p.of('list', 1)})`, `product(${some()}, repeat=2)`, `permutations(${some()}, 2)`, `combinations(${some()}, 2)`, `zip_longest(${some()}, ${some()}, fillvalue=0)`, `takewhile(bool, ${some()})`, `dropwhile(bool, ${some()})`, `pairwise(${some()})`, `batched(${some()}, 2)`, `groupby(${some()}, key=str)`, `starmap(pow, [(2, 3), (3, 2)])`, `compress(${some()}, [1, 0, 1])`, `repeat(${p.of('int', 0)}, 3)`, `filterfalse(bool, ${some()})`, `combinations_with_replacement(${some()}, 2)`])})${c.pick(['[:6]', ''])})`.replace(
              /list\(itertools\.groupby(.*)\)\)$/,
              '[(k, list(g)) for k, g in itertools.groupby$1])',
            ),
          ],
        ])(),
      ),
    );
  }
  return lines;
}

function library(p) {
  const { choices: c } = p;
  const name = p.fresh('L');
  const part = () =>
    c.pick([
      () => [
        'from collections import Counter',
        `x = Counter(${c.pick(["'abracadabra'", p.of('list', 1), '{1: 2, 3: -1}'])})`,
        `show(x.most_common(2), x.total(), x[${c.pick(["'a'", '1'])}])`,
        `show(x ${c.pick(['+', '-', '&', '|'])} Counter(${c.pick(["'aab'", '[1, 1]'])}), sorted(x.elements(), key=str)[:5])`,
      ],
      () => [
        'from collections import defaultdict',
        `x = defaultdict(${c.pick(['int', 'list', 'lambda: 5', 'None'])})`,
        `x['a'] ${c.pick(['+= 1', '= 2', '+= [3]'])}`,
        'show(x, x["b"], sorted(x))',
      ],
      () => [
        'from collections import deque',
        `x = deque(${p.of('list', 1)}, maxlen=${c.pick(['None', '3', '2'])})`,
        `x.${c.pick(['append(9)', 'appendleft(8)', 'rotate(1)', 'extend([1, 2])', 'extendleft([1, 2])', 'pop()', 'popleft()', 'insert(1, 7)', 'remove(1)', 'reverse()'])}`,
        'show(x, len(x), list(reversed(x)), x.maxlen)',
        `show(x[${c.pick(['0', '-1', '5'])}])`,
      ],
      () => [
        'from collections import namedtuple',
        `${name} = namedtuple('${name}', '${c.pick(['a b', 'a, b', 'a'])}'${c.pick(['', ', defaults=[5]'])})`,
        `x = ${name}(${c.pick(['1', '1, 2', 'a=1, b=2', '1, 2, 3'])})`,
        'show(x, x._asdict(), x._fields, x == tuple(x))',
        `show(x._replace(a=${p.of('int', 1)}), x.b)`,
      ],
      () => [
        'from collections import OrderedDict',
        `x = OrderedDict(${c.pick(['a=1, b=2', "[('z', 1), ('a', 2)]"])})`,
        `x.move_to_end(${c.pick(["'a'", "'b'", "'z', last=False"])})`,
        `show(x, x.popitem(${c.pick(['', 'last=False'])}))`,
      ],
      () => [
        'from collections import ChainMap',
        "x = ChainMap({'a': 1}, {'a': 2, 'b': 3})",
        "x['c'] = 4",
        `show(x['a'], x['b'], sorted(x), x.maps, x.new_child({'b': 9})['b'], x[${c.pick(["'c'", "'q'"])}])`,
      ],
      () => [
        'from dataclasses import dataclass, field, replace, asdict',
        `@dataclass${c.pick(['', '(order=True)', '(frozen=True)', '(slots=True)', '(kw_only=True)', '(eq=False, repr=False)'])}`,
        `class ${name}:`,
        '    a: int',
        `    b: str = ${p.of('str', 0)}`,
        '    c: list = field(default_factory=list, compare=False)',
        ...c.pick([[], ['    def __post_init__(self): self.c.append(self.a)']]),
        `x = ${name}(${c.pick(['1', "1, 'q'", 'a=1', "1, 'q', [2]", '', 'a=1, z=2'])})`,
        'show(x, x == x, asdict(x))',
        c.pick([
          'x.a = 5; show(x)',
          `show(replace(x, a=2))`,
          `show(x < ${name}(5))`,
          'show(hash(x) == hash(x))',
          'del x.a; show(x.a)',
        ]),
      ],
      () => [
        'from enum import Enum, IntEnum, Flag, auto',
        `class ${name}(${c.pick(['Enum', 'IntEnum', 'Flag'])}):`,
        '    A = 1',
        `    B = ${c.pick(['2', 'auto()', '4'])}`,
        ...c.pick([[], ['    C = 1'], ['    def m(self): return self.value * 2']]),
        `show(list(${name}), ${name}.A, ${name}['B'], ${name}(1), ${name}.A.name)`,
        c.pick([
          `show(${name}(99))`,
          `show(${name}.A | ${name}.B)`,
          `show(${name}.A < ${name}.B)`,
          `show(${name}.A == 1, ${name}.A in ${name})`,
          `${name}.A = 5`,
          `class Sub(${name}): pass`,
        ]),
      ],
      () => [
        'import functools',
        `@functools.lru_cache(maxsize=${c.pick(['None', '2', '128'])})`,
        `def ${name}(n): show('computing', n); return n if n < 2 else ${name}(n - 1) + ${name}(n - 2)`,
        `show(${name}(${c.pick(['5', '7', '1'])}), ${name}.cache_info())`,
      ],
      () => [
        'import functools',
        `show(functools.reduce(lambda a, b: ${c.pick(['a + b', 'a * b', '(a, b)', 'max(a, b)'])}, ${p.of('list', 1)}${c.pick(['', ', 1'])}))`,
        `x = functools.partial(${c.pick(['int, base=2', 'max, 5', 'pow, 2', 'show, 1'])})`,
        `show(x(${c.pick(["'101'", '3', '9'])}))`,
      ],
      () => [
        'import functools',
        '@functools.total_ordering',
        `class ${name}:`,
        '    def __init__(self, v): self.v = v',
        '    def __eq__(self, o): return self.v == o.v',
        '    def __lt__(self, o): return self.v < o.v',
        `show(${name}(1) ${c.pick(['<=', '>=', '>', '<', '!='])} ${name}(${p.of('int', 0)}), sorted([${name}(3), ${name}(1)])[0].v)`,
      ],
      () => [
        'import functools',
        '@functools.singledispatch',
        `def ${name}(v): return 'other'`,
        `@${name}.register`,
        `def _(v: int): return 'int'`,
        `@${name}.register(list)`,
        "def _(v): return 'list'",
        `show(${name}(${p.of('any', 1)}), ${name}(True), ${name}([]), ${name}('a'))`,
      ],
      () => [
        'import functools',
        `class ${name}:`,
        '    @functools.cached_property',
        "    def v(self): show('once'); return 5",
        `x = ${name}(); show(x.v, x.v); del x.v; show(x.v)`,
      ],
      () => [
        'import operator',
        `show(operator.${c.pick(['itemgetter(1)([4, 5])', "itemgetter('a', 'b')({'a': 1, 'b': 2})", "attrgetter('real')(5)", "methodcaller('upper')('x')", 'add(1, 2)', 'concat([1], [2])', 'index(5)', 'countOf([1, 1], 1)', 'iadd([1], [2])', 'truth([])', 'contains([1], 1)'])})`,
      ],
      () => [
        'import bisect, heapq',
        `x = sorted(${p.of('list', 1)})`,
        `bisect.insort(x, ${p.of('int', 1)}); show(x, bisect.bisect_left(x, 3), bisect.bisect(x, 3))`,
        `heapq.heapify(x); heapq.heappush(x, 0); show(heapq.heappop(x), heapq.nlargest(2, x), heapq.nsmallest(2, x))`,
      ],
      () => [
        'import string, textwrap',
        `show(string.capwords(${p.of('str', 1)}), string.Template('$a ${'${b}'}').${c.pick(['substitute(a=1, b=2)', 'safe_substitute(a=1)', 'substitute(a=1)'])}, textwrap.shorten('some long text here', ${c.pick(['12', '8', '30'])}))`,
      ],
      () => [
        'import copy',
        `x = [${p.of('list', 1)}, {'k': [1]}]`,
        'y, z = copy.copy(x), copy.deepcopy(x)',
        "x[1]['k'].append(2); x.append(3)",
        'show(x, y, z)',
      ],
      () => [
        'import types',
        `x = types.SimpleNamespace(a=1, b=${p.of('ordered', 1)})`,
        "x.c = 3; show(x, x == types.SimpleNamespace(a=1), types.MappingProxyType({'k': 1})['k'])",
        c.pick(['del x.a; show(x)', "types.MappingProxyType({})['q'] = 1"]),
      ],
      () => [
        `class ${name}[T]:`,
        '    def first(self, v: T) -> T: return v',
        `def generic[U: int](v: U) -> U: return v`,
        `type Alias[V] = list[V]`,
        `show(${name}().first(${p.of('int', 1)}), generic(5), ${name}.__type_params__, generic.__type_params__[0].__bound__, Alias.__value__)`,
      ],
      () => [
        'from typing import NamedTuple, TypedDict, Protocol',
        `class ${name}(NamedTuple):`,
        '    a: int',
        '    b: str = "x"',
        `show(${name}(1), ${name}(1, 'y').b, ${name}._field_defaults)`,
      ],
      () => [
        'import abc',
        `class ${name}(abc.ABC):`,
        '    @abc.abstractmethod',
        '    def m(self): ...',
        `class ${name}Heir(${name}):`,
        c.pick(['    def m(self): return 1', '    pass']),
        `show(${name}Heir().m())`,
      ],
      () => [
        `exec('z = ${p.of('int', 0)} + 1\\nshow(z)')`,
        `show(eval('a * 2', {'a': ${p.of('list', 0)}}), eval(${c.pick(["'1 +'", "'(1, 2)[0]'", "'[i for i in range(3)]'", "'x y'", "'lambda: 5'"])}))`,
      ],
    ])();
  const lines = [];
  const count = 1 + c.below(2);
  for (let i = 0; i < count; i++) lines.push(...p.guarded(part()));
  return lines;
}

/** All of them: each makes lines for a program. @type {((p: any) => string[])[]} */
export const dataStatements = [slices, formatting, integers, views, comprehensions, unpacking, iterators, library];
