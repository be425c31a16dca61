class A:
    def __init__(self, n): self.n = n
xs = [A(i) for i in range(1000)]
del xs
ys = [[A(i), [i]] for i in range(1000)]
ys[0].append(ys)
del ys
print('ok')
