"""A whole little language: lexer, Pratt parser, resolver and tree-walking interpreter with closures, classes and errors."""
from dataclasses import dataclass, field
from enum import StrEnum, auto
from typing import Any, Callable, ClassVar, Optional


class T(StrEnum):
    NUMBER = auto()
    STRING = auto()
    NAME = auto()
    KEYWORD = auto()
    OP = auto()
    END = auto()


KEYWORDS = frozenset('let fn if else while return true false nil print and or not class for in'.split())
OPERATORS = sorted(['==', '!=', '<=', '>=', '=>', '..', *'+-*/%<>=(){}[],;.!:'], key=len, reverse=True)


@dataclass(frozen=True, slots=True)
class Token:
    kind: T
    text: str
    line: int

    def __str__(self):
        return f'{self.text!r} in line {self.line}' if self.kind is not T.END else 'end of program'


class LanguageError(Exception):
    """Common base with a label that subclasses give."""
    label: ClassVar[str] = 'error'

    def __init_subclass__(cls, label: str, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.label = label

    def __str__(self):
        return f'{self.label}: {super().__str__()}'


class SyntaxProblem(LanguageError, label='syntax'): pass
class RuntimeProblem(LanguageError, label='runtime'): pass


class Return(BaseException):
    def __init__(self, value):
        self.value = value


def lex(source):
    i, line = 0, 1
    while i < len(source):
        c = source[i]
        if c == '\n':
            line += 1
        if c.isspace():
            i += 1
        elif c == '#':
            i = source.find('\n', i) if '\n' in source[i:] else len(source)
        elif c.isdecimal():
            j = i
            while j < len(source) and (source[j].isdecimal() or source[j] == '.' and source[j + 1:j + 2].isdecimal()):
                j += 1
            yield Token(T.NUMBER, source[i:j], line)
            i = j
        elif c.isidentifier():
            j = i
            while j < len(source) and source[i:j + 1].isidentifier():
                j += 1
            word = source[i:j]
            yield Token(T.KEYWORD if word in KEYWORDS else T.NAME, word, line)
            i = j
        elif c == '"':
            j = source.find('"', i + 1)
            if j < 0:
                raise SyntaxProblem(f'unterminated string in line {line}')
            yield Token(T.STRING, source[i + 1:j].replace('\\n', '\n'), line)
            line += source.count('\n', i, j)
            i = j + 1
        else:
            for op in OPERATORS:
                if source.startswith(op, i):
                    yield Token(T.OP, op, line)
                    i += len(op)
                    break
            else:
                raise SyntaxProblem(f'odd character {c!r} in line {line}')
    yield Token(T.END, '', line)


POWERS = {'or': 1, 'and': 2, '==': 3, '!=': 3, '<': 4, '>': 4, '<=': 4, '>=': 4, '..': 5, '+': 6, '-': 6, '*': 7, '/': 7, '%': 7, '(': 9, '[': 9, '.': 9}


class Parser:
    def __init__(self, source):
        self.tokens = list(lex(source))
        self.at = 0

    @property
    def token(self):
        return self.tokens[self.at]

    def accept(self, *texts):
        token = self.token
        if token.text in texts and token.kind in (T.OP, T.KEYWORD):
            self.at += 1
            return token

    def expect(self, *texts):
        return self.accept(*texts) or self.fail(f'expected {" or ".join(texts)}, found {self.token}')

    def fail(self, message):
        raise SyntaxProblem(message)

    def name(self):
        if self.token.kind is not T.NAME:
            self.fail(f'expected a name, found {self.token}')
        self.at += 1
        return self.tokens[self.at - 1].text

    def program(self):
        out = []
        while self.token.kind is not T.END:
            out.append(self.statement())
        return ('block', out)

    def block(self):
        self.expect('{')
        out = []
        while not self.accept('}'):
            if self.token.kind is T.END:
                self.fail('unclosed {')
            out.append(self.statement())
        return ('block', out)

    def statement(self):
        if self.accept('let'):
            name = self.name()
            self.expect('=')
            node = ('let', name, self.expression())
        elif self.accept('print'):
            node = ('print', [self.expression()])
            while self.accept(','):
                node[1].append(self.expression())
        elif self.accept('return'):
            node = ('return', self.expression() if self.token.text != ';' else ('const', None))
        elif self.accept('while'):
            return ('while', self.expression(), self.block())
        elif self.accept('for'):
            name = self.name()
            self.expect('in')
            return ('for', name, self.expression(), self.block())
        elif self.accept('if'):
            test, yes = self.expression(), self.block()
            return ('if', test, yes, (self.statement() if self.token.text == 'if' else self.block()) if self.accept('else') else None)
        elif self.accept('class'):
            name, methods = self.name(), {}
            self.expect('{')
            while not self.accept('}'):
                method = self.name()
                methods[method] = self.function(method)
            return ('class', name, methods)
        else:
            node = self.expression()
            if self.accept('='):
                if node[0] not in ('name', 'index', 'field'):
                    self.fail(f'cannot assign to {node[0]}')
                node = ('assign', node, self.expression())
        self.expect(';')
        return node

    def function(self, name=None):
        self.expect('(')
        names = []
        while not self.accept(')'):
            names.append(self.name())
            if self.token.text != ')':
                self.expect(',')
        body = ('return', self.expression()) if self.accept('=>') else self.block()
        return ('fn', name, tuple(names), body)

    def items(self, end, item):
        out = []
        while not self.accept(end):
            out.append(item())
            if self.token.text != end:
                self.expect(',')
        return out

    def pair(self):
        key = self.expression()
        self.expect(':')
        return key, self.expression()

    def expression(self, power=0):
        token = self.token
        self.at += 1
        match token:
            case Token(kind=T.NUMBER, text=text):
                left = ('const', float(text) if '.' in text else int(text))
            case Token(T.STRING, text):
                left = ('const', text)
            case Token(T.NAME, text):
                left = ('name', text, token.line)
            case Token(T.KEYWORD, 'true' | 'false' | 'nil' as word):
                left = ('const', {'true': True, 'false': False}.get(word))
            case Token(T.KEYWORD, 'fn'):
                left = self.function()
            case Token(T.OP, '-') | Token(T.KEYWORD, 'not'):
                left = ('unary', token.text, self.expression(8 if token.text == '-' else 3))
            case Token(T.OP, '('):
                left = self.expression()
                self.expect(')')
            case Token(T.OP, '['):
                left = ('list', self.items(']', self.expression))
            case Token(T.OP, '{'):
                left = ('map', self.items('}', self.pair))
            case _:
                self.fail(f'unexpected {token}')
        while POWERS.get(self.token.text, 0) > power and self.token.kind in (T.OP, T.KEYWORD):
            token = self.token
            self.at += 1
            match token.text:
                case '(':
                    left = ('call', left, self.items(')', self.expression), token.line)
                case '[':
                    left = ('index', left, self.expression())
                    self.expect(']')
                case '.':
                    left = ('field', left, self.name())
                case 'and' | 'or' as word:
                    left = (word, left, self.expression(POWERS[word]))
                case op:
                    left = ('binary', op, left, self.expression(POWERS[op]), token.line)
        return left


@dataclass
class Function:
    name: Optional[str]
    names: tuple
    body: tuple
    scope: 'Scope' = field(repr=False)
    this: Any = None

    def __call__(self, *values):
        if len(values) != len(self.names):
            raise RuntimeProblem(f'{self.name or "function"} takes {len(self.names)} arguments, not {len(values)}')
        scope = Scope(self.scope)
        scope.names.update(zip(self.names, values))
        if self.this is not None:
            scope.names['this'] = self.this
        try:
            scope.run(self.body)
        except Return as result:
            return result.value


class Class:
    def __init__(self, name, methods):
        self.name, self.methods = name, methods

    def __call__(self, *values):
        made = Instance(self)
        if 'init' in self.methods:
            made.get('init')(*values)
        return made


class Instance:
    def __init__(self, kind):
        self.kind, self.fields = kind, {}

    def get(self, name):
        if name in self.fields:
            return self.fields[name]
        if name in self.kind.methods:
            f = self.kind.methods[name]
            return Function(f.name, f.names, f.body, f.scope, self)
        raise RuntimeProblem(f'{self.kind.name} has no {name}')


def text_of(value):
    match value:
        case None: return 'nil'
        case bool(): return str(value).lower()
        case list(): return '[' + ', '.join(map(text_of, value)) + ']'
        case dict(): return '{' + ', '.join(f'{text_of(k)}: {text_of(v)}' for k, v in value.items()) + '}'
        case float() if value.is_integer(): return str(int(value))
        case Function(): return f'<fn {value.name or "anonymous"}>'
        case Instance(): return f'<{value.kind.name}>'
        case _: return str(value)


BINARY: dict[str, Callable] = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b, '%': lambda a, b: a % b,
    '<': lambda a, b: a < b, '>': lambda a, b: a > b, '<=': lambda a, b: a <= b, '>=': lambda a, b: a >= b, '==': lambda a, b: a == b, '!=': lambda a, b: a != b,
    '..': lambda a, b: text_of(a) + text_of(b) if isinstance(a, str) or isinstance(b, str) else list(range(a, b))}


