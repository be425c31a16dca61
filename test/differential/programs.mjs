/** Whole programs: statements, functions, classes, generators and exceptions around the expressions. Every statement's failure is printed and the program goes on. */
import fc from 'fast-check';
import { Choices } from './choices.mjs';
import { classDefinition } from './classes.mjs';
import { dataStatements } from './data.mjs';
import { Expressions } from './expressions.mjs';
import { closures, contexts, coroutines, exceptions, generatorScript, patterns } from './flows.mjs';
import { attributeClass, containerClass, inheritance, operatorClass } from './special-classes.mjs';

/** Statements that are small programs of their own. */
const SCENES = [
  operatorClass,
  containerClass,
  attributeClass,
  inheritance,
  generatorScript,
  coroutines,
  contexts,
  exceptions,
  patterns,
  closures,
  ...dataStatements,
];

const TYPES = ['int', 'str', 'list', 'float', 'bool', 'tuple', 'dict', 'texts', 'set', 'bytes'];
const ERRORS = [
  'ValueError',
  'KeyError',
  'TypeError',
  'ZeroDivisionError',
  'IndexError',
  'RuntimeError',
  'Exception',
  'ArithmeticError',
  'LookupError',
];

/**
 * What all programs begin with. Generators are closed, not left to the garbage collection: that would be another moment in CPython. Those that
 * ignore it are kept for the same reason.
 */
export const PRELUDE = `kept = []
def plain(v):
    if isinstance(v, (set, frozenset)): return sorted(v, key=repr)
    if type(v) is list: return [plain(i) for i in v]
    if isinstance(v, BaseException) and any(isinstance(i, (set, frozenset)) for i in v.args): return plain(list(v.args))
    if type(v) is dict: return {k: plain(i) for k, i in v.items()}
    return tuple(map(plain, v)) if type(v) is tuple else v
def show(*values):
    print(*map(plain, values))
def take(g):
    kept.append(g)
    values = []
    for v in g:
        values.append(v)
        if len(values) == 9: break
    g.close()
    return values
def big(v):
    return len(str(plain(v))) > 300 if not isinstance(v, int) else v.bit_length() > 2000
`;

class Programs {
  /** @param {Choices} choices */
  constructor(choices) {
    this.choices = choices;
    this.expressions = new Expressions(choices);
    this.names = 0;
    this.loops = 0;
    /** Where the statement stands: what may be written there. */
    this.inFunction = false;
    this.inLoop = false;
    this.inGenerator = false;
  }

  fresh(prefix) {
    return `${prefix}${this.names++}`;
  }

  of(type, depth = 3) {
    return this.expressions.of(type, depth);
  }

  /** Runs `body` with variables of its own: those it adds are gone afterwards. */
  scoped(body) {
    const { variables } = this.expressions;
    const count = variables.length;
    const result = body();
    variables.length = count;
    return result;
  }

  block(depth, count = 1 + this.choices.below(3)) {
    return this.scoped(() => {
      const lines = [];
      for (let i = 0; i < count; i++) lines.push(...this.statement(depth));
      return lines.map((line) => `    ${line}`);
    });
  }

  /** A statement as lines. */
  statement(depth) {
    const { choices } = this;
    if (depth <= 0 || choices.exhausted) return this.simple();
    return choices.pick([
      () => this.simple(),
      () => this.simple(),
      () => this.simple(),
      () => this.conditional(depth),
      () => this.loop(depth),
      () => this.attempt(depth),
      () => this.functionDefinition(depth),
      () => classDefinition(this, depth),
      () => this.generator(depth),
      () => this.matching(depth),
      () => this.context(depth),
      () => this.closure(depth),
      () => this.group(depth),
      () => this.scene(depth),
      () => this.scene(depth),
      () => this.scene(depth),
      () => this.scene(depth),
    ])();
  }

  /** At the outermost level only: scenes are long, and their names are theirs. */
  scene(depth) {
    if (depth < 3 || this.inFunction || this.inLoop) return this.simple();
    return this.choices.pick(SCENES)(this);
  }

