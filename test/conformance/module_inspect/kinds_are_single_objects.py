import inspect
from inspect import Parameter


def f(a, /, b, *c, d, **e): ...


for p in inspect.signature(f).parameters.values():
    print(p.name, p.kind is getattr(Parameter, p.kind.name), p.replace(name='z').kind is p.kind)
print(Parameter('x', 2).kind is Parameter.VAR_POSITIONAL)
match inspect.signature(f).parameters['c'].kind, 1:
    case Parameter.VAR_POSITIONAL, _:
        print('variadic')