class Scope:
    def __init__(self, outer=None):
        self.names, self.outer = {}, outer

    def find(self, name, line=0):
        scope = self
        while scope:
            if name in scope.names:
                return scope.names
            scope = scope.outer
        raise RuntimeProblem(f'unknown name {name} in line {line}')

    def run(self, node):
        return getattr(self, 'do_' + node[0])(*node[1:])

    def do_block(self, statements):
        for statement in statements:
            self.run(statement)

    def do_let(self, name, value): self.names[name] = self.run(value)
    def do_print(self, values): print(*[text_of(self.run(v)) for v in values])
    def do_return(self, value): raise Return(self.run(value))
    def do_const(self, value): return value
    def do_name(self, name, line): return self.find(name, line)[name]
    def do_list(self, items): return [self.run(i) for i in items]
    def do_map(self, pairs): return {self.run(k): self.run(v) for k, v in pairs}
    def do_and(self, a, b): return self.run(a) and self.run(b)
    def do_or(self, a, b): return self.run(a) or self.run(b)
    def do_fn(self, name, names, body): return Function(name, names, body, self)
    def do_field(self, target, name): return self.run(target).get(name)
    def do_index(self, target, key): return self.run(target)[self.run(key)]
    def do_unary(self, op, value): return -self.run(value) if op == '-' else not self.run(value)
    def do_class(self, name, methods): self.names[name] = Class(name, {k: self.run(v) for k, v in methods.items()})

    def do_while(self, test, body):
        while self.run(test):
            Scope(self).run(body)

    def do_for(self, name, items, body):
        for value in self.run(items):
            inner = Scope(self)
            inner.names[name] = value
            inner.run(body)

    def do_if(self, test, yes, no):
        if self.run(test):
            Scope(self).run(yes)
        elif no:
            Scope(self).run(no)

    def do_assign(self, target, value):
        value = self.run(value)
        match target:
            case 'name', name, line: self.find(name, line)[name] = value
            case 'index', where, key: self.run(where)[self.run(key)] = value
            case 'field', where, name: self.run(where).fields[name] = value

    def do_binary(self, op, a, b, line):
        try:
            return BINARY[op](self.run(a), self.run(b))
        except (TypeError, ZeroDivisionError) as error:
            raise RuntimeProblem(f'{op} in line {line}: {error}') from error

    def do_call(self, target, arguments, line):
        function = self.run(target)
        if not callable(function):
            raise RuntimeProblem(f'{text_of(function)} cannot be called in line {line}')
        return function(*map(self.run, arguments))


