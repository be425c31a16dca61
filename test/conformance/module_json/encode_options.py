import json
class O: pass
class I(int): 
    def __repr__(self): return 'I!'
class Fl(float):
    def __repr__(self): return 'F!'
import enum
class E(enum.IntEnum): A = 5
class SE(enum.StrEnum): A = 'x'
from collections import OrderedDict, namedtuple, defaultdict
NT = namedtuple('NT', 'a b')
vals = [1, 1.5, 1e16, 1e100, float('nan'), float('inf'), -float('inf'), True, None, 'é"\\/\n\t\x00\x1f\x7f\u2028😀', [], {}, [[]], [{}], {'a': []}, (1, 2), {1: 2, 1.5: 3, True: 4, None: 5, 'x': 6}, I(3), Fl(2.5), E.A, SE.A, {E.A: 1, SE.A: 2}, OrderedDict(b=1, a=2), NT(1, 2), defaultdict(int, q=1), 10**30, -0.0, 0.1, [1, [2, {'a': [3, {}]}], []]]
for kw in ({}, {'indent': 2}, {'indent': 0}, {'indent': '\t'}, {'separators': (',', ':')}, {'ensure_ascii': False}, {'sort_keys': True}, {'indent': 1, 'separators': ('; ', ' = ')}, {'allow_nan': False}, {'indent': True}):
    for v in vals:
        try: print(kw, json.dumps(v, **kw))
        except Exception as ex: print(kw, repr(v)[:40], type(ex).__name__, ex, getattr(ex, '__notes__', None))
