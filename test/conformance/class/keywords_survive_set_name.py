class Noisy:
    def __set_name__(self, owner, name):
        for i in range(3):
            [str(i) * 3]


class Base:
    def __init_subclass__(cls, **keywords):
        print(cls.__name__, keywords)


class Meta(type):
    def __new__(mcls, name, bases, namespace, **keywords):
        return super().__new__(mcls, name, bases, namespace, **{key * 2: value for key, value in keywords.items()})

    def __init__(cls, name, bases, namespace, **keywords):
        pass


class Sub(Base, metaclass=Meta, ab=1, cd=[2]):
    noisy = Noisy()
