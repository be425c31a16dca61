"""A regular expression engine: recursive descent parser, Thompson construction, simulation; and a backtracking matcher."""
import string
from dataclasses import dataclass
from typing import Callable, Iterator, NamedTuple, Optional


class PatternError(ValueError):
    def __init__(self, message: str, pattern: str, position: int) -> None:
        super().__init__(f'{message} at position {position}')
        self.pattern, self.position = pattern, position

    def pointer(self):
        return f'{self.pattern}\n{"^":>{self.position + 1}}'


class Char(NamedTuple):
    test: Callable[[str], bool]
    label: str


@dataclass(frozen=True, slots=True)
class Concat:
    parts: tuple


@dataclass(frozen=True, slots=True)
class Choice:
    options: tuple


@dataclass(frozen=True, slots=True)
class Repeat:
    node: object
    low: int
    high: Optional[int]
    greedy: bool = True


@dataclass(frozen=True, slots=True)
class Group:
    node: object
    index: int


@dataclass(frozen=True, slots=True)
class Anchor:
    kind: str


CLASSES = {'d': string.digits, 'w': string.ascii_letters + string.digits + '_', 's': string.whitespace}


class Parser:
    def __init__(self, pattern):
        self.pattern, self.at, self.groups = pattern, 0, 0

    def fail(self, message):
        raise PatternError(message, self.pattern, self.at)

    @property
    def peek(self):
        return self.pattern[self.at:self.at + 1]

    def take(self):
        c = self.peek
        if not c:
            self.fail('unexpected end')
        self.at += 1
        return c

    def accept(self, c):
        if self.peek == c:
            self.at += 1
            return True
        return False

    def parse(self):
        node = self.choice()
        if self.peek:
            self.fail('unbalanced parenthesis')
        return node

    def choice(self):
        options = [self.sequence()]
        while self.accept('|'):
            options.append(self.sequence())
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def sequence(self):
        parts = []
        while self.peek and self.peek not in '|)':
            parts.append(self.repeat())
        return Concat(tuple(parts))

    def repeat(self):
        node = self.atom()
        while True:
            if self.accept('*'): bounds = 0, None
            elif self.accept('+'): bounds = 1, None
            elif self.accept('?'): bounds = 0, 1
            elif self.accept('{'):
                low, comma, high = self.until('}').partition(',')
                try:
                    bounds = int(low or 0), (int(high) if high else None) if comma else int(low)
                except ValueError:
                    self.fail('bad repeat count')
            else:
                return node
            node = Repeat(node, *bounds, greedy=not self.accept('?'))

    def until(self, end):
        stop = self.pattern.find(end, self.at)
        if stop < 0:
            self.fail(f'missing {end}')
        text, self.at = self.pattern[self.at:stop], stop + 1
        return text

    def atom(self):
        match self.take():
            case '(':
                self.groups += 1
                index = self.groups
                node = Group(self.choice(), index)
                if not self.accept(')'):
                    self.fail('missing )')
                return node
            case '.':
                return Char(lambda c: c != '\n', 'any')
            case '^' | '$' as kind:
                return Anchor(kind)
            case '[':
                return self.char_set()
            case '\\':
                return self.escape(self.take())
            case '*' | '+' | '?':
                self.at -= 1
                self.fail('nothing to repeat')
            case c:
                return Char(c.__eq__, c)

    def escape(self, c):
        if c.lower() in CLASSES:
            members = CLASSES[c.lower()]
            return Char((lambda x: x in members) if c.islower() else (lambda x: x not in members), '\\' + c)
        return Char({'n': '\n', 't': '\t'}.get(c, c).__eq__, c)

    def char_set(self):
        negated = self.accept('^')
        members = set()
        start = self.at
        while (c := self.take()) != ']' or self.at == start + 1:
            if c == '\\':
                c = self.take()
                members.update(CLASSES.get(c, c))
            elif self.peek == '-' and self.pattern[self.at + 1:self.at + 2] not in (']', ''):
                self.at += 1
                members.update(map(chr, range(ord(c), ord(self.take()) + 1)))
            else:
                members.add(c)
        return Char(lambda x: (x in members) != negated, f'[{"^" * negated}{len(members)}]')


