"""A small Scheme: reader, evaluator with tail calls, macros, continuations by exception."""
import math
import operator as op
from functools import reduce


class Symbol(str):
    """An interned name; a str subclass so that printing is free."""
    table = {}

    def __new__(cls, text):
        try:
            return cls.table[text]
        except KeyError:
            self = cls.table[text] = super().__new__(cls, text)
            return self

    def __repr__(self):
        return str(self)


class LispError(Exception):
    pass


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        self.outer = outer
        if isinstance(names, Symbol):
            self[names] = list(values)
        else:
            names = list(names)
            values = list(values)
            if Symbol('.') in names:
                at = names.index('.')
                if len(values) < at:
                    raise LispError(f'expected at least {at} arguments, got {len(values)}')
                self.update(zip(names[:at], values))
                self[names[at + 1]] = values[at:]
            elif len(names) != len(values):
                raise LispError(f'expected {len(names)} arguments, got {len(values)}')
            else:
                self.update(zip(names, values))

    def find(self, name):
        env = self
        while env is not None:
            if name in env:
                return env
            env = env.outer
        raise LispError(f'unbound variable: {name}')


class Procedure:
    def __init__(self, names, body, env):
        self.names, self.body, self.env = names, body, env

    def __call__(self, *args):
        return evaluate(self.body, Env(self.names, args, self.env))

    def __repr__(self):
        return f'#<procedure ({" ".join(self.names)})>'


def tokenize(source):
    lines = (line.partition(';')[0] for line in source.splitlines())
    text = ' '.join(lines).replace('(', ' ( ').replace(')', ' ) ').replace("'", " ' ").replace('`', ' ` ').replace(',', ' , ')
    return text.split()


QUOTES = {"'": Symbol('quote'), '`': Symbol('quasiquote'), ',': Symbol('unquote')}


def read(tokens):
    if not tokens:
        raise SyntaxError('unexpected end of input')
    token = tokens.pop(0)
    if token in QUOTES:
        return [QUOTES[token], read(tokens)]
    if token == '(':
        items = []
        while True:
            if not tokens:
                raise SyntaxError('missing )')
            if tokens[0] == ')':
                break
            items.append(read(tokens))
        del tokens[0]
        return items
    if token == ')':
        raise SyntaxError('unexpected )')
    return atom(token)


def atom(token):
    if token in ('#t', '#f'):
        return token == '#t'
    for kind in (int, float, complex):
        try:
            return kind(token)
        except ValueError:
            continue
    return Symbol(token)


def show(value):
    if value is True:
        return '#t'
    if value is False:
        return '#f'
    if isinstance(value, list):
        return '(' + ' '.join(map(show, value)) + ')'
    if isinstance(value, complex):
        return str(value).strip('()').replace('j', 'i')
    return str(value)


def quasi(x, env):
    if isinstance(x, list):
        if x and x[0] == 'unquote':
            return evaluate(x[1], env)
        return [quasi(item, env) for item in x]
    return x


macros = {}


def evaluate(x, env):
    while True:
        if isinstance(x, Symbol):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        if not x:
            raise LispError('empty combination')
        match x:
            case ['quote', value]:
                return value
            case ['quasiquote', value]:
                return quasi(value, env)
            case ['if', test, yes]:
                x = yes if evaluate(test, env) is not False else None
                if x is None:
                    return None
            case ['if', test, yes, no]:
                x = yes if evaluate(test, env) is not False else no
            case ['define', [name, *names], *body]:
                env[name] = Procedure(names, [Symbol('begin'), *body], env)
                return name
            case ['define', name, value]:
                env[name] = evaluate(value, env)
                return name
            case ['define-macro', [name, *names], *body]:
                macros[name] = Procedure(names, [Symbol('begin'), *body], env)
                return name
            case ['set!', name, value]:
                env.find(name)[name] = evaluate(value, env)
                return None
            case ['lambda', names, *body]:
                return Procedure(names, [Symbol('begin'), *body], env)
            case ['let', bindings, *body]:
                names, values = zip(*bindings) if bindings else ((), ())
                x = [[Symbol('lambda'), list(names), *body], *values]
            case ['begin', *body]:
                for item in body[:-1]:
                    evaluate(item, env)
                x = body[-1]
            case [head, *args] if isinstance(head, Symbol) and head in macros:
                x = macros[head](*args)
            case [head, *args]:
                function = evaluate(head, env)
                values = [evaluate(a, env) for a in args]
                if isinstance(function, Procedure):
                    x, env = function.body, Env(function.names, values, function.env)
                elif callable(function):
                    return function(*values)
                else:
                    raise LispError(f'not a procedure: {show(function)}')


