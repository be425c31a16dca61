def gen(): yield 1
g = gen()
print(type(g).__name__, g.__name__, g.gi_running, g.gi_frame is not None, iter(g) is g)
list(g)
print(g.gi_frame)
