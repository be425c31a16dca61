class Key:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        return self.n % 3
    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n
    def __repr__(self):
        return f'Key({self.n})'
d = {Key(i): i for i in range(8)}
print(d, d[Key(5)], Key(9) in d)
del d[Key(2)]
print(list(d.values()))
