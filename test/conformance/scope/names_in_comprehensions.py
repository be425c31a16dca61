"""What runs in a list, set or dict comprehension by name sees its variables."""
import sys
def f(a):
    b = 2
    r = [sorted(locals()) for x in [1] for y in 'b']
    print(r, sorted(locals()))
    print([eval('a + [x]') for x in [1]])
    print([exec('print(x, a, b)') for x in [1]])
    print([dir() for x in [1]], [sorted(vars()) for x in [5]])
    print({k: eval('k') for k in 'ab'}, {eval('z') for z in 'c'})
    x = 'outer'
    print([(locals()['x'], eval('x')) for x in [1]], locals()['x'])
    print([[sorted(locals()) for y in [1]] for x in [1]])
    print([(lambda: x)() and sorted(locals()) for x in [1]])
    print([sys._getframe().f_locals['x'] for x in [1]])
    print([sorted(sys._getframe().f_locals) for q in [1]])
    def wr():
        fr = sys._getframe(1)
        fr.f_locals['w'] = 55
    print([(wr(), w)[1] for w in [1, 2]])
    try: print(list(eval('x') for x in [1]))
    except Exception as e: print(e)
    print([sorted(locals()) for x in [1] if sorted(locals())], [1 for x in [1] if eval('x')], [n for m in [[1]] for n in eval('m')])
    print([x for x in eval('a')])


f([10])
def g():
    print([eval('i') for i in range(3)])
    try: eval('i')
    except NameError as e: print(e)
    def h():
        return [locals() for k in [1]]
    print(h())
    return [locals() for x in [1]][0] is locals()
print(g())
r = [sorted(k for k in locals() if not k.startswith('__')) for x in [1]]
print(r)
print([eval('x') for x in [1, 2]])
exec('print([eval("xx") for xx in [1]])')
print([exec('print(x); newglobal = 3') for x in [1]], 'newglobal' in globals())
print([(exec('n2 = 3'), sorted(set(locals()) & {'n2', 'x'}))[1] for x in [1]], 'n2' in globals())
print([sorted(set(dir()) & {'x', 'r', 'f'}) for x in [1]])
print([type(sys._getframe().f_locals).__name__ for x in [1]], type(sys._getframe().f_locals).__name__)
print([(sys._getframe().f_locals['x'], 'r' in sys._getframe().f_locals) for x in [1]])
class C:
    a = 1
    l = [sorted(locals()) for x in [1]]
    e = [eval('x') for x in [1]]
    try: [eval('a') for x in [1]]
    except NameError as e2: print(e2)
    d = [dir() for x in [1]]
    loc = locals()
print(C.l, C.e, C.d)
def gen():
    print([(yy, sorted(locals())) for yy in [1]])
    yield 1
list(gen())
print((lambda: [sorted(locals()) for z in [1]])())
def outer():
    a = 1
    class K:
        print([sorted(locals()) for kk in [a]])
    return [[eval('i+j') for j in range(2)] for i in range(2)]
print(outer())


async def asynchronous():
    async def numbers():
        yield 1
        yield 2
    return [eval('x + y') async for x in numbers() for y in range(10, 11)]


try:
    asynchronous().send(None)
except StopIteration as stop:
    print(stop.value)


def captured():
    return [(eval('x'), (lambda: x)(), sorted(locals())) for x in 'ab']


def rebinding():
    return [(exec('x = 5'), eval('x'), x, [x := 7, 1][1], sorted(locals()))[1:] for y in 'ab'], locals()


def changed(frame, **values): frame.f_locals.update(values)


def stored():
    return [(changed(sys._getframe(), x=x * 10), x, (lambda: x)())[1:] for x in (1, 2)]


x = 'global'
print(captured(), stored())
try:
    print(rebinding())
except NameError as error:
    print(error)
