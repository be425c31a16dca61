import sys
m = sys.monitoring
seen = []
def f(n):
    for i in range(n):
        if i:
            x = i
        y = i
    while n:
        n -= 1
    return 'a' if n else 'b'
def note(kind):
    def callback(code, offset, destination):
        if code is f.__code__: seen.append(kind)
    return callback
m.use_tool_id(3, 't')
for name in ['BRANCH_LEFT', 'BRANCH_RIGHT']:
    m.register_callback(3, getattr(m.events, name), note(name[7]))
m.set_events(3, m.events.BRANCH_LEFT | m.events.BRANCH_RIGHT)
f(2)
m.free_tool_id(3)
print(*seen)
