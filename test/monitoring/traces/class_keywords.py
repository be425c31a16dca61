class Meta(type):
    def __new__(meta, name, bases, namespace, **keywords):
        return super().__new__(meta, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        return super().__call__(*args)


class Base:
    def __init_subclass__(cls, **keywords):
        super().__init_subclass__()


class Made(
    Base,
    metaclass=Meta,
    option=1,
):
    def __new__(cls, x=0):
        return super().__new__(cls)

    def __init__(self, x=0):
        self.x = x


Made()
Made(1)
