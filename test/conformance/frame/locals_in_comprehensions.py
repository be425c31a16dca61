"""What locals() and f_locals give inside of comprehensions, and after them."""
import sys


def order(a):
    [i for i in range(2)]
    i = 4
    j = 5
    print([list(locals()) for j in range(1)], [[list(locals()) for w in 'a'] for n in 'a'])
    print([list(locals()) for second in 'a' for first in 'b'], [locals() for i in 'ab'])
    print([(lambda: n)() for n in 'ab'], locals())


def later():
    def inner():
        return q

    q = 3
    print([list(locals()) for q in 'a'], inner())


def cell():
    x = 'outer'
    functions = [lambda: x for x in 'ab']
    return [f() for f in functions], x, list(locals())


def parameter(x):
    functions = [lambda: x for x in 'ab']
    return functions[0](), x, list(locals())


def shared():
    global name
    name = 3
    functions = [lambda: name for name in 'ab']
    return [f() for f in functions], name, list(locals())


def deleted():
    x = 1
    [x for x in 'a']
    del x
    try:
        x
    except UnboundLocalError as error:
        print(error, list(locals()))


def raised():
    try:
        [1 / d for d in (1, 0)]
    except Exception as e:
        print(list(locals()), list(e.__traceback__.tb_frame.f_locals))


def free():
    def inner():
        nonlocal n
        [n for n in 'a']
        m = 1
        return locals(), [sorted(locals().items()) for n in 'b']

    n = 1
    return inner()


def written():
    def change(v):
        sys._getframe(1).f_locals['q'] = v
        return q

    q = 0
    return [(change(5), q) for q in 'a'], q


def seen():
    frame = sys._getframe()
    inside = [frame.f_locals for o in 'a'], [list(frame.f_locals) for o in 'a']
    return inside[1], list(frame.f_locals), 'o' in frame.f_locals, len(frame.f_locals)


order(1)
later()
print(cell(), parameter(5), shared())
deleted()
raised()
print(free(), written(), seen())


class Class:
    x = 1
    inside = [list(locals()) for u in 'a'], [list(sys._getframe().f_locals) for u in 'a'], [[list(locals()) for u in 'a'] for v in 'b']
    functions = [lambda: x for x in 'ab']
    values = [f() for f in functions], x
    names = sorted(locals())


print(Class.inside, Class.values, Class.names)
print([locals() for u in 'a'], [list(sys._getframe().f_locals) for u in 'a'])
print([list(step) for step in ([locals() for c in b] for b in ['xy'])][0][0].keys())
