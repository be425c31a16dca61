class Empty:
    pass


class Documented:
    """A class."""
    value = 1

    def __init__(self, x):
        self.x = x

    def method(self):
        return self.x

    @classmethod
    def made(cls, x):
        return cls(x)

    @staticmethod
    def free(x):
        return x

    @property
    def shown(self):
        return self.x + 1


class Child(Documented):
    def __init__(self, x):
        super().__init__(x)

    def method(self):
        return super().method() + 1


Empty()
one = Documented(1)
one.method()
bound = one.method
bound()
Documented.method(one)
Documented.made(2)
Documented.free(3)
one.free(4)
one.shown
two = Child(5)
two.method()
int('3')
list((1, 2))
str()
