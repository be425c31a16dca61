/**
 * Expressions of a wanted type: int, float, bool, str, bytes, list (of ints), texts (a list of strs), tuple, dict (str to int), set (of ints), any. They
 * mostly have the type, so that most of a program runs; what goes wrong (an index, a division, a conversion) raises, which is a result as well.
 */
const SMALL = ['0', '1', '2', '-1', '3', '5', '7', '10', '-3', '255', '100'];
const BIG = [
  '2**31',
  '-2**31',
  '2**49',
  '2**50 - 1',
  '-2**50',
  '2**63',
  '2**64 + 1',
  '10**18',
  '-10**20',
  '123456789012345678901234567890',
];
const FLOATS = [
  '0.0',
  '1.0',
  '-0.0',
  '0.5',
  '2.5',
  '-1.5',
  '0.1',
  '1e16',
  '1e-5',
  '123456.789',
  '1e300',
  '5e-324',
  "float('inf')",
  "float('nan')",
  '3.0e-7',
  '99.995',
];
const TEXTS = [
  "''",
  "'a'",
  "'abc'",
  "'Hello World'",
  "'x,y,,z'",
  "' pad '",
  "'12'",
  "'-7'",
  "'3.5'",
  "'ünï'",
  "'日本語'",
  "'A1 b2'",
  "'\\t\\n'",
  "'aXbXc'",
  "'ß'",
  "'😀'",
  '"it\'s"',
];
const BYTES = ["b''", "b'abc'", "b'\\x00\\xff'", "b'a,b'", "b' x '"];
const SPECS = [
  '',
  'd',
  '5',
  '<8',
  '>8',
  '^9',
  '*^9',
  '08',
  '+',
  ' ',
  'x',
  '#x',
  'b',
  'o',
  ',',
  '_',
  '.2f',
  'e',
  'g',
  '.3g',
  '%',
  '10.3',
  'n',
  's',
  '.2',
  '=+9',
  '#b',
  '_x',
  '+.1e',
  '010.2f',
  'z',
  'X',
  'G',
  ',.2f',
];

export class Expressions {
  /** @param {import('./choices.mjs').Choices} choices */
  constructor(choices) {
    this.choices = choices;
    /** Variables in scope with their types. @type {[string, string][]} */
    this.variables = [];
    /** Functions in scope: name, kinds of parameters, kind of result. @type {{name: string, parameters: string[], result: string}[]} */
    this.functions = [];
    this.fresh = 0;
  }

  of(type, depth = 3) {
    const { choices } = this;
    if (type === 'any')
      return this.of(
        choices.pick(['int', 'str', 'list', 'float', 'bool', 'tuple', 'dict', 'texts', 'set', 'bytes', 'none']),
        depth,
      );
    // The order of a set is its own affair: it is not made text of.
    if (type === 'ordered')
      return this.of(
        choices.pick(['int', 'str', 'list', 'float', 'bool', 'tuple', 'dict', 'texts', 'bytes', 'none']),
        depth,
      );
    if (depth <= 0 || choices.exhausted) return this.simple(type);
    switch (choices.below(8)) {
      case 0:
      case 1:
        return this.simple(type);
      case 2:
        return `(${this.of(type, depth - 1)} if ${this.of('bool', depth - 1)} else ${this.of(type, depth - 1)})`;
      case 3: {
        const functions = this.functions.filter((f) => f.result === type);
        if (functions.length) {
          const f = choices.pick(functions);
          return `${f.name}(${f.parameters.map((p) => this.of(p, depth - 1)).join(', ')})`;
        }
        return this[type](depth - 1);
      }
      case 4:
        if (choices.once(4)) return `(${this.walrus(type, depth)})`;
        return this[type](depth - 1);
      case 5:
        if (choices.once(3))
          return `(${this.of(type, depth - 1)} ${choices.pick(['or', 'and'])} ${this.of(type, depth - 1)})`;
        return this[type](depth - 1);
      default:
        return this[type](depth - 1);
    }
  }

