s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(5), [0, 1, 2, 3][s], slice(None)[0:0] if False else slice(3))