  simple() {
    const { choices, expressions } = this;
    return choices.pick([
      () => [`show(${this.of(choices.pick(TYPES))})`],
      () => this.assignment(),
      () => this.assignment(),
      () => [`show(${this.of('any')}, ${this.of('any', 2)})`],
      () => this.augmented(),
      () => this.change(),
      () => this.unpacking(),
      () => [`assert ${this.of('bool')}, ${this.of('str', 1)}`],
      () =>
        this.inFunction && !this.inGenerator && choices.once(2)
          ? [`return ${this.of(choices.pick(TYPES), 2)}`]
          : [`show(${this.of('int')})`],
      () => (this.inLoop && choices.once(2) ? [choices.pick(['continue', 'break'])] : [`show(${this.of('str')})`]),
      () =>
        this.inGenerator
          ? [
              choices.pick([
                `yield ${this.of('int', 2)}`,
                `yield from ${this.of('list', 2)}`,
                `show((yield ${this.of('str', 1)}))`,
              ]),
            ]
          : [`show(${this.of('list')})`],
      () => [
        `raise ${choices.pick(ERRORS)}(${this.of('str', 1)})${choices.pick(['', ' from None', ` from ${choices.pick(ERRORS)}(1)`])}`,
      ],
      () => {
        if (!expressions.variables.length || !choices.once(3)) return [`show(${this.of('bool')})`];
        return [`del ${choices.pick(expressions.variables)[0]}`];
      },
    ])();
  }

  assignment() {
    const type = this.choices.pick(TYPES);
    const value = this.of(type);
    // Never the counter of a loop: it would not end.
    const known = this.expressions.variables.filter(([n, t]) => t === type && n.startsWith('v'));
    const isNew = known.length === 0 || !this.choices.once(3);
    const name = isNew ? this.fresh('v') : this.choices.pick(known)[0];
    if (isNew) this.expressions.variables.push([name, type]);
    // A variable that may be nonlocal is not annotated.
    return [
      `${name}${isNew ? this.choices.pick(['', '', ': object']) : ''} = ${value}`,
      `if big(${name}): ${name} = ${this.expressions.simple(type).replace(/^[vwi]\d+$/, 'None')}`,
    ];
  }

  augmented() {
    const variables = this.expressions.variables.filter(([name]) => name.startsWith('v'));
    if (!variables.length) return [`show(${this.of('float')})`];
    const [name, type] = this.choices.pick(variables);
    const operator = {
      int: ['+', '-', '*', '//', '%', '|', '&', '^'],
      float: ['+', '-', '*', '/'],
      str: ['+'],
      list: ['+'],
      texts: ['+'],
      tuple: ['+'],
      dict: ['|'],
      set: ['|', '&', '-', '^'],
      bytes: ['+'],
      bool: ['&', '|', '^'],
    }[type];
    if (!operator) return [`show(${name})`];
    return [`${name} ${this.choices.pick(operator)}= ${this.of(type, 2)}`, `if big(${name}): del ${name}`];
  }

  /** A change of a mutable value. */
  change() {
    const { choices } = this;
    const variables = this.expressions.variables.filter(
      ([name, type]) =>
        name.startsWith('v') && (type === 'list' || type === 'dict' || type === 'set' || type === 'texts'),
    );
    if (!variables.length) return this.assignment();
    const [name, type] = choices.pick(variables);
    const n = () => this.of('int', 2);
    const changes = {
      list: () =>
        choices.pick([
          `.append(${n()})`,
          `.insert(${choices.pick(['0', '1', '-1', '99'])}, ${n()})`,
          '.pop()',
          '.pop(0)',
          '.sort()',
          '.reverse()',
          `.remove(${n()})`,
          `.extend(${this.of('list', 1)})`,
          `[0] = ${n()}`,
          `[1:2] = ${this.of('list', 1)}`,
          `[::2] = ${this.of('list', 1)}`,
          '.clear()',
        ]),
      texts: () =>
        choices.pick([
          `.append(${this.of('str', 1)})`,
          '.sort(key=len)',
          '.pop()',
          `[0] = ${this.of('str', 2)}`,
          '.reverse()',
          `.extend(${this.of('str', 1)}[:5])`,
        ]),
      dict: () =>
        choices.pick([
          `[${this.of('str', 1)}] = ${n()}`,
          `.update(${this.of('dict', 2)})`,
          `.pop(${this.of('str', 1)}, None)`,
          '.popitem()',
          `.setdefault('k', ${n()})`,
          '.clear()',
          `.update(z=${n()})`,
        ]),
      set: () =>
        choices.pick([
          `.add(${n()})`,
          `.discard(${n()})`,
          `.update(${this.of('list', 2)})`,
          `.remove(${n()})`,
          '.clear()',
        ]),
    };
    const deletion = choices.once(8)
      ? { list: `del ${name}[${choices.pick(['0', '-1', '1:', '::2'])}]`, dict: `del ${name}['a']` }[type]
      : undefined;
    return [deletion ?? `${name}${changes[type]()}`, `show(${name})`];
  }

