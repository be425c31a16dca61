from functools import partial, partialmethod, Placeholder, wraps, update_wrapper, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES


def f(*args, **kwargs):
    return args, kwargs


p = partial(f, 1, 2, a=3)
print(p(), p(4), p(4, b=5), p(a=9), p.func is f, p.args, p.keywords)
q = partial(p, 7, c=8)
print(q(), q.func is f, q.args, q.keywords, partial(int, base=2)('101'), partial(max, 5)(3, 9), list(map(partial(pow, 2), range(4))))
print(repr(partial(int, '1', base=2)), repr(partial(print)), callable(p), type(p))
h = partial(f, Placeholder, 2, Placeholder, 4)
print(h(1, 3), h(1, 3, 5, k=6), h.args, repr(partial(int, Placeholder, 2)))
i = partial(h, 10)
print(i(30), i.args, partial(h, 10, 30, 50)(), partial(h, Placeholder, 30)(10))
for case in (
    lambda: partial(), lambda: partial(5), lambda: h(1), lambda: partial(f, 1, Placeholder), lambda: partial(f, a=Placeholder), lambda: partial(lambda: 0, 1)(),
):
    try:
        print(case())
    except TypeError as error:
        print(error if 'given' not in str(error) and 'required' not in str(error) and 'at least one' not in str(error) else 'arguments')
try:
    p.func = 1
except AttributeError as error:
    print('AttributeError')
p.note = 'extra'
print(p.note, repr(Placeholder), type(Placeholder)() is Placeholder)


class Cell:
    def __init__(self):
        self.state = 'off'

    def set_state(self, state, *extra, loud=False):
        self.state = state
        return self.state, extra, loud

    on = partialmethod(set_state, 'on')
    loud = partialmethod(set_state, 'on', loud=True)
    swapped = partialmethod(set_state, Placeholder, 'x')

    @classmethod
    def make(cls, *args):
        return cls.__name__, args

    make_two = partialmethod(make, 1, 2)

    @staticmethod
    def static(*args):
        return args

    static_one = partialmethod(static, 1)


c = Cell()
print(c.on(), c.state, c.loud(5), c.on('extra', loud=1), c.swapped('v'), Cell.on(c, 9), c.make_two(3), Cell.make_two(), c.static_one(2))
print(type(Cell.__dict__['on']), Cell.__dict__['on'].args, Cell.__dict__['loud'].keywords)
try:
    partialmethod(5)
except TypeError as error:
    print(error)


class Sub(partial):
    pass


s = Sub(f, 1)
print(s(2), type(s), repr(s).startswith('__main__.Sub(<function f at'), isinstance(s, partial))


def decorate(function):
    @wraps(function)
    def wrapper(*args):
        """wrapper's own"""
        return ['wrapped', *args, function(*args)]
    return wrapper


@decorate
def original(x: int) -> str:
    """original's doc"""
    return x * 2


original.tag = 1
print(original(4), original.__name__, original.__qualname__, original.__doc__, original.__wrapped__(4), original.__module__, original.__annotations__)
print(WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)


class Plain:
    pass


def target():
    """T"""


target.x = 1
w = update_wrapper(Plain(), target)
print(w.__name__, w.__doc__, w.x, w.__wrapped__ is target, w.__dict__.keys() >= {'x', '__wrapped__'})
print(update_wrapper(lambda: 0, partial(f)).__wrapped__.func is f, wraps(target, assigned=('__doc__',), updated=())(lambda: 0).__doc__)


class Descriptor:
    method = partial(f, 'given')


print(len(Descriptor().method('x')[0]))
