x = 5
y = x + 3 * 2 - 1
print(x, y, x ** 2, -x, ~x, not x, x // 2, x % 3, x / 2)
print(x < y, x <= 5, x == 5.0, x != y, 1 < x < 10, 1 < x < 3, x > y or y, x and y, x or y, 0 or '' or None)
print(x if y else 3, (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(1, 5, 6, 7, d=8, z=9))
a = b = c = [1, 2, 3]
a.append(4); print(b, c is a)
a, b = 1, 2
a, b = b, a
print(a, b)
def f():
    a, b, c = 1, 2, 3
    a, b = b, a + b
    b, c, a = a, b, c
    (d, e), *g = (1, 2), 3, 4
    [h, *i, j] = range(5)
    return a, b, c, d, e, g, h, i, j
print(f())
def fib(n):
    if n < 2: return n
    return fib(n - 1) + fib(n - 2)
print(fib(15))
def loops():
    r = []
    for i in range(10):
        if i == 3: continue
        if i == 7: break
        r.append(i)
    else:
        r.append('else')
    for i in range(3): pass
    else: r.append('else2')
    n = 5
    while n:
        n -= 1
        if n == 2: break
    else: r.append('no')
    while n > 0: n -= 1
    else: r.append('yes')
    while True:
        n += 1
        if n > 5: break
    return r, n, i
print(loops())
print([i * j for i in range(3) for j in range(3) if i != j], {i: i*i for i in range(4)}, {i % 3 for i in range(10)}, list(i for i in range(5) if i % 2))
print([[j for j in range(i)] for i in range(4)])
def clos():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    return inc
c = clos(); c(); c(5); print(c())
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
print(f'{x}', f'{x!r:>5}|{"s":^{x}}|{x:05.1f} {x=} {"a"!s}' f"tail")
s = 'hello'
print(s[0], s[-1], s[1:3], s[::-1], s[:2], s[3:], s[::2])
l = [1,2,3,4,5]
l[1:3] = [9]; del l[0]; l[0] += 5; print(l)
d = {'a': 1, **{'b': 2}, 'c': 3}
d['a'] += 1; del d['b']; print(d)
print(*[1,2], *(3,4), sep='-')
print([*range(3), 9, *'ab'], (*range(2), 5), {*[1,2], 3})
def kw(**k): return k
print(kw(a=1, **{'b': 2}, c=3))
assert x == 5
try:
    assert x == 6, 'message'
except AssertionError as e:
    print('AE', e)
try:
    e
except NameError as n:
    print(n)
global_x = 1
def setg():
    global global_x
    global_x = 10
setg(); print(global_x)