  unpacking() {
    const { choices } = this;
    const a = this.fresh('v');
    const b = this.fresh('v');
    const line = choices.pick([
      () => `${a}, ${b} = ${this.of('int', 2)}, ${this.of('int', 2)}`,
      () => `${a}, *${b} = ${this.of(choices.pick(['list', 'tuple']), 2)}`,
      () => `*${a}, ${b} = ${this.of(choices.pick(['list', 'tuple']), 2)}`,
      () => `${a}, ${b} = ${this.of(choices.pick(['list', 'tuple', 'str']), 2)}`,
      () => `${a} = ${b} = ${this.of('int', 2)}`,
      () => `(${a}, ${b}), _ = ${this.of('tuple', 2)}, 0`,
    ])();
    return [line, `show(${a}, ${b})`];
  }

  conditional(depth) {
    const lines = [`if ${this.of('bool')}:`, ...this.block(depth - 1)];
    if (this.choices.once(3)) lines.push(`elif ${this.of('any', 2)}:`, ...this.block(depth - 1));
    if (this.choices.once(2)) lines.push('else:', ...this.block(depth - 1));
    return lines;
  }

  loop(depth) {
    const { choices, expressions } = this;
    if (this.loops >= 2) return this.conditional(depth);
    this.loops++;
    const saved = this.inLoop;
    this.inLoop = true;
    const lines = this.scoped(() => {
      const name = this.fresh('n');
      if (choices.once(4)) {
        const head = [
          `${name} = ${choices.pick(['3', '0', '5'])}`,
          `while ${name} > 0${choices.pick(['', ` and ${this.of('bool', 2)}`])}:`,
          `    ${name} -= 1`,
        ];
        expressions.variables.push([name, 'int']);
        return [...head, ...this.block(depth - 1)];
      }
      const [type, source] = choices.pick([
        () => ['int', `range(${choices.pick(['3', '2', '1, 4', '5, 0, -2'])})`],
        () => ['int', `${this.of('list', 2)}[:4]`],
        () => ['str', `${this.of('texts', 2)}[:4]`],
        () => ['str', `${this.of('str', 2)}[:4]`],
        () => ['str', `list(${this.of('dict', 2)})[:4]`],
      ])();
      expressions.variables.push([name, type]);
      return [`for ${name} in ${source}:`, ...this.block(depth - 1)];
    });
    this.inLoop = saved;
    if (choices.once(3)) lines.push('else:', ...this.block(depth - 1, 1));
    this.loops--;
    return lines;
  }

  attempt(depth) {
    const { choices } = this;
    const lines = ['try:', ...this.block(depth - 1)];
    const handlers = 1 + choices.below(2);
    if (choices.once(5)) {
      lines.push('finally:', ...this.block(depth - 1, 1));
      return lines;
    }
    for (let i = 0; i < handlers; i++) {
      const error = this.fresh('e');
      lines.push(
        `except ${choices.pick([choices.pick(ERRORS), `(${choices.pick(ERRORS)}, ${choices.pick(ERRORS)})`])} as ${error}:`,
      );
      lines.push(
        `    show('${error}', type(${error}).__name__, ${error}, type(${error}.__cause__).__name__, type(${error}.__context__).__name__)`,
      );
      if (choices.once(3))
        lines.push(
          `    ${choices.pick(['raise', `raise ${choices.pick(ERRORS)}(2) from ${error}`, `raise ${choices.pick(ERRORS)}(3)`, `${error}.add_note('n')`])}`,
        );
      else lines.push(...this.block(depth - 1, 1));
    }
    if (choices.once(3)) lines.push('else:', ...this.block(depth - 1, 1));
    if (choices.once(3)) lines.push('finally:', ...this.block(depth - 1, 1));
    return lines;
  }

