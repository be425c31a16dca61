import sys


def reads(a, b=0.0, *rest):
    c = 0.0
    d = 0

    def inner():
        return a, c

    return locals().keys() - {'inner'}, eval('b'), eval('a'), dict(sys._getframe().f_locals)['c'], inner()


print([sorted(part) if not isinstance(part, (float, tuple)) else part for part in reads(0.0)])


def numbers():
    zero = 0.0
    yield zero
    yield sorted(locals().items())


print(list(numbers()))


class C:
    zero = 0.0
    seen = sorted(name for name in locals() if not name.startswith('__'))


print(C.seen, vars(C)['zero'])
exec('z = 0.0\ny = z', scope := {})
print(scope['z'], scope['y'])
try:
    zero = 0.0
    raise ValueError(zero)
except ValueError as error:
    print(error.args, error.__traceback__.tb_frame.f_locals['zero'])
