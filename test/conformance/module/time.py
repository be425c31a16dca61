import time
a = time.perf_counter()
b = time.perf_counter()
print(b >= a, a.__class__ is float, time.time().__class__ is float)