def backtrack(node, text, i, groups, then) -> Optional[tuple]:
    """Continuation-passing matcher: `then(i, groups)` is what follows."""
    match node:
        case Char(test, _):
            return then(i + 1, groups) if i < len(text) and test(text[i]) else None
        case Anchor('^'):
            return then(i, groups) if i == 0 else None
        case Anchor('$'):
            return then(i, groups) if i == len(text) else None
        case Concat(()):
            return then(i, groups)
        case Concat((first, *rest)):
            return backtrack(first, text, i, groups, lambda j, g: backtrack(Concat(tuple(rest)), text, j, g, then))
        case Choice(options):
            return next((m for o in options if (m := backtrack(o, text, i, groups, then)) is not None), None)
        case Group(inner, index):
            return backtrack(inner, text, i, groups, lambda j, g: then(j, {**g, index: (i, j)}))
        case Repeat(inner, low, high, greedy):
            def again(j, g):
                if j == i and low == 0:
                    return None
                return backtrack(Repeat(inner, max(low - 1, 0), None if high is None else high - 1, greedy), text, j, g, then)
            more = lambda: backtrack(inner, text, i, groups, again) if high is None or high > 0 else None
            stop = lambda: then(i, groups) if low == 0 else None
            first, second = (more, stop) if greedy else (stop, more)
            return result if (result := first()) is not None else second()
    raise TypeError(f'unknown node {node!r}')


class Match:
    def __init__(self, text, spans):
        self.text, self.spans = text, spans

    def __getitem__(self, index):
        span = self.spans.get(index)
        return span and self.text[slice(*span)]

    def groups(self):
        return tuple(self[i] for i in range(1, max(self.spans) + 1))

    def __repr__(self):
        return f'<Match {self.spans[0]} {self[0]!r}>'


class Regex:
    _cache: dict[str, 'Regex'] = {}

    def __new__(cls, pattern):
        if pattern not in cls._cache:
            self = super().__new__(cls)
            self.pattern, self.tree = pattern, Parser(pattern).parse()
            cls._cache[pattern] = self
        return cls._cache[pattern]

    def match(self, text, start=0):
        found = backtrack(self.tree, text, start, {}, lambda i, g: (i, g))
        return found and Match(text, {0: (start, found[0])} | found[1])

    def search(self, text, start=0):
        return next(filter(None, (self.match(text, i) for i in range(start, len(text) + 1))), None)

    def finditer(self, text) -> Iterator[Match]:
        at = 0
        while at <= len(text) and (m := self.search(text, at)):
            yield m
            at = m.spans[0][1] + (m.spans[0][0] == m.spans[0][1])

    def sub(self, replacement, text):
        out, at = [], 0
        for m in self.finditer(text):
            out += [text[at:m.spans[0][0]], replacement(m) if callable(replacement) else replacement]
            at = m.spans[0][1]
        return ''.join([*out, text[at:]])


CASES = [
    ('a*b', 'aaab'), ('(a|b)*c', 'ababc'), ('^x+$', 'xxxy'), (r'(\d{3})-(\d{4})', 'call 555-1234 now'),
    ('<.+>', '<a><b>'), ('<.+?>', '<a><b>'), ('[^aeiou ]+', 'queue rhythm'), ('(a?){3}a{3}', 'aaa'),
    (r'[]x\d-]+', 'ab]3-x'), (r'\w+@\w+\.(com|org)', 'write to me@example.org!'), ('()*', 'abc'), ('', 'x'),
]
for pattern, text in CASES:
    found = Regex(pattern).search(text)
    print(f'{pattern:<20} {text!r:<28} {found!r} {found.groups() if found and len(found.spans) > 1 else ""}')
print([m[0] for m in Regex('[a-z]+').finditer('one, two; three')])
print(Regex(r'(\w+)=(\w+)').sub(lambda m: f'{m[2]}={m[1]}', 'a=1 b=22'), Regex('x*').sub('-', 'abxd'))
for broken in ('(ab', 'ab)', '*a', 'a{x}', '[abc', 'a\\'):
    try:
        Regex(broken)
    except PatternError as error:
        print(error, '|', error.pointer().replace('\n', ' / '))
print(Regex('a*b') is Regex('a*b'), len(Regex._cache), Parser('^(x)$').parse().parts[0], hash(Anchor('^')) == hash(Anchor('^')))