  group(depth) {
    const { choices } = this;
    const error = this.fresh('e');
    const member = () => `${choices.pick(ERRORS)}(${choices.below(5)})`;
    return [
      'try:',
      `    raise ExceptionGroup('g', [${member()}, ${member()}, ExceptionGroup('h', [${member()}])])`,
      `except* ${choices.pick(ERRORS)} as ${error}:`,
      `    show(repr(${error}), len(${error}.exceptions))`,
      ...(choices.once(3) ? [`    raise ${member()}`] : []),
      `except* ${choices.pick(ERRORS)}:`,
      `    show('second')`,
      ...this.scoped(() => (choices.once(2) ? ['else:', ...this.block(depth - 1, 1)] : [])),
    ];
  }

  /** A function body keeps to its own loops, and knows the variables outside (as globals or free variables). */
  inside(generator, body) {
    const saved = [this.inFunction, this.inLoop, this.inGenerator, this.loops];
    const functions = this.expressions.functions;
    this.expressions.functions = functions.slice();
    [this.inFunction, this.inLoop, this.inGenerator, this.loops] = [true, false, generator, 1];
    const result = this.scoped(body);
    [this.inFunction, this.inLoop, this.inGenerator, this.loops] = saved;
    this.expressions.functions = functions;
    return result;
  }

  functionDefinition(depth) {
    const { choices } = this;
    const name = this.fresh('f');
    const kinds = Array.from({ length: choices.below(4) }, () => choices.pick(TYPES));
    const parameters = kinds.map((type) => [this.fresh('v'), type]);
    const result = choices.pick(TYPES);
    const style = choices.below(6);
    const defaults = parameters.map(([, type], i) => (style === 1 && i >= 1 ? `=${this.of(type, 1)}` : ''));
    let written = parameters.map(([p], i) => `${p}${defaults[i]}`).join(', ');
    if (style === 2) written += `${written ? ', ' : ''}*args`;
    if (style === 3) written += `${written ? ', ' : ''}*, k=1, **rest`;
    if (style === 4 && parameters.length) written += ', /';
    const lines = [];
    if (choices.once(4)) {
      const decorator = this.fresh('d');
      lines.push(
        `def ${decorator}(f):`,
        `    def inner(*a, **k):`,
        `        show('${decorator}', len(a), sorted(k))`,
        '        return f(*a, **k)',
        '    return inner',
        `@${decorator}`,
      );
    }
    lines.push(`def ${name}(${written})${choices.pick(['', ' -> int'])}:`);
    lines.push(
      ...this.inside(false, () => {
        this.expressions.variables.push(...parameters);
        if (style === 2) this.expressions.variables.push(['args', 'tuple']);
        const body = this.block(depth - 1);
        return [...body, `    return ${this.of(result, 2)}`];
      }),
    );
    this.expressions.functions.push({ name, parameters: kinds, result });
    lines.push(
      `show(${name}(${kinds.map((type) => this.of(type, 1)).join(', ')}${style === 3 ? `${kinds.length ? ', ' : ''}${choices.pick(['k=5', 'z=3, y=2', '**{"q": 1}'])}` : ''}))`,
    );
    if (choices.once(4))
      lines.push(
        choices.pick([
          `show(${name}(*${this.of('tuple', 1)}))`,
          `show(${name}(nope=1))`,
          `show(${name}.__name__, ${name}.__defaults__)`,
          `show(${name}(1, 2, 3, 4, 5))`,
        ]),
      );
    return lines;
  }

  closure(depth) {
    const outer = this.fresh('f');
    const cell = this.fresh('v');
    const inner = this.fresh('f');
    const lines = [
      `def ${outer}(${cell}):`,
      `    def ${inner}(step=${this.of('int', 1)}):`,
      `        nonlocal ${cell}`,
      `        ${cell} ${this.choices.pick(['+', '-', '*'])}= step`,
    ];
    lines.push(
      ...this.inside(false, () => {
        this.expressions.variables.push([cell, 'int'], ['step', 'int']);
        return this.block(depth - 1, 1);
      }).map((line) => `    ${line}`),
    );
    lines.push(
      `        return ${cell}`,
      `    return ${inner}`,
      `${inner} = ${outer}(${this.of('int', 1)})`,
      `show(${inner}(), ${inner}(2))`,
    );
    return lines;
  }

