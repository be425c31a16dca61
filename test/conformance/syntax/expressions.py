# Every kind of expression, written in the ways people write them.
print(1 + 2 * 3 - 4 / 5 // 6 % 7, 1 << 2 + 3, 1 | 2 ^ 3 & 4, not 1 == 2, not True in [True], -2 ** 2, 2 ** -1, ~-1, 10 - 5 - 2, 2 ** 3 ** 2, 100 / 10 / 2)
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1 != 2, 1 is 1 is not 2, 1 in [1] in [[1]], 3 not in [1, 2], not 3 in [1, 2], 1 < 2 == True)
print(1 and 2, 0 and 2, 0 or 3, 1 or 3, 0 or 0 or 5, 1 and 2 and 3, 1 and 0 or 4, not 0 and 1, not (0 or 1))
print(1 if True else 2, 1 if False else 2, 1 if 0 else 2 if 0 else 3, (lambda: 1 if 0 else 2)())
print([*range(3), *'ab'], (*range(2), 3), {*[1], *[2]}, {**{'a': 1}, 'b': 2, **{'a': 3}}, [*[], *[]])
print((), (1,), (1, 2), [], [1], [1,], {}, {1}, {1: 2}, {1: 2,}, (1, 2,), ((1)), ([]))
print([x for x in range(5) if x % 2 if x > 1], [(x, y) for x in range(2) for y in range(2)], {x: x * x for x in range(3)}, {x % 2 for x in range(5)}, list(x for x in 'abc'))
print([x for x, in [(1,), (2,)]], [a + b for a, b in [(1, 2)]], [x for x in (1, 2) if (y := x)], y, [[i * j for i in range(2)] for j in range(2)], [x for x in [1, 2] or [3]], sum(x for x in range(4)))
f = lambda *a, **k: (a, k)
print(f(), f(1), f(1, 2), f(*[1, 2]), f(a=1), f(1, *[2], 3, *[4], a=5, **{'b': 6}, c=7), f(*[], **{}), f(1, a=2,), f(*(1, 2), *(3,)), f(x for x in ()) and 1)
print((lambda x, /, y=1, *, z=2: (x, y, z))(0), (lambda *a: a)(1, 2), (lambda *, k: k)(k=1), (lambda **k: k)(a=1), (lambda: (yield))().__class__.__name__, (lambda x: lambda y: x + y)(1)(2))
s = list(range(10))
print(s[1:3], s[:3], s[3:], s[::2], s[::-1], s[1:8:3], s[-3:], s[:], s[-1], s[1:][0], s[(0)])
class G:
    def __getitem__(self, k): return k
    def __class_getitem__(cls, k): return k
g = G()
print(g[1], g[1, 2], g[1,], g[1:2], g[1:2, 3], g[::], g[1:2:3], g[...], g[()], g[*[1, 2]], g[*[1], 2], g[:, ::2], g[lambda: 1].__class__.__name__, g[x := 5], x, G[int, str], g[1:2,])
(n := 5)
print(n, (n := n + 1), [n := 1, n][1], f(n := 3), (m := 1, 2), m)
print(1 if (k := 3) > 2 else 0, k, "a" if not k else "b", not not k, - - 1, + - + 1)
print(*[1, 2], *'ab', sep='-')
print('%s %s' % (1, 2), '%d' % 3, 'a' 'b' * 2, ('a' 'b') * 2)
print(1.0.__add__(2), (1).__add__(2), 'a'.upper().lower(), [1, 2][0].__class__.__name__, {}.get('x', 'd'), (1, 2).count(1), ''.join(c for c in 'ab'))
print(s[0] if s else None, s and s[0], (s or [None])[0], [y for y in s if y > 7 and y < 9 or y == 0])
x = 1 if True else \
    2
print(x, (1 +
  2), [
    1,
    2,  # comment
], {
    'a': 1,

    'b': 2
})
print(not(1), -(1), [i for i in(1, 2)], [1]if[1]else[2], (1)if(1)else(2), 1if 1else 2, "a"if 1else"b")
print(... is Ellipsis, None is None, __debug__, True, False, None)
