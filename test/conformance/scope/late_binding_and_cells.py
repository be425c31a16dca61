def make():
    fs = []
    for i in range(3):
        def f(i=i): return i
        fs.append(f)
        fs.append(lambda: i)
    return fs
print([f() for f in make()])
def swap():
    a, b = 1, 2
    def get(): return a, b
    a, b = b, a
    return get()
print(swap())
