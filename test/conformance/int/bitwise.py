print(12 & 10, 12 | 10, 12 ^ 10, ~12)
print(-12 & 10, -12 | 10, -12 ^ 10)
print((2 ** 70 - 1) & -(2 ** 65), -(2 ** 70) | 5, (2 ** 70) ^ -1)
print(1 << 0, 1 << 100, 5 >> 1, -5 >> 1, -1 >> 100)
try:
    1 << -1
except ValueError as error:
    print(error)
