import time
a = time.perf_counter()
b = time.perf_counter()
print(b >= a, isinstance(a, float), isinstance(time.time(), float))
