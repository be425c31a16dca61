def attempt(title, call):
    try:
        answer = call()
        print(title, 'an iterator' if hasattr(answer, '__next__') else repr(answer))
    except Exception as error:
        print(title, type(error).__name__, error)


def answering(value):
    class Answers:
        def __len__(self): return value
        def __bool__(self): return value
        def __hash__(self): return value
        def __iter__(self): return value
        def __str__(self): return value
        def __repr__(self): return value
        def __format__(self, spec): return value
        def __neg__(self): return value
        def __abs__(self): return value
        def __contains__(self, item): return value
        def __getitem__(self, key): return value
        def __next__(self): return value
    return Answers()


class Counted:
    def __init__(self, length): self.length = length
    def __len__(self): return self.length


class Text(str):
    pass


class Number(int):
    pass


for value in (1, 0, -1, True, 'text', Text('own'), Number(3), None, NotImplemented, 2 ** 70, 1.5, [], iter(())):
    a = answering(value)
    print('----', value if not hasattr(value, '__next__') else 'iterator')
    attempt('len', lambda: len(a))
    attempt('bool', lambda: bool(a))
    attempt('not', lambda: not a)
    attempt('if', lambda: 'yes' if a else 'no')
    attempt('while', lambda: [1 for _ in range(2) if a])
    # How a wide number is reduced depends on the machine's word.
    attempt('hash', lambda: hash(a) if value != 2 ** 70 else 'wide')
    attempt('iter', lambda: [x for x in a])
    attempt('str', lambda: str(a))
    attempt('repr', lambda: repr(a))
    attempt('format', lambda: f'{a}')
    attempt('!s', lambda: f'{a!s}')
    attempt('!r', lambda: f'{a!r}')
    attempt('-', lambda: -a)
    attempt('abs', lambda: abs(a))
    attempt('in', lambda: 1 in a)
    attempt('not in', lambda: 1 not in a)
    attempt('item', lambda: a[0])
    attempt('next', lambda: next(a))
for length in (0, 3, -1, 'x', 2 ** 70, True):
    c = Counted(length)
    attempt('length', lambda: (len(c), not c, 'yes' if c else 'no', bool(c)))


class Ends:
    def __init__(self, error): self.error = error
    def __iter__(self): return self
    def __next__(self): raise self.error


attempt('end', lambda: [x for x in Ends(StopIteration(5))])
attempt('error', lambda: [x for x in Ends(ValueError('no item'))])
attempt('attribute', lambda: [x for x in Ends(AttributeError('none'))])


class Fallback:
    @property
    def broken(self): raise AttributeError('inner')
    @property
    def other(self): raise KeyError('key')
    def __getattr__(self, name):
        if name == 'worse': raise AttributeError('no ' + name)
        return 'fallback for ' + name


f = Fallback()
attempt('broken', lambda: f.broken)
attempt('other', lambda: f.other)
attempt('missing', lambda: f.missing)
attempt('worse', lambda: f.worse)
attempt('called', lambda: f.missing.upper())
attempt('broken called', lambda: f.broken.upper())


class Everything:
    def __init__(self): self.own = 1
    def __getattribute__(self, name):
        if name == 'hidden': raise AttributeError(name)
        return 'all: ' + name


class EverythingElse(Everything):
    def __getattr__(self, name): return 'else: ' + name


attempt('own', lambda: Everything().own)
attempt('hidden', lambda: Everything().hidden)
attempt('else', lambda: EverythingElse().hidden)
attempt('else called', lambda: EverythingElse().hidden.title())


class Guarded:
    def __setattr__(self, name, value):
        if name == 'bad': raise AttributeError('not ' + name)
        object.__setattr__(self, name, value * 2)


g = Guarded()
g.x = 4
print(g.x)
try:
    g.bad = 1
except AttributeError as error:
    print(error, error.name, error.obj)


class Slotted:
    __slots__ = ('value',)
    @property
    def twice(self): return self.value * 2
    @twice.setter
    def twice(self, value): self.value = value // 2


s = Slotted()
s.twice = 10
print(s.value, s.twice)
