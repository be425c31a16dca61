print(1 == 1.0, 1 < 1.5, 2 ** 53 == float(2 ** 53), 2 ** 53 + 1 == float(2 ** 53))
print(2 ** 1000 > 1e300, 10 ** 400 > float('inf'), 10 ** 400 < float('inf'))
print(hash(1) == hash(1.0) == hash(True))
