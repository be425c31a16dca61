print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(-7.5, 2))
print(2.0 ** 0.5, 2 ** 0.5, (-8) ** (1 / 3))
print(1e308 * 10, -1e308 * 10, 0.0 * -1)
print(1.5 + 1, 1 - 0.5, 3 * 0.5, 1 / 4)
try:
    10.0 ** 400
except OverflowError as error:
    print(type(error).__name__)