  guarded(lines) {
    return [
      'try:',
      ...lines.map((line) => `    ${line}`),
      'except Exception as error:',
      '    show(type(error).__name__, error)',
    ];
  }

  generator(depth) {
    const { choices } = this;
    const name = this.fresh('g');
    const lines = [`def ${name}(v=2):`];
    lines.push(
      ...this.inside(true, () => {
        this.expressions.variables.push(['v', 'int']);
        const body = this.block(depth - 1);
        return [...body, `    yield ${this.of('int', 2)}`, `    return ${this.of('int', 1)}`];
      }),
    );
    const made = this.fresh('m');
    lines.push(
      ...choices.pick([
        () => [`show(take(${name}()))`],
        () => [
          `${made} = ${name}()`,
          ...this.guarded([
            `show(next(${made}))`,
            `show(${made}.send(${this.of('int', 1)}))`,
            `show(${made}.throw(${choices.pick(ERRORS)}('t')))`,
          ]),
          `show(${made}.close())`,
        ],
        () => [
          `${made} = ${name}(3)`,
          'try:',
          `    for ${made}v in ${made}:`,
          `        show(${made}v)`,
          `        if ${this.of('bool', 1)}: break`,
          'finally:',
          `    ${made}.close()`,
        ],
        () => [
          `def ${name}_outer():`,
          `    m = ${name}()`,
          '    kept.append(m)',
          '    r = yield from m',
          `    show('result', r)`,
          `show(take(${name}_outer()))`,
        ],
        () => [
          `${made} = ${name}()`,
          ...this.guarded([`show(next(${made}, 'none'), next(${made}, 'none'), next(${made}, 'none'))`]),
          `${made}.close()`,
        ],
      ])(),
    );
    return lines;
  }

  matching(depth) {
    const { choices } = this;
    const subject = this.of('any', 2);
    const lines = [`match ${subject}:`];
    const patterns = [
      '0',
      '1 | 2',
      "'a' | 'abc'",
      '[]',
      '[a]',
      '[a, b]',
      '[a, *_]',
      '[*_, z]',
      '{}',
      "{'a': x}",
      "{'a': 1, **rest}",
      'int()',
      'str() as s',
      'int(n) if n > 1',
      'float(f)',
      'None',
      'True',
      '(1, _)',
      'bool()',
      'list([*items])',
      'dict()',
      'tuple()',
      '-1',
      '2.5',
      'str(s) if len(s) > 2',
      '[int(), *_]',
      '[[a], b] | [b, [a]]',
    ];
    const count = 1 + choices.below(4);
    for (let i = 0; i < count; i++) {
      lines.push(
        `    case ${choices.pick(patterns)}:`,
        `        show('case', ${i})`,
        ...this.block(depth - 1, 1).map((line) => `    ${line}`),
      );
    }
    if (choices.once(2)) lines.push('    case _:', `        show('other')`);
    return lines;
  }

  context(depth) {
    const { choices } = this;
    const name = this.fresh('M');
    return [
      `class ${name}:`,
      `    def __enter__(self): show('enter'); return ${this.of('int', 1)}`,
      `    def __exit__(self, kind, error, trace): show('exit', kind and kind.__name__, error); return ${choices.pick(['False', 'True', 'None', 'kind is ValueError'])}`,
      ...(choices.once(3)
        ? [`with ${name}() as ${this.fresh('a')}, ${name}():`]
        : [`with ${name}() as ${this.fresh('a')}:`]),
      ...this.block(depth - 1),
    ];
  }

  program() {
    const lines = [];
    const count = 1 + this.choices.below(7);
    for (let i = 0; i < count; i++) {
      const statement = this.statement(3);
      // What goes wrong in the last statement is left to the interpreter to report: tracebacks are compared, too.
      if (i === count - 1 && this.choices.once(2)) lines.push(...statement);
      else lines.push(...this.guarded(statement));
    }
    for (const [name] of this.expressions.variables) lines.push(...this.guarded([`show('${name}', ${name})`]));
    return `${PRELUDE}${lines.join('\n')}\n`;
  }
}

/** The sequences of numbers that programs are made of. */
export const sequences = fc.array(fc.nat(9999), { minLength: 1, maxLength: 700, size: 'max' });

/** The program that a sequence of numbers stands for. @param {number[]} numbers */
export function programOf(numbers) {
  return new Programs(new Choices(numbers)).program();
}
