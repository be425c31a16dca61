def count(n=0):
    while True:
        yield n
        n += 1
def take(it, n):
    for x in it:
        if n <= 0: return
        n -= 1
        yield x
def evens(it):
    return (x for x in it if x % 2 == 0)
print(list(take(evens(count()), 5)))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
print([x for x, _ in zip(fib(), range(15))])
