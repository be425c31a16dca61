"""type(name, bases, namespace) makes the class by the metaclass of its bases."""


class Meta(type):
    def __new__(mcls, name, bases, namespace, **keywords):
        print('new', mcls.__name__, name, keywords)
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        print('init', name, keywords)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        print('call', cls.__name__)
        return super().__call__(*args)


class A(metaclass=Meta):
    pass


X = type('X', (A,), {'a': 1})
print(type(X), X.a)
Y = type('Y', (A,), {}, option=2)
print(type(Y))


class Plain(type):
    pass


class B(metaclass=Plain):
    pass


print(type(type('C', (B,), {})), type(type.__new__(type, 'D', (B,), {})))


class Odd(Meta):
    def __new__(mcls, name, bases, namespace):
        print('odd', name)
        return 5


try:
    class E(A, metaclass=Odd):
        pass
    print(E)
except TypeError as error:
    print(error)


class Both(Meta):
    pass


class F(metaclass=Both):
    pass


print(type(type('G', (A, F), {})), type(Meta('H', (F,), {})))


class Other(type):
    pass


try:
    Other('I', (A,), {})
except TypeError as error:
    print(error)
