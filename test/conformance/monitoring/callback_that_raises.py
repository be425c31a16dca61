import sys
m = sys.monitoring
def f():
    x = 1
    return x
def callback(code, line):
    if code is f.__code__ and line == code.co_firstlineno + 1:
        raise KeyError('from callback')
m.use_tool_id(3, 't')
m.register_callback(3, m.events.LINE, callback)
m.set_events(3, m.events.LINE)
try:
    f()
except KeyError as error:
    print('caught', error)
m.free_tool_id(3)
print(f())
