import sys
m = sys.monitoring
seen = []
def note(kind):
    def callback(code, offset, exception):
        if code.co_filename == f.__code__.co_filename and code.co_name in ('f', 'g', 'h', 'k'): seen.append((kind, code.co_name, type(exception).__name__))
    return callback
def f(): raise ValueError('v')
def g():
    try:
        f()
    finally:
        pass
def h():
    try:
        g()
    except ValueError:
        pass
def k():
    try:
        try:
            1 / 0
        except ZeroDivisionError as e:
            raise KeyError('k') from e
    except KeyError:
        pass
    try:
        {}['x']
    except ValueError:
        pass
    except KeyError:
        pass
m.use_tool_id(3, 't')
events = 0
for name in ['RAISE', 'RERAISE', 'EXCEPTION_HANDLED', 'PY_UNWIND']:
    m.register_callback(3, getattr(m.events, name), note(name))
    events |= getattr(m.events, name)
m.set_events(3, events)
h()
k()
m.free_tool_id(3)
for each in seen: print(*each)
