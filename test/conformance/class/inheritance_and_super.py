class A:
    def __init__(self, a):
        self.a = a
    def who(self):
        return 'A'
    @classmethod
    def make(cls, *args):
        return cls(*args)
    @staticmethod
    def util(x):
        return x + 1
class B(A):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b
    def who(self):
        return 'B>' + super().who()
class C(B):
    def who(self):
        return 'C>' + super(C, self).who()
c = C.make(1, 2)
print(c.who(), c.a, c.b, type(c).__name__, C.util(1), c.util(2))
print(isinstance(c, A), issubclass(C, A), issubclass(A, C), C.__mro__, C.__bases__)