  /** A variable or a literal. */
  simple(type) {
    const { choices } = this;
    const variables = this.variables.filter(([, kind]) => kind === type);
    if (variables.length && !choices.once(3)) return choices.pick(variables)[0];
    switch (type) {
      case 'int':
        return choices.once(5) ? `(${choices.pick(BIG)})` : choices.pick(SMALL);
      case 'float':
        return choices.pick(FLOATS);
      case 'bool':
        return choices.pick(['True', 'False']);
      case 'str':
        return choices.pick(TEXTS);
      case 'bytes':
        return choices.pick(BYTES);
      case 'list':
        return choices.pick(['[]', '[1]', '[3, 1, 2]', '[5, 5, -1, 0]', 'list(range(6))']);
      case 'texts':
        return choices.pick(['[]', "['b', 'a']", "['x', '', 'yy', 'X']", "'p q r'.split()"]);
      case 'tuple':
        return choices.pick(['()', '(1,)', '(1, 2)', '(3, 1, 2)']);
      case 'dict':
        return choices.pick(['{}', "{'a': 1}", "{'b': 2, 'a': 1}", 'dict(x=5, y=-1)']);
      case 'set':
        return choices.pick(['set()', '{1}', '{3, 1, 2}', 'frozenset({2, 5})']);
      default:
        return 'None';
    }
  }

  walrus(type, depth) {
    if (this.sealed) return this.of(type, depth - 1);
    const name = `w${this.fresh++}`;
    const value = this.of(type, depth - 1);
    return `${name} := ${value}`;
  }

  /** An expression without assignments in it. */
  within(type, depth) {
    const sealed = this.sealed;
    this.sealed = true;
    const text = this.of(type, depth);
    this.sealed = sealed;
    return text;
  }

  /** What loops in a comprehension: a fresh variable of a type. */
  over(type, depth, body) {
    const name = `i${this.fresh++}`;
    // An assignment expression may not stand in what a comprehension loops over.
    const sealed = this.sealed;
    this.sealed = true;
    const source =
      type === 'int'
        ? this.choices.pick([
            () => this.of('list', depth),
            () => `range(${this.choices.pick(['3', '5', '1, 9, 3', '4, 0, -1'])})`,
            () => `sorted(${this.of('set', depth)})`,
          ])()
        : this.choices.pick([
            () => this.of('texts', depth),
            () => this.of('str', depth),
            () => this.of('dict', depth),
          ])();
    this.variables.push([name, type]);
    const inner = body(name);
    const condition = this.choices.once(2) ? ` if ${this.of('bool', depth - 1)}` : '';
    this.variables.splice(
      this.variables.findIndex(([n]) => n === name),
      1,
    );
    this.sealed = sealed;
    return `${inner} for ${name} in ${source}${condition}`;
  }

  int(d) {
    const { choices } = this;
    const n = (depth = d) => this.of('int', depth);
    return choices.pick([
      () => `(${n()} ${choices.pick(['+', '-', '*'])} ${n()})`,
      () => `(${n()} ${choices.pick(['//', '%', '&', '|', '^', '-'])} ${n()})`,
      () => `(${n()} ${choices.pick(['<<', '>>'])} ${choices.pick(['0', '1', '3', '40', '70', '-1'])})`,
      () => `((${n()}) % 1000) ** ${choices.pick(['0', '1', '2', '3', '5', '-1'])}`,
      () => `${choices.pick(['-', '+', '~', 'not '])}${n()}`.replace(/^not .*/, (t) => `int(${t})`),
      () => `len(${this.of(choices.pick(['str', 'list', 'tuple', 'dict', 'set', 'texts', 'bytes']), d)})`,
      () => `${this.of(choices.pick(['list', 'tuple']), d)}[${choices.pick(['0', '-1', '1', `${n()} % 5`])}]`,
      () =>
        `${this.of('dict', d)}${choices.pick(["['a']", ".get('a', 0)", ".get('b', -5)", "['zz']", ".pop('a')", ".setdefault('q', 4)"])}`,
      () => `${choices.pick(['sum', 'max', 'min'])}(${this.of(choices.pick(['list', 'tuple', 'set']), d)})`,
      () => `${choices.pick(['abs', 'int', 'round'])}(${n()} % 10007)`,
      () => `int(${this.of(choices.pick(['str', 'float', 'bool']), d)})`,
      () => `divmod(${n()}, ${n()})[${choices.below(2)}]`,
      () =>
        `(${n()}).${choices.pick(['bit_length()', 'bit_count()', 'real', 'numerator', '__add__(1)', '__rsub__(1)', 'conjugate()'])}`,
      () => `${this.of('str', d)}.${choices.pick(["find('a')", "count('a')", "index('b')", "rfind('X')"])}`,
      () => `${this.of(choices.pick(['list', 'tuple']), d)}.${choices.pick(['count(1)', 'index(1)', 'index(5)'])}`,
      () => `sum(${this.over('int', d, () => this.of('int', d))})`,
      () => `pow(${n()} % 100, ${choices.pick(['0', '3', '17'])}, ${choices.pick(['7', '1', '-5', '0'])})`,
      () => `(lambda a, b=${this.of('int', d - 1)}: a ${choices.pick(['+', '-', '*'])} b)(${n()})`,
      () => `round(${this.of('float', d)})`,
      () => `ord(${this.of('str', d)}[:1])`,
      () =>
        `int.from_bytes(${this.of('bytes', d)}, ${choices.pick(["'big'", "'little'"])}${choices.pick(['', ', signed=True'])})`,
      () => `next(iter(${this.of(choices.pick(['list', 'tuple']), d)})${choices.pick([', -99', ''])})`,
      () => `${this.of('bytes', d)}[${choices.pick(['0', '-1', '1'])}]`,
    ])();
  }

