a = b = c = [0]
print(a is b is c)
x, y = 1, 2
x, y = y, x
print(x, y)
d = {}
d['k'], [p, q] = 1, (2, 3)
print(d, p, q)
i = 0
arr = [5, 6, 7]
i, arr[i] = 2, 9
print(i, arr)
