# A jump to a short end of a function is that end instead: how long one is, is counted before constants are computed.
import sys

monitoring = sys.monitoring
events = monitoring.events
jumps = []
monitoring.use_tool_id(2, 'jumps')
monitoring.register_callback(2, events.JUMP, lambda code, offset, destination: jumps.append(code))


def show(*ends):
    for end in ends:
        namespace = {'name': 1, 'function': lambda *values, **named: 1}
        exec(f'def f(a, b, c):\n    if c:\n        x = 1\n    else:\n        x = 2\n    {end}', namespace)
        f = namespace['f']
        del jumps[:]
        monitoring.set_local_events(2, f.__code__, events.JUMP)
        try:
            for _ in f((1, 2), [1], 1) or ():
                pass
        except TypeError:
            pass
        print(end.replace('\n   ', ';'), bool(jumps))


show('return 1', 'return 1 + 2', 'return 1 + 2 + 3', 'return (1, 2)', 'return (1, 2, 3)', 'return (1, (2, 3))', 'return -1', 'return -(1 + 2)')
show('1 + 2', '(1, 2)', '-1', 'not 1', '"a" "b"', "f'abc'", "f''", 'f"{a}"', 'f"{a!r}"')
show('return [1, 2]', 'return [1, 2, 3]', 'return {1, 2, 3}', 'return a in [1, 2]', 'return a in (1, 2)', 'x = 1\n    return x')
show('return not a', 'return not name', 'return not a is b', 'return a is not b', 'return not a == b', 'not a', 'not a in b')
show('x, y = a', '[x] = b', 'x, y = 1, 2', 'x, y = a, b', 'x = y = 1', 'x = y = a if b else c')
show('x = lambda: 1', 'return lambda: a', 'return lambda x=1: x', 'return lambda x=b: x', 'def g(): pass')
show('a += a or b', 'a += a if b else c', 'return a[b or 0]', 'return (yield)', 'return (yield a)', 'yield')
show("return '%s' % (a,)", "return '%r' % (a,)", "return '%s%s' % (a, b)", "return 'x%s' % (a,)", "return '%d' % (1,)")
show('return [] if any(i for i in b) else 2', 'not any(i for i in b)', 'x = any(i for i in b)', 'x = (y := any(i for i in b))')
show('match a:\n        case 1 | 2:\n            pass\n            return x', 'match a:\n        case 1 | 2:\n            return x\n        case 3:\n            x = 3')
