"""Interpreters for tiny languages: a tape language, a Forth, a register machine with an assembler, a stack compiler."""
from collections import ChainMap, defaultdict, namedtuple
from functools import singledispatch, wraps
import operator
import sys

# --- the language of eight signs ------------------------------------------------------------------------------------


def build_jumps(code):
    stack, jumps = [], {}
    for i, c in enumerate(code):
        if c == '[':
            stack.append(i)
        elif c == ']':
            try:
                start = stack.pop()
            except IndexError:
                raise SyntaxError(f'unmatched ] at {i}') from None
            jumps[start], jumps[i] = i, start
    if stack:
        raise SyntaxError('unmatched [ at ' + ', '.join(map(str, stack)))
    return jumps


def run_tape(source, data=''):
    code = [c for c in source if c in '<>+-.,[]']
    jumps, tape, cell, pc = build_jumps(code), defaultdict(int), 0, 0
    feed, out, steps = iter(data), [], 0
    while pc < len(code):
        match code[pc]:
            case '>': cell += 1
            case '<': cell -= 1
            case '+': tape[cell] = (tape[cell] + 1) % 256
            case '-': tape[cell] = (tape[cell] - 1) % 256
            case '.': out.append(chr(tape[cell]))
            case ',': tape[cell] = ord(next(feed, '\0'))
            case '[' if not tape[cell]: pc = jumps[pc]
            case ']' if tape[cell]: pc = jumps[pc]
        pc += 1
        steps += 1
    return ''.join(out), steps


print(run_tape('++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.'))
print(run_tape(',[>,]<[.<]', 'stressed'))
for broken in '[[]', '[]]':
    try:
        run_tape(broken)
    except SyntaxError as error:
        print(error)

# --- Forth ------------------------------------------------------------------------------------------------------------


class ForthError(Exception):
    pass


class Forth:
    words = {}

    def __init__(self, out=sys.stdout):
        self.stack, self.returns, self.user, self.variables = [], [], {}, {}
        self.dictionary = ChainMap(self.user, self.words)
        self.out = out

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.words = dict(cls.words)

    @classmethod
    def word(cls, name):
        def decorate(function):
            cls.words[name] = function
            return function
        return decorate

    def pop(self):
        try:
            return self.stack.pop()
        except IndexError:
            raise ForthError('stack underflow') from None

    def push(self, *values):
        self.stack.extend(values)

    def interpret(self, text):
        tokens = iter(text.split())
        for token in tokens:
            if token == ':':
                name = next(tokens)
                body = []
                for t in iter(lambda: next(tokens), ';'):
                    if t == '(':
                        while next(tokens) != ')':
                            pass
                    else:
                        body.append(t)
                self.user[name.lower()] = self.compile(body)
            elif token == '(':
                for t in tokens:
                    if t == ')':
                        break
            elif token.lower() == 'variable':
                name = next(tokens)
                self.variables[name] = 0
                self.user[name.lower()] = lambda f, name=name: f.push(name)
            else:
                self.execute(token)

    def execute(self, token):
        if callable(token):
            return token(self)
        key = token.lower()
        if key in self.dictionary:
            self.dictionary[key](self)
        else:
            try:
                self.push(int(token, 0))
            except ValueError:
                raise ForthError(f'{token} ?') from None

    def compile(self, body):
        def block(end, i):
            code = []
            while i < len(body):
                word = body[i].lower()
                i += 1
                if word in end:
                    return code, i, word
                if word == 'if':
                    yes, i, stop = block(('else', 'then'), i)
                    no = []
                    if stop == 'else':
                        no, i, _ = block(('then',), i)
                    code.append(lambda f, yes=yes, no=no: f.run(yes if f.pop() else no))
                elif word == 'begin':
                    loop, i, _ = block(('until',), i)

                    def until(f, loop=loop):
                        while True:
                            f.run(loop)
                            if f.pop():
                                break
                    code.append(until)
                elif word == 'do':
                    loop, i, _ = block(('loop',), i)

                    def count(f, loop=loop):
                        start, limit = f.pop(), f.pop()
                        for index in range(start, limit):
                            f.returns.append(index)
                            f.run(loop)
                            f.returns.pop()
                    code.append(count)
                elif word == 'recurse':
                    code.append(lambda f: compiled(f))
                else:
                    code.append(word)
            if end:
                raise ForthError(f'expected {" or ".join(end)}')
            return code, i, None
        code, _, _ = block((), 0)
        compiled = lambda f: f.run(code)
        return compiled

    def run(self, code):
        for token in code:
            self.execute(token)


def binary(symbol, function):
    @Forth.word(symbol)
    def operation(f):
        b, a = f.pop(), f.pop()
        f.push(int(function(a, b)))


for symbol, function in {'+': operator.add, '-': operator.sub, '*': operator.mul, '/': operator.floordiv, 'mod': operator.mod,
                         '=': operator.eq, '<': operator.lt, '>': operator.gt, 'and': operator.and_}.items():
    binary(symbol, function)
