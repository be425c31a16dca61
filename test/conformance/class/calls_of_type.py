def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


attempt(lambda: type())
attempt(lambda: type(x=1))
attempt(lambda: type(1, x=1))
attempt(lambda: type(1, 2))
attempt(lambda: type(1, 2, 3))
attempt(lambda: type('A', (), {}, 4))
attempt(lambda: type('A', (), {}, x=1))
attempt(lambda: type('A', x=1))
attempt(lambda: type.__new__(type))
attempt(lambda: type.__new__(type, 1))
attempt(lambda: type.__new__(type, 'A', ()))
attempt(lambda: type.__call__(type, 1))
attempt(lambda: type('A', (), {}).__name__)


class Meta(type):
    pass


attempt(lambda: Meta())
attempt(lambda: Meta(1))
attempt(lambda: Meta('A', 1))
attempt(lambda: Meta('A', x=1))
attempt(lambda: Meta(x=1))
attempt(lambda: type.__new__(Meta, 1))
attempt(lambda: type.__new__(type, x=1))
