a = 3 ** 300
b = 7 ** 80
q, r = divmod(a, b)
print(q * b + r == a, 0 <= r < b, q % 10 ** 20)
q, r = divmod(-a, b)
print(q * b + r == -a, 0 <= r < b)
print(a / b, (a * b) / b == float(a))
