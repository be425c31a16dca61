class A:
    def f(self):
        return 'A.f'


class B(A):
    def f(self):
        del self
        return super().f()


try:
    B().f()
except Exception as error:
    print(type(error).__name__, error)