  float(d) {
    const { choices } = this;
    const x = () => this.of('float', d);
    return choices.pick([
      () => `(${x()} ${choices.pick(['+', '-', '*'])} ${x()})`,
      () => `(${x()} ${choices.pick(['/', '//', '%'])} ${x()})`,
      () => `(${this.of('int', d)} / ${this.of('int', d)})`,
      () => `float(${this.of(choices.pick(['int', 'str', 'bool']), d)})`,
      () => `(${x()} ${choices.pick(['+', '*', '-', '/'])} ${this.of('int', d)})`,
      () => `round(${x()}, ${choices.pick(['0', '1', '2', '-1', '5'])})`,
      () => `${choices.pick(['abs', '-', '+'])}(${x()})`,
      () => `(${choices.pick(['0.5', '2.0', '-1.5', '9.0'])} ** ${choices.pick(['2', '0.5', '-1', '0', '3.0'])})`,
      () => `divmod(${x()}, ${x()})[${choices.below(2)}]`,
      () => `sum([${x()}, ${x()}, ${x()}])`,
      () => `float.fromhex((${x()}).hex())`,
      () => `max(${x()}, ${x()})`,
    ])();
  }

  bool(d) {
    const { choices } = this;
    const compare = () => choices.pick(['==', '<', '!=', '<=', '>', '>=']);
    const same = () => choices.pick(['int', 'str', 'list', 'float', 'tuple', 'texts', 'bytes', 'bool']);
    return choices.pick([
      () => {
        const type = same();
        return `(${this.of(type, d)} ${compare()} ${this.of(type, d)})`;
      },
      () =>
        `(${this.of('int', d)} ${compare()} ${this.of(choices.pick(['float', 'bool', 'int']), d)} ${compare()} ${this.of('int', d)})`,
      () => `(not ${this.of('any', d)})`,
      () =>
        `(${this.of('int', d)} ${choices.pick(['in', 'not in'])} ${this.of(choices.pick(['list', 'tuple', 'set']), d)})`,
      () => `(${this.of('str', d)} in ${this.of(choices.pick(['str', 'texts', 'dict']), d)})`,
      () =>
        `${this.of('str', d)}.${choices.pick(['isdigit()', 'isalpha()', 'isupper()', 'islower()', 'istitle()', 'isspace()', 'isidentifier()', "startswith('a')", "endswith(('c', 'd'))", 'isascii()', 'isprintable()', 'isnumeric()'])}`,
      () =>
        `${choices.pick(['any', 'all'])}([${this.over(choices.pick(['int', 'str']), d, () => this.of('bool', d))}])`,
      () =>
        `isinstance(${this.of('any', d)}, ${choices.pick(['int', 'str', '(list, tuple)', 'float | bool', 'object'])})`,
      () => `(${this.of('set', d)} ${choices.pick(['<', '<=', '==', '>', '>=', '!='])} ${this.of('set', d)})`,
      () => `(${this.of('bool', d)} ${choices.pick(['&', '|', '^'])} ${this.of('bool', d)})`,
      () => `(${this.of('any', d)} is ${choices.pick(['not ', ''])}None)`,
      () => `(${this.of('dict', d)} == ${this.of('dict', d)})`,
      () => `(${this.of('float', d)}).is_integer()`,
      () => `(${this.of('any', d)} == ${this.of('any', d)})`,
      () => `bool(${this.of('any', d)})`,
    ])();
  }

