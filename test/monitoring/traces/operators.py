class Number:
    def __init__(self, v):
        self.v = v

    def __add__(self, other):
        return Number(self.v + 1)

    def __iadd__(self, other):
        self.v += 1
        return self

    def __eq__(self, other):
        return self.v == 1

    def __lt__(self, other):
        return True

    def __bool__(self):
        return self.v > 1

    def __len__(self):
        return 1

    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i

    def __setitem__(self, i, v):
        pass

    def __delitem__(self, i):
        pass

    def __contains__(self, x):
        return True

    def __getattr__(self, name):
        return name

    def __neg__(self):
        return self


n = Number(1)
n + 1
n += 1
n == 2
n < 1
if n:
    x = 1
not n
-n
n[0]
n[0] = 1
n[0] += 2
del n[0]
1 in n
n.missing
len(n)
for x in n:
    pass
a, b, c = n
str(n.v)
f'{n.v}'
