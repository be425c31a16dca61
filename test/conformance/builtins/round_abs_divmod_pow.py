print(abs(-5), abs(-2.5), abs(True), divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), pow(2, 10), pow(2, 10, 1000), pow(2.0, -1), round(2.567, 1), round(5))