  str(d) {
    const { choices } = this;
    const s = () => this.of('str', d);
    return choices.pick([
      () => `(${s()} + ${s()})`,
      () => `(${s()}[:20] * ${choices.pick(['0', '1', '2', '3', '-1'])})`,
      () =>
        `${s()}.${choices.pick(['upper()', 'lower()', 'title()', 'strip()', 'swapcase()', 'capitalize()', "replace('a', 'bb')", 'zfill(6)', "center(9, '*')", 'ljust(5)', "rjust(7, '.')", "removeprefix('a')", "lstrip('aH')", 'expandtabs(4)', 'casefold()', "translate({97: 'Q'})", "replace('', '-', 3)", "rstrip('c ')", "removesuffix('c')"])}`,
      () => `${s()}[${choices.pick(['0', '-1', '1:', ':2', '::-1', '1:-1', '::2', '-3:', '5'])}]`,
      () => `str(${this.of('ordered', d)})`,
      () => `repr(${this.of(choices.pick(['int', 'float', 'str', 'list', 'tuple', 'dict', 'texts', 'bytes']), d)})`,
      () => `f'{${this.quoted(choices.pick(['int', 'float', 'int']), d)}:${choices.pick(SPECS)}}'`,
      () =>
        `f'{${this.quoted('str', d)}${choices.pick(['', '!r', '!s', '!a'])}:${choices.pick(['', '>10', '.3', '^7', '*<6'])}}-{${this.quoted('ordered', d)}!s:.40}'`,
      () =>
        `'%${choices.pick(['d', '5d', 'x', '+d', '05d', 's', 'r', '.2f', 'e', 'g', '-6d|', 'o', '#x', '.3d'])}' % (${this.of(choices.pick(['int', 'float', 'int']), d)},)`,
      () =>
        `'${choices.pick(['{}', '{0!r}', '{0:>6}', '{0:<+9}', '{:_^12}'])}'.format(${this.of(choices.pick(['int', 'str', 'float']), d)})`,
      () => `${choices.pick(["''", "','", "' - '"])}.join(${this.of('texts', d)})`,
      () => `${choices.pick(['bin', 'hex', 'oct'])}(${this.of('int', d)})`,
      () => `chr(${this.of('int', d)} % 1000)`,
      () => `format(${this.of(choices.pick(['int', 'float']), d)}, '${choices.pick(SPECS)}')`,
      () => `${this.of('texts', d)}[${choices.pick(['0', '-1', '1'])}]`,
      () => `${this.of('bytes', d)}.decode('latin-1')`,
      () => `''.join(${this.over('str', d, () => this.of('str', d - 1))})[:60]`,
      () => `max(${this.of('texts', d)}, key=len, default='none')`,
      () => `${s()}.partition(${choices.pick(["','", "'X'", "' '"])})[${choices.pick(['0', '1', '2'])}]`,
      () => `type(${this.of('any', d)}).__name__`,
    ])();
  }