Forth.word('dup')(lambda f: f.push(f.stack[-1]) if f.stack else f.pop())
Forth.word('drop')(lambda f: f.pop())
Forth.word('swap')(lambda f: f.push(f.pop(), f.pop()))
Forth.word('over')(lambda f: f.push(f.stack[-2]))
Forth.word('rot')(lambda f: f.push(f.stack.pop(-3)))
Forth.word('i')(lambda f: f.push(f.returns[-1]))
Forth.word('.')(lambda f: print(f.pop(), end=' ', file=f.out))
Forth.word('emit')(lambda f: f.out.write(chr(f.pop())))
Forth.word('cr')(lambda f: print(file=f.out))
Forth.word('!')(lambda f: f.variables.__setitem__(f.pop(), f.pop()))
Forth.word('@')(lambda f: f.push(f.variables[f.pop()]))

forth = Forth()
for line in [': square ( n -- n2 ) dup * ;', '7 square . 0x1F . cr', ': fact dup 1 > if dup 1 - recurse * then ; 10 fact . cr',
             ': table 5 1 do i square . loop cr ; table', ': gcd begin swap over mod dup 0 = until drop ; 48 36 gcd . cr',
             'variable x 42 x ! x @ 1 + . cr', ': sign dup 0 < if drop -1 else 0 > if 1 else 0 then then ; -5 sign . 0 sign . 9 sign . cr',
             '72 emit 105 emit cr', '+', '1 0 /', 'bogus', ': broken if 1 ;', '1 2 3 rot .']:
    try:
        forth.interpret(line)
    except (ForthError, ZeroDivisionError) as error:
        print(f'{line!r}: {type(error).__name__}: {error}')
print(forth.stack, sorted(forth.user), len(Forth.words))

# --- register machine ---------------------------------------------------------------------------------------------------
Instruction = namedtuple('Instruction', 'op args line', defaults=(0,))


def assemble(text):
    program, labels = [], {}
    for number, line in enumerate(text.splitlines(), 1):
        line = line.partition('#')[0].strip()
        if line.endswith(':'):
            labels[line[:-1]] = len(program)
        elif line:
            op, *args = line.replace(',', ' ').split()
            program.append(Instruction(op, tuple(args), number))
    return [i._replace(args=tuple(labels.get(a, a) for a in i.args)) for i in program]


class Machine:
    def __init__(self):
        self.registers = dict.fromkeys('abcd', 0)
        self.pc = self.ticks = 0

    def value(self, x):
        return self.registers[x] if x in self.registers else int(x)

    def op_set(self, r, x): self.registers[r] = self.value(x)
    def op_add(self, r, x): self.registers[r] += self.value(x)
    def op_mul(self, r, x): self.registers[r] *= self.value(x)
    def op_dec(self, r): self.registers[r] -= 1
    def op_jnz(self, r, target): self.pc = target - 1 if self.value(r) else self.pc
    def op_out(self, r): print('out', self.value(r))

    def run(self, program, limit=1000):
        while 0 <= self.pc < len(program):
            op, args, line = program[self.pc]
            handler = getattr(self, f'op_{op}', None)
            if handler is None:
                raise RuntimeError(f'line {line}: no such instruction {op!r}')
            handler(*args)
            self.pc += 1
            self.ticks += 1
            if self.ticks > limit:
                raise TimeoutError(f'stopped after {limit} ticks in line {line}')
        return self.registers


factorial = assemble('''
    set a, 6
    set b, 1
again:          # b *= a
    mul b, a
    dec a
    jnz a, again
    out b
''')
print(factorial[2], Machine().run(factorial))
for bad in ('loop:\n jnz 1, loop', 'set a 1\nhalt', 'add z, 1', 'dec a, b'):
    try:
        Machine().run(assemble(bad))
    except Exception as error:
        print(type(error).__name__, error)

# --- expressions to stack code by singledispatch ----------------------------------------------------------------------


class Num(int): pass
class Var(str): pass
Bin = namedtuple('Bin', 'op left right')


@singledispatch
def emit(node):
    raise TypeError(f'cannot compile {type(node).__name__}')


@emit.register
def _(node: Num): return [('push', int(node))]


@emit.register
def _(node: Var): return [('load', str(node))]


@emit.register(Bin)
def _(node): return [*emit(node.left), *emit(node.right), (node.op, None)]


def traced(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        result = function(*args, **kwargs)
        print(f'{function.__name__}{args[1:]} -> {result}')
        return result
    return wrapper


@traced
def evaluate(code, **names):
    stack = []
    for op, argument in code:
        if op == 'push': stack.append(argument)
        elif op == 'load': stack.append(names[argument])
        else:
            b, a = stack.pop(), stack.pop()
            stack.append({'+': operator.add, '-': operator.sub, '*': operator.mul}[op](a, b))
    return stack.pop()


tree = Bin('+', Bin('*', Num(2), Var('x')), Bin('-', Num(10), Var('y')))
print(emit(tree))
evaluate(emit(tree), x=4, y=3)
try:
    emit(3.5)
except TypeError as error:
    print(error)
