add = lambda a, b=10: a + b
print(add(1), add(1, 2), (lambda *a, **k: (a, k))(1, x=2))
def make(n):
    def inner(x):
        return x + n
    return inner
print([make(i)(10) for i in range(3)], make(1).__closure__[0].cell_contents)
def outer():
    x = 1
    def middle():
        def inner():
            return x
        return inner
    x = 2
    return middle()()
print(outer())
