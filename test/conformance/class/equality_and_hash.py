class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
try:
    hash(A(1))
except TypeError as error:
    print(error)
class B(A):
    def __hash__(self): return hash(self.v)
print(len({B(1), B(1), B(2)}), B(1) in [B(1)], A(1) != A(1))
class C: pass
c = C()
print(c == c, c == C(), c in {c})
