# What a call of a class makes of __new__ and __init__: which arguments both get, and when there is no __init__.
def attempt(function):
    try:
        print(function())
    except TypeError as error:
        print(type(error).__name__, error)


class Base:
    def __new__(cls, *args, **keywords):
        print('new', cls.__name__, args, keywords)
        return super().__new__(cls)

    def __init__(self, *args, **keywords):
        print('init', type(self).__name__, args, keywords)


Base()
Base(1, 2, key=3)
Base(*[1], **{'a': 2})


class Heir(Base):
    def __init__(self, first, second=2, *, third):
        print('heir', first, second, third)


Heir(1, third=3)
attempt(lambda: Heir(1))
attempt(lambda: Heir(third=1))
attempt(lambda: Heir(1, 2, 3, third=4))


class Chooses:
    def __new__(cls, kind, **keywords):
        if kind == 'sub':
            return object.__new__(Sub)
        if kind == 'other':
            return [kind]
        return object.__new__(cls)


class Sub(Chooses):
    def __init__(self, *args, **keywords):
        print('sub', args, keywords)


# An instance of a subclass has its own __init__, and what is no instance has none.
print(type(Chooses('sub', x=1)).__name__, Chooses('other'), type(Chooses('plain')).__name__, type(Sub('plain')).__name__)
attempt(Chooses)


class Generates:
    def __new__(cls):
        yield cls.__name__


class Static:
    @staticmethod
    def __new__(cls, value):
        made = object.__new__(cls)
        made.value = value
        return made

    def __init__(self, value):
        self.twice = value * 2


class Answers(Static):
    def __init__(self, value):
        return value


print(list(Generates()), vars(Static(4)))
attempt(lambda: Answers(4))


class Bound:
    __new__ = classmethod(lambda cls, *args: args)


class New:
    def __call__(self, cls, *args):
        return cls.__name__, args


class Callable:
    __new__ = New()


print(Bound(1), Callable(1, 2))


class Raises:
    def __new__(cls, where):
        if where == 'new':
            raise KeyError(where)
        return super().__new__(cls)

    def __init__(self, where):
        raise ValueError(where)


for where in 'new', 'init':
    try:
        Raises(where)
    except (KeyError, ValueError) as error:
        traceback = error.__traceback__
        names = []
        while traceback:
            names.append(traceback.tb_frame.f_code.co_name)
            traceback = traceback.tb_next
        print(type(error).__name__, error, names)


class Deep:
    def __new__(cls, depth):
        made = object.__new__(cls) if not depth else Deep(depth - 1)
        return made

    def __init__(self, depth):
        self.depths = [*getattr(self, 'depths', []), depth]


print(Deep(100).depths[-3:], len(Deep(100).depths))


class Meta(type):
    def __new__(mcs, name, bases, namespace, **keywords):
        print('meta new', name, sorted(keywords))
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        print('meta init', name, sorted(keywords))

    def __call__(cls, *args):
        return 'called', super().__call__(*args)


class Made(metaclass=Meta, option=1):
    def __new__(cls, *args):
        return args


print(Made(1, 2), Meta('Second', (), {}, more=1).__name__)


class Point(tuple):
    def __new__(cls, x, y=0):
        return super().__new__(cls, (x, y))


class Count(int):
    def __new__(cls, text):
        return super().__new__(cls, text, 16)

    def __init__(self, text):
        self.text = text


class Items(list):
    pass


class Problem(Exception):
    pass


class Detailed(Exception):
    def __init__(self, *args, code):
        super().__init__(*args)
        self.code = code


print(Point(1), Point(y=2, x=1), Count('ff') + 1, Count('ff').text)
print(Items('ab'), Items(), repr(Problem(1, 2)), Problem(1, 2).args, repr(Detailed('x', code=3)), Detailed('x', code=3).code)
attempt(lambda: Items(1))
attempt(lambda: Items(1, 2))
attempt(lambda: Items(x=1))
attempt(lambda: Problem(x=1))
attempt(lambda: Detailed(1))
attempt(lambda: object(1))
attempt(lambda: Base.__new__())
attempt(Point)
