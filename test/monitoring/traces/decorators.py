def mark(function):
    return function


def named(name):
    def decorate(function):
        function.name = name
        return function
    return decorate


@mark
def plain():
    """Decorated."""


@mark
@named('x')
def twice():
    return 1


@mark
class Decorated:
    x = 1


plain()
twice()