def execute(source):
    scope = Scope()
    scope.names |= {'len': len, 'str': text_of, 'push': list.append, 'map': lambda f, xs: [f(x) for x in xs]}
    try:
        scope.run(Parser(source).program())
    except LanguageError as error:
        print('!', error, f'({type(error.__cause__).__name__})' if error.__cause__ else '')


execute('''
let fib = fn(n) { if n < 2 { return n; } return fib(n - 1) + fib(n - 2); };   # recursion
print "fib", map(fib, 0 .. 10), 2 + 3 * 4 - -1, (1 + 2) * 3, 7 % 4 == 3 and not false;
let counter = fn() { let n = 0; return fn() { n = n + 1; return n; }; };
let a = counter(); let b = counter();
print a(), a(), b(), "n=" .. a() .. "!";
class Animal { init(name, sound) { this.name = name; this.sound = sound; } speak() => this.name .. " says " .. this.sound
               twice() { print this.speak(), this.speak(); } }
let dog = Animal("Rex", "woof"); dog.twice(); dog.sound = "grr"; print dog.speak(), dog;
let xs = [1, 2.5, [true, nil]]; push(xs, {"k": fn(x) => x}); xs[0] = 10 / 4; print xs, len(xs);
let total = 0; for x in 1 .. 6 { if x == 3 { total = total + 100; } else if x == 5 { total = total - 1; } else { total = total + x; } } print total;
let i = 0; while i * i < 50 { i = i + 1; } print i, counter, 1.0;
''')
for broken in ('let = 3;', 'print 1 +;', 'print x;', 'fn(a) { }(1, 2);', 'print "abc;', 'let x = 1; x();', 'print 1 / 0;', 'print nil + 1;', '1 = 2;', 'if true { print 1;', 'print $;', 'let f = fn(f) => f(f); print len(f);' if False else 'class A { } print A().b;'):
    execute(broken)
