"""A tokenizer, a Pratt parser and an evaluator."""
class Token:
    __slots__ = ('kind', 'value')
    def __init__(self, kind, value): self.kind, self.value = kind, value
    def __repr__(self): return f'{self.kind}:{self.value}'
def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit():
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == '.'): j += 1
            yield Token('num', float(text[i:j]) if '.' in text[i:j] else int(text[i:j]))
            i = j
        elif c.isalpha():
            j = i
            while j < len(text) and text[j].isalnum(): j += 1
            yield Token('name', text[i:j])
            i = j
        else:
            yield Token('op', c)
            i += 1
    yield Token('end', None)
class Parser:
    POWER = {'+': 10, '-': 10, '*': 20, '/': 20, '^': 30}
    def __init__(self, text):
        self.stream = tokens(text)
        self.current = next(self.stream)
    def advance(self):
        token, self.current = self.current, next(self.stream, None)
        return token
    def parse(self, power=0):
        token = self.advance()
        if token.kind == 'num': left = token.value
        elif token.kind == 'name':
            left = ('var', token.value)
            if self.current.value == '(':
                self.advance()
                args = []
                while self.current.value != ')':
                    args.append(self.parse())
                    if self.current.value == ',': self.advance()
                self.advance()
                left = ('call', token.value, args)
        elif token.value == '(':
            left = self.parse()
            assert self.advance().value == ')'
        elif token.value == '-': left = ('neg', self.parse(25))
        else: raise SyntaxError(f'unexpected {token!r}')
        while self.current and self.current.kind == 'op' and self.POWER.get(self.current.value, 0) > power:
            op = self.advance().value
            left = (op, left, self.parse(self.POWER[op] - (op == '^')))
        return left
OPS = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b, '^': lambda a, b: a ** b}
def evaluate(node, env):
    if not isinstance(node, tuple): return node
    match node[0]:
        case 'var': return env[node[1]]
        case 'neg': return -evaluate(node[1], env)
        case 'call': return env[node[1]](*(evaluate(a, env) for a in node[2]))
        case op: return OPS[op](evaluate(node[1], env), evaluate(node[2], env))
env = {'x': 3, 'max': max, 'sq': lambda n: n * n}
for text in ['1 + 2 * 3', '(1 + 2) * 3', '2 ^ 3 ^ 2', '-x ^ 2', 'max(1, x, 2) + sq(4) / 8', '1.5 * x', 'y + 1', '1 +', '(1']:
    try:
        tree = Parser(text).parse()
        print(text, '=>', tree, '=', evaluate(tree, env))
    except (SyntaxError, KeyError, AssertionError) as error:
        print(text, '=>', type(error).__name__, error)
