class Count:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


for x in Count(2):
    pass
list(Count(1))
a, b = Count(2)


def wrong():
    yield 1
    raise StopIteration


try:
    list(wrong())
except RuntimeError:
    pass
try:
    next(Count(0))
except StopIteration:
    pass
for x in iter([1]):
    pass
for x in zip([1], Count(1)):
    pass
