import sys
m = sys.monitoring
seen = []
def gen():
    try:
        yield 1
    except KeyError:
        yield 2
    yield 3
def note(kind):
    def callback(code, offset, *value):
        if code is gen.__code__: seen.append((kind, *(type(v).__name__ if isinstance(v, BaseException) else v for v in value)))
    return callback
m.use_tool_id(3, 't')
events = 0
for name in ['PY_START', 'PY_RESUME', 'PY_RETURN', 'PY_YIELD', 'PY_THROW', 'PY_UNWIND', 'RAISE', 'EXCEPTION_HANDLED']:
    m.register_callback(3, getattr(m.events, name), note(name))
    events |= getattr(m.events, name)
m.set_events(3, events)
g = gen()
next(g)
g.throw(KeyError('k'))
g.close()
m.free_tool_id(3)
for each in seen: print(*each)
