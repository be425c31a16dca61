"""Methods that CPython has in C are counted by their class, also where they are Python in another engine."""
import cProfile
import collections
import operator
import re


def work():
    ordered = collections.OrderedDict(a=1)
    ordered.move_to_end('a')
    ordered.move_to_end(*'a')
    memoryview(b'ab').tobytes()


profile = cProfile.Profile()
profile.runcall(work)
texts = map(str, map(operator.attrgetter('code', 'callcount'), profile.getstats()))
print(*sorted(filter(re.compile(r"'(move_to_end|tobytes)'").search, texts)), sep='\n')
