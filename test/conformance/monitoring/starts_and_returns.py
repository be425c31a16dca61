import sys
m = sys.monitoring
seen = []
def note(kind):
    def callback(code, offset, *value):
        if code.co_name not in ('callback', '<lambda>', 'note'):
            seen.append((kind, code.co_qualname, *value))
    return callback
class A:
    def __init__(self, n): self.n = n
    def double(self): return helper(self.n)
def helper(n): return n * 2
def gen():
    got = yield 1
    yield got
    return 'end'
m.use_tool_id(3, 't')
for name in ['PY_START', 'PY_RESUME', 'PY_RETURN', 'PY_YIELD']:
    m.register_callback(3, getattr(m.events, name), note(name))
m.set_events(3, m.events.PY_START | m.events.PY_RESUME | m.events.PY_RETURN | m.events.PY_YIELD)
A(4).double()
g = gen()
next(g)
g.send('sent')
next(g, None)
sorted([2, 1], key=lambda x: -x)
m.free_tool_id(3)
for each in seen: print(*each)