  /** In an f-string's field: no braces of their own beside the field's. */
  quoted(type, d) {
    const text = this.of(type, d);
    return /^[{]|lambda|:=|!=/.test(text) ? `(${text})` : text;
  }

  bytes(d) {
    const { choices } = this;
    return choices.pick([
      () => `(${this.of('bytes', d)} + ${this.of('bytes', d)})`,
      () =>
        `${this.of('str', d)}.encode(${choices.pick(['', "'utf-8'", "'latin-1', 'replace'", "'ascii', 'ignore'", "'ascii'"])})`,
      () => `bytes(cx % 256 for cx in ${this.within('list', d)})`,
      () => `${this.of('bytes', d)}[${choices.pick(['1:', ':2', '::-1'])}]`,
      () =>
        `${this.of('bytes', d)}.${choices.pick(['upper()', 'strip()', "replace(b'a', b'zz')", 'title()', 'hex().encode()', "center(7, b'*')"])}`,
      () => `(${this.of('int', d)} % 65536).to_bytes(${choices.pick(['2', '3', '1'])}, 'big')`,
      () => `bytes(bytearray(${this.of('bytes', d)})[:9])`,
      () => `(b'%d|%s' % (${this.of('int', d)}, ${this.of('bytes', d)}))`,
    ])();
  }

  list(d) {
    const { choices } = this;
    const xs = () => this.of('list', d);
    return choices.pick([
      () => `[${this.of('int', d)}, ${this.of('int', d)}]`,
      () => `[*${this.of(choices.pick(['list', 'tuple']), d)}, ${this.of('int', d)}]`,
      () => `(${xs()} + ${xs()})[:30]`,
      () => `(${xs()}[:10] * ${choices.pick(['0', '2', '3', '-1'])})`,
      () =>
        `sorted(${this.of(choices.pick(['list', 'tuple', 'set']), d)}${choices.pick(['', ', reverse=True', ', key=lambda x: -x', ', key=lambda x: (x % 3, x)'])})`,
      () => `${xs()}[${choices.pick(['1:', ':-1', '::-1', '::2', '1:3', '-2:'])}]`,
      () => `[${this.over('int', d, () => this.of('int', d))}]`,
      () => `[${this.over('str', d, () => this.of('int', d))}]`,
      () =>
        `list(${choices.pick(['map', 'filter'])}(lambda q: q ${choices.pick(['% 2', '* 2', '> 1', '- 1'])}, ${xs()}))`,
      () => `list(${this.of('dict', d)}.values())`,
      () => `list(range(${choices.pick(['4', '2, 8', '10, 0, -3', '-2, 3'])}))`,
      () => `list(reversed(${xs()}))`,
      () =>
        `[ca ${choices.pick(['+', '*', '-'])} cb for ca, cb in zip(${this.within('list', d)}, ${this.within('tuple', d)})]`,
      () => `[ck * cv for ck, cv in enumerate(${this.within('list', d)}, ${choices.pick(['0', '1', '-2'])})]`,
      () => `list(${this.of('bytes', d)})`,
      () =>
        `[cx for cr in [${this.within('list', d)}, ${this.within('list', d)}] for cx in cr if cx ${choices.pick(['>', '<', '!='])} ${this.simple('int')}]`,
    ])();
  }

  texts(d) {
    const { choices } = this;
    return choices.pick([
      () => `[${this.of('str', d)}, ${this.of('str', d)}]`,
      () => `${this.of('str', d)}.split(${choices.pick(['', "','", "'X'", "' ', 1", 'None, 1'])})`,
      () =>
        `${this.of('str', d)}.${choices.pick(['splitlines()', "rsplit(',', 1)", 'split(maxsplit=1)', 'splitlines(True)'])}`,
      () => `sorted(${this.of('texts', d)}${choices.pick(['', ', key=len', ', key=str.lower', ', reverse=True'])})`,
      () => `[${this.over('str', d, () => this.of('str', d - 1))}]`,
      () => `list(${this.of('dict', d)})`,
      () => `list(map(str, ${this.of(choices.pick(['list', 'tuple']), d)}))`,
      () => `list(${this.of('str', d)})[:12]`,
      () => `[f'{ck}={cv}' for ck, cv in ${this.within('dict', d)}.items()]`,
    ])();
  }

  tuple(d) {
    const { choices } = this;
    return choices.pick([
      () => `(${this.of('int', d)}, ${this.of('int', d)})`,
      () => `(${this.of('int', d)},)`,
      () => `tuple(${this.of('list', d)})`,
      () => `(${this.of('tuple', d)} + ${this.of('tuple', d)})`,
      () => `(*${this.of('list', d)}, ${this.of('int', d)})`,
      () => `divmod(${this.of('int', d)}, ${this.of('int', d)})`,
      () => `${this.of('tuple', d)}[${choices.pick(['::-1', '1:', ':2'])}]`,
      () => `tuple([${this.over('int', d, () => this.of('int', d - 1))}])`,
      () => `(${this.of('float', d)}).as_integer_ratio()`,
    ])();
  }

  dict(d) {
    const { choices } = this;
    return choices.pick([
      () => `{${this.of('str', d)}: ${this.of('int', d)}}`,
      () => `{**${this.of('dict', d)}, ${this.of('str', d)}: ${this.of('int', d)}}`,
      () => `(${this.of('dict', d)} | ${this.of('dict', d)})`,
      () => `{${this.over('str', d, (name) => `${name}: ${this.of('int', d - 1)}`)}}`,
      () => `dict(zip(${this.of('texts', d)}, ${this.of('list', d)}))`,
      () => `dict.fromkeys(${this.of('texts', d)}, ${this.of('int', d)})`,
      () =>
        `{ck: cv for ck, cv in ${this.within('dict', d)}.items() if cv ${choices.pick(['>', '<', '=='])} ${this.of('int', d - 1)}}`,
      () => `dict(sorted(${this.of('dict', d)}.items(), key=lambda p: p[1]))`,
    ])();
  }

  set(d) {
    const { choices } = this;
    return choices.pick([
      // The order of a set is that of hashes, which in the oracle have 32 bits.
      () => `{(${this.of('int', d)}) % 1009, (${this.of('int', d)}) % 1009}`,
      () => `set(${this.of(choices.pick(['list', 'tuple']), d)})`,
      () => `(${this.of('set', d)} ${choices.pick(['|', '&', '-', '^'])} ${this.of('set', d)})`,
      () => `{${this.over('int', d, () => `(${this.of('int', d - 1)}) % 1009`)}}`,
      () =>
        `${this.of('set', d)}.${choices.pick(['union', 'difference', 'intersection', 'symmetric_difference'])}(${this.of('list', d)})`,
    ])();
  }

  none() {
    return 'None';
  }
}
