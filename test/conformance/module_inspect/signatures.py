import inspect
from inspect import Parameter, Signature, BoundArguments, signature


def f(a, /, b: int, *args: str, c='x', **kw) -> float:
    pass


s = signature(f)
print(s, repr(s), s.return_annotation, list(s.parameters))
for p in s.parameters.values():
    print(p, repr(p), p.name, p.kind.name, p.kind.description, p.default is p.empty, p.annotation, int(p.kind))
print(repr(Parameter.POSITIONAL_ONLY), str(Parameter.VAR_KEYWORD), Parameter.POSITIONAL_ONLY < Parameter.KEYWORD_ONLY)


class Plain:
    pass


class WithInit:
    def __init__(self, a, *, b: int = 3):
        pass

    def method(self, x):
        pass

    @classmethod
    def of_class(cls, y):
        pass

    @staticmethod
    def static(z, w=1):
        pass


class WithNew:
    def __new__(cls, n):
        return object.__new__(cls)


class WithCall:
    def __call__(self, q):
        pass


class Heir(WithInit):
    pass


class Meta(type):
    def __call__(cls, made):
        return type.__call__(cls)


class WithMeta(metaclass=Meta):
    pass


for thing in (Plain, WithInit, Heir, WithNew, WithMeta, WithCall(), WithInit.method, WithInit(1).method, WithInit.of_class, WithInit.static,
              lambda: 1, lambda x, *y: 1, len, sorted, print, [].append, list.append, str.split, int.__add__, object, isinstance, ''.join):
    print(signature(thing))
for thing in (1, 'text', None):
    try:
        signature(thing)
    except TypeError as error:
        print(error)


def wraps(function):
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)
    wrapper.__wrapped__ = function
    return wrapper


decorated = wraps(f)
print(signature(decorated), signature(decorated, follow_wrapped=False), inspect.unwrap(decorated) is f)
f2 = wraps(f)
f2.__signature__ = Signature([Parameter('own', Parameter.KEYWORD_ONLY)])
print(signature(f2))
looped = wraps(f)
looped.__wrapped__ = looped
try:
    inspect.unwrap(looped)
except ValueError as error:
    print(str(error)[:28])

# Binding.
def show(*args, **kwargs):
    try:
        bound = s.bind(*args, **kwargs)
        print(bound, bound.args, bound.kwargs)
        bound.apply_defaults()
        print(bound.arguments, bound.signature is s)
    except TypeError as error:
        print(error)


show(1, 2)
show(1, b=2, d=3)
show(1, 2, 3, 4, c=5)
show()
show(1)
show(1, 2, b=3)
g = signature(lambda a, b=2, *, c: 1)
for call in (lambda: g.bind(1, 2, 3), lambda: g.bind(1), lambda: g.bind(1, c=2, d=3), lambda: g.bind(1, a=2, c=1), lambda: g.bind_partial(),
             lambda: g.bind_partial(c=1), lambda: signature(lambda x, /: 1).bind(x=1)):
    try:
        print(call())
    except TypeError as error:
        print(error)
print(g.bind(1, c=2) == g.bind(1, c=2), g.bind(1, c=2) == g.bind(2, c=2), isinstance(g.bind(1, c=2), BoundArguments))

# Making and changing.
made = Signature([Parameter('a', Parameter.POSITIONAL_ONLY), Parameter('b', Parameter.KEYWORD_ONLY, default=1, annotation=int)], return_annotation=str)
print(made, made.replace(return_annotation=Signature.empty), made.replace(parameters=[]))
print(made == Signature(made.parameters.values(), return_annotation=str), made != g, hash(made) == hash(made.replace()), made == 1)
print(made.format(max_width=5))
p = Parameter('x', Parameter.POSITIONAL_OR_KEYWORD, default=1)
print(p.replace(name='y', default=Parameter.empty), p == p.replace(), p != p.replace(name='z'), hash(p) == hash(p.replace()))
for bad in (lambda: Parameter('1', Parameter.KEYWORD_ONLY), lambda: Parameter('a', 9), lambda: Parameter('a', Parameter.VAR_KEYWORD, default=1),
            lambda: Parameter(1, Parameter.KEYWORD_ONLY), lambda: Signature([p, p]),
            lambda: Signature([Parameter('k', Parameter.KEYWORD_ONLY), p]),
            lambda: Signature([p, Parameter('n', Parameter.POSITIONAL_OR_KEYWORD)])):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(inspect.getfullargspec(f))
print(inspect.getfullargspec(WithInit.method), inspect.getfullargspec(WithInit(1).method).args)
try:
    inspect.getfullargspec(1)
except TypeError as error:
    print(error)
print(sorted(inspect.getcallargs(f, 1, 2, 3, d=4).items()), inspect.getcallargs(WithInit(1).method, 5)['x'])
print(inspect.getargs(f.__code__))