def callcc(function):
    escape = RuntimeWarning('continuation')

    def throw(value):
        escape.value = value
        raise escape
    try:
        return function(throw)
    except RuntimeWarning as caught:
        if caught is escape:
            return escape.value
        raise


def compare(operation):
    return lambda *xs: all(operation(a, b) for a, b in zip(xs, xs[1:]))


def standard():
    env = Env()
    env.update({Symbol(k): v for k, v in sorted(vars(math).items()) if not k.startswith('_')})
    env.update((Symbol(k), v) for k, v in {
        '+': lambda *xs: sum(xs), '*': lambda *xs: reduce(op.mul, xs, 1), '-': lambda a, *xs: a - sum(xs) if xs else -a,
        '/': op.truediv, '<': compare(op.lt), '>': compare(op.gt), '=': compare(op.eq), '<=': compare(op.le),
        'modulo': op.mod, 'quotient': op.floordiv, 'car': lambda l: l[0], 'cdr': lambda l: l[1:], 'cons': lambda a, d: [a] + d,
        'list': lambda *xs: list(xs), 'null?': lambda l: l == [], 'pair?': lambda l: isinstance(l, list) and l != [],
        'length': len, 'append': lambda *ls: sum(ls, []), 'map': lambda f, *ls: list(map(f, *ls)), 'apply': lambda f, l: f(*l),
        'not': op.not_, 'eq?': op.is_, 'equal?': op.eq, 'number?': lambda x: isinstance(x, (int, float, complex)),
        'call/cc': callcc, 'display': lambda x: print(show(x), end=''), 'newline': print, 'max': max, 'min': min,
    }.items())
    return env


PROGRAM = """
(define (fact n) (if (= n 0) 1 (* n (fact (- n 1)))))      ; plain recursion
(fact 25)
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))
(loop 3000 0)
(define compose (lambda (f g) (lambda (x) (f (g x)))))
((compose sqrt fact) 4)
(map (lambda (x) (* x x)) '(1 2 3 -4))
(define-macro (unless test . body) `(if ,test #f (begin . ,body)))
(define-macro (swap! a b) `(let ((tmp ,a)) (begin (set! ,a ,b) (set! ,b tmp))))
(define p 1) (define q 2)
(swap! p q)
(list p q)
(let ((x 2) (y 3)) (let ((x 7) (z (+ x y))) (* z x)))
(call/cc (lambda (k) (+ 1 (k 42) (car '()))))
(define (counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n)))
(define c (counter))
(list (c) (c) (c))
(define (rest a . more) (list a more))
(rest 1 2 3)
(apply max '(3 9 2))
(* 2+1i 2)
(undefined 1)
((lambda (x y) x) 1)
(1 2 3)
(car 5)
(/ 1 0)
`(1 ,(+ 1 1) (nested ,pi))
fact
(if #f 1)
(define nil '())
(append '(1) nil '(2 (3)))
(
"""

if __name__ == '__main__':
    tokens = tokenize(PROGRAM)
    env = standard()
    while tokens:
        try:
            value = evaluate(read(tokens), env)
        except (LispError, ArithmeticError) as error:
            print('error:', error)
        except TypeError as error:
            print('type error:', error)
        except SyntaxError as error:
            print('syntax:', error.msg)
        else:
            if value is not None and not isinstance(value, Symbol):
                print(show(value))
