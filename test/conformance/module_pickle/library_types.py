import collections
import datetime
import fractions
import functools
import operator
import pickle
import types

Point = collections.namedtuple('Point', 'x y')
values = [Point(1, 2), datetime.date(2020, 1, 2), datetime.time(1, 2, 3), datetime.datetime(2020, 1, 2, 3, 4, 5, 6), datetime.datetime(2020, 1, 2, tzinfo=datetime.timezone.utc), datetime.timedelta(1, 2, 3),
          datetime.timezone(datetime.timedelta(hours=1), 'X'), fractions.Fraction(3, 4), collections.OrderedDict(b=1, a=2), collections.Counter('aab'), collections.defaultdict(list, {1: [2]}), collections.deque([1, 2], 3),
          collections.ChainMap({1: 2}, {3: 4}), collections.UserDict(a=1), operator.itemgetter(1, 2), operator.attrgetter('a.b'), operator.methodcaller('x', 1, k=2), types.SimpleNamespace(a=1)]
for protocol in range(6):
    failed = []
    for value in values:
        copy = pickle.loads(pickle.dumps(value, protocol))
        if type(copy) is not type(value) or copy != value and repr(copy) != repr(value) or getattr(copy, '__dict__', None) != getattr(value, '__dict__', None):
            failed.append((type(value).__name__, repr(copy)[:60]))
    part = pickle.loads(pickle.dumps(functools.partial(int, base=2), protocol))
    print(protocol, failed, part('101'), part.keywords, pickle.loads(pickle.dumps(operator.itemgetter(1), protocol))('abc'))
