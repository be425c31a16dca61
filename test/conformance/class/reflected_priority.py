class A:
    def __add__(self, o): return 'A.add'
    def __radd__(self, o): return 'A.radd'
class B(A):
    def __radd__(self, o): return 'B.radd'
print(A() + A(), A() + B(), B() + A(), 1 + A(), A() + 1)
class N:
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
print(N() == N(), N() != 1)
try:
    N() < N()
except TypeError as error:
    print(error)
