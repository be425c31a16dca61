x = 5
print('big' if x > 3 else 'small', x and 'yes', 0 or 'default', None and 1, not x, not not x)
print(1 < x < 10, 1 < x > 10, 3 == 3 == 3, 1 < 2 < 3 < 4 > 2)
def noisy(v):
    print('eval', v)
    return v
print(noisy(1) < noisy(0) < noisy(5))
print(noisy(0) and noisy(1), noisy(2) or noisy(3))
