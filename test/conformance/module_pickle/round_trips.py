import dataclasses
import enum
import pickle
import types


@dataclasses.dataclass
class Person:
    name: str
    tags: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass(frozen=True, slots=True)
class Frozen:
    x: int
    y: int = 2


class Slots:
    __slots__ = 'a', 'b'

    def __eq__(self, other):
        return [getattr(self, name, None) for name in 'ab'] == [getattr(other, name, None) for name in 'ab']


class Both(Slots):
    __slots__ = '__dict__', 'c'


class Items(list):
    def __init__(self, *args):
        super().__init__(*args)
        self.note = 'n'


class Names(dict):
    pass


class Word(str):
    pass


class Color(enum.Enum):
    RED = 1
    BLUE = 'b'


class Flags(enum.Flag):
    A = 1
    B = 2


class Tree:
    class Node:
        def __init__(self, value, children=()):
            self.value, self.children = value, list(children)

        def __eq__(self, other):
            return type(other) is type(self) and vars(self) == vars(other)

    def walk(self):
        return 'walked'


class Error(Exception):
    def __init__(self, code, text):
        super().__init__(code, text)
        self.code = code


slots, both = Slots(), Both()
slots.a = 1
both.a, both.c, both.d = 1, 2, 3
words = Word('w')
words.extra = 5
values = [None, True, 12, 1 << 100, -5, 1.5, 1j, 'é€😀\ud800', b'\xff', bytearray(b'a'), (), (1, (2,)), [1, [2]], {1: {2: 3}}, {1, 2}, frozenset([3]), range(1, 9, 2), slice(1, None, 2), ..., NotImplemented, int, len, str.upper, type(None),
          Person('Ann', ['a']), Frozen(1), slots, both, Items([1, 2]), Names(a=1), words, Color.BLUE, Flags.A | Flags.B, Tree.Node(1, [Tree.Node(2)]), types.MappingProxyType]
for protocol in [0, 2, 5]:
    failed = []
    for value in values:
        try:
            copy = pickle.loads(pickle.dumps(value, protocol))
        except Exception as error:
            failed.append((type(value).__name__, type(error).__name__, str(error)[:50]))
            continue
        same = copy == value or repr(copy) == repr(value)
        if type(copy) is not type(value) or not same or not isinstance(value, type) and getattr(copy, '__dict__', None) != getattr(value, '__dict__', None):
            failed.append((type(value).__name__, repr(copy)[:60]))
    print(protocol, failed)

for protocol in [1, 3, 4]:
    error = pickle.loads(pickle.dumps(Error(5, 'text'), protocol))
    print(type(error).__name__, error.args, error.code, end=' ')
    error = pickle.loads(pickle.dumps(ImportError('no', name='n'), protocol))
    print(repr(error), error.name, end=' ')
    print(pickle.loads(pickle.dumps(Tree().walk, protocol))())
    # What holds itself, and what is there twice.
    own = [1]
    own.append(own)
    copy = pickle.loads(pickle.dumps(own, protocol))
    print(copy[1] is copy, end=' ')
    names = {}
    names['self'] = names
    copy = pickle.loads(pickle.dumps(names, protocol))
    print(copy['self'] is copy, end=' ')
    pair = ([],)
    pair[0].append(pair)
    copy = pickle.loads(pickle.dumps(pair, protocol))
    print(copy[0][0] is copy, end=' ')
    node = Tree.Node(1)
    node.children.append(node)
    copy = pickle.loads(pickle.dumps(node, protocol))
    print(copy.children[0] is copy, end=' ')
    four = ([], 1, 2, 3)
    four[0].append(four)
    copy = pickle.loads(pickle.dumps(four, protocol))
    print(copy[0][0] is copy, end=' ')
    shared = [1]
    copy = pickle.loads(pickle.dumps([shared, shared, {'k': shared}], protocol))
    print(copy[0] is copy[1] is copy[2]['k'])
print(pickle.loads(bytearray(pickle.dumps(5))), pickle.loads(memoryview(pickle.dumps([5]))), pickle.loads(pickle.dumps(1) + b'rest'))
deep = []
for _ in range(100):
    deep = [deep]
print(pickle.loads(pickle.dumps(deep)) == deep)
