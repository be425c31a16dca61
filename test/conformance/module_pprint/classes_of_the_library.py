# Collections, namespaces and proxies.
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple
from pprint import pprint
from types import MappingProxyType, SimpleNamespace

words = 'alpha beta gamma delta epsilon zeta'.split()
values = (OrderedDict(zip(words, range(6))), defaultdict(list, {word: [word] for word in words}), Counter('abracadabra' * 3), Counter(words), deque(words), deque(words, maxlen=10), ChainMap({'a': words}, {'b': 2}), UserDict({'a': words}), UserList(words), UserString(' '.join(words)),
          MappingProxyType({'a': words, 'b': 1}), SimpleNamespace(first=words, second=SimpleNamespace(a=words)), namedtuple('Pair', 'left right')(words, words), OrderedDict(), defaultdict(int), Counter(), deque(), ChainMap(), range(5), slice(1), int)
for value in values:
    pprint(value, width=40)
    pprint([value], width=30, indent=2)


class Names(list):
    pass


class Own(list):
    def __repr__(self):
        return 'Own(' + ', '.join(self) + ')'


pprint(Names(words), width=20), pprint(Own(words), width=20)
