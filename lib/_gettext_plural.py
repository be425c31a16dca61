"""The part of gettext that reads plural forms: expressions of C in the number `n`."""

import operator
import re

_TOKENS = re.compile(r'\s+|(\d+|n\b|<=|>=|==|!=|&&|\|\||[-+*/%<>!?:()])|(.)')
# Operators by how tightly they bind, the loosest first. Those of one level are taken from the left.
_LEVELS = (
    {'||': lambda a, b: int(bool(a or b))},
    {'&&': lambda a, b: int(bool(a and b))},
    {'==': operator.eq, '!=': operator.ne},
    {'<': operator.lt, '>': operator.gt, '<=': operator.le, '>=': operator.ge},
    {'+': operator.add, '-': operator.sub},
    {'*': operator.mul, '/': operator.floordiv, '%': operator.mod},
)
_LONGEST = 1000
_DEEPEST = 20


class _Reader:
    def __init__(self, text):
        self.tokens = []
        for found in _TOKENS.finditer(text):
            if found[2]:
                raise ValueError(f'invalid token in plural form: {found[2]}')
            if found[1]:
                self.tokens.append(found[1])
        self.tokens.append('')
        self.at = 0
        self.depth = 0

    def next(self):
        token = self.tokens[self.at]
        self.at += 1
        return token

    def fail(self, token):
        raise ValueError(f'unexpected token in plural form: {token}' if token else 'unexpected end of plural form')

    def choice(self):
        condition = self.binary(0)
        if self.tokens[self.at] != '?':
            return condition
        self.at += 1
        first = self.choice()
        token = self.next()
        if token != ':':
            self.fail(token)
        second = self.choice()
        return lambda n: first(n) if condition(n) else second(n)

    def binary(self, level):
        if level == len(_LEVELS):
            return self.unary()
        left = self.binary(level + 1)
        while self.tokens[self.at] in _LEVELS[level]:
            left = self.combined(_LEVELS[level][self.next()], left, self.binary(level + 1))
        return left

    @staticmethod
    def combined(function, left, right):
        return lambda n: int(function(left(n), right(n)))

    def unary(self):
        token = self.next()
        if token == '!':
            value = self.unary()
            return lambda n: int(not value(n))
        if token == '(':
            self.depth += 1
            if self.depth > _DEEPEST:
                raise ValueError('plural form expression is too complex')
            value = self.choice()
            if self.next() != ')':
                raise ValueError('unbalanced parenthesis in plural form')
            self.depth -= 1
            return value
        if token == 'n':
            return lambda n: n
        if not token.isdigit():
            self.fail(token)
        number = int(token)
        return lambda n: number


def compile_plural(text):
    if len(text) > _LONGEST:
        raise ValueError('plural form expression is too long')
    reader = _Reader(text)
    choose = reader.choice()
    token = reader.next()
    if token:
        reader.fail(token)
    return choose
