# `__complex__` is bound as every special method is.
class Binding:
    def __init__(self, value):
        self.value = value

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return lambda: self.value


class Number:
    __complex__ = Binding(1 + 2j)
    __float__ = Binding(2.5)
    __index__ = Binding(7)
    __int__ = Binding(4)


class Static:
    __complex__ = staticmethod(lambda: 3j)


class Of:
    @classmethod
    def __complex__(cls):
        return 4j


print(complex(Number()), float(Number()), int(Number()), complex(Static()), complex(Of()))
n = Number()
n.__complex__ = lambda: 9j
print(complex(n))
