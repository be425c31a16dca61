class Count:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(Count(3)), tuple(Count(2)), sum(Count(4)), max(Count(5)), 2 in Count(5))
a, b = Count(2)
print(a, b, [*Count(2)], dict(zip('ab', Count(2))))
for bad in ['iter(5)', 'next([])', 'for x in 5: pass', 'list(None)']:
    try:
        exec(bad)
    except TypeError as error:
        print(error)
class NotIter:
    def __iter__(self): return 5
try:
    iter(NotIter())
except TypeError as error:
    print(error)
