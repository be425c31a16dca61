import sys
m = sys.monitoring
seen = []
def show(x): return 'MISSING' if x is m.MISSING else getattr(x, '__name__', repr(x))
def note(kind):
    def callback(code, offset, callable, arg0):
        if code is run.__code__: seen.append((kind, show(callable), show(arg0) if not isinstance(arg0, A) else 'A()'))
    return callback
class A:
    def meth(self, x): return x
    @classmethod
    def cm(cls): pass
    @staticmethod
    def sm(x): pass
def f(*a, **k): pass
def run():
    f()
    f(1, 2)
    f(x=7)
    f(*[5])
    len('abc')
    a = A()
    a.meth(3)
    A.cm()
    A.sm(4)
    'x'.upper()
    try:
        int('q')
    except ValueError:
        pass
m.use_tool_id(3, 't')
for name in ['CALL', 'C_RETURN', 'C_RAISE']:
    m.register_callback(3, getattr(m.events, name), note(name))
m.set_events(3, m.events.CALL | m.events.C_RETURN | m.events.C_RAISE)
run()
m.free_tool_id(3)
for each in seen: print(*each)
