def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


a = [1, 2, 3]
print(a + [4], a * 2, 2 * a, a * 0, a * -1, a[0], a[-1], a[1:], a[::-1], a[::2], a[10:], len(a), min(a), max(a), a == [1, 2, 3], a != [1], a < [1, 3], a < [1, 2, 3, 0], a > [], a == (1, 2, 3), 2 in a, 5 not in a, [] == [], [[]] == [[]])
show(lambda: a + (1,))
show(lambda: a + 'x')
show(lambda: (1,) + a)
show(lambda: a * 'x')
show(lambda: a * 1.5)
show(lambda: a * a)
show(lambda: a[3])
show(lambda: a[-4])
show(lambda: a['x'])
show(lambda: a[1.0])
show(lambda: a[None])
show(lambda: a[1, 2])
show(lambda: a[::0])
show(lambda: a['x':])
show(lambda: a < (1,))
show(lambda: a < 5)
show(lambda: [1, 'a'] < [1, 2])
show(lambda: ['a', 1] < ['b', None])
show(lambda: hash(a))
show(lambda: a * (10 ** 30))
show(lambda: -a)
show(lambda: a - a)
show(lambda: min([]))
show(lambda: list(5))
show(lambda: list(1, 2))
show(lambda: list(iterable=[1]))
show(lambda: list())
show(lambda: list({'a': 1}))
show(lambda: list[int])
show(lambda: [].__class_getitem__(str))
def run(line):
    a = [1, 2, 3, 4, 5]
    try:
        exec(line, {'a': a})
        print(line, a)
    except Exception as error:
        print(line, type(error).__name__, error, a)
for line in ['a[0] = 9', 'a[-1] = 9', 'a[5] = 9', 'a[-6] = 9', 'a["x"] = 9', 'a[1:3] = []', 'a[1:3] = "xyz"', 'a[1:1] = [7, 8]', 'a[:] = a', 'a[::2] = [7, 8, 9]', 'a[::2] = [7]', 'a[::-1] = range(5)', 'a[1:3] = 5', 'a[::2] = 5', 'a[5:1] = [6]', 'a[99:] = [6]', 'a[-99:1] = [6]', 'a[1:4:1] = [0]', 'a[3:1:-1] = [8, 9]',
             'del a[0]', 'del a[-1]', 'del a[5]', 'del a["x"]', 'del a[1:3]', 'del a[::2]', 'del a[::-2]', 'del a[:]', 'del a[3:1]', 'del a[99:]', 'a += [6]', 'a += "xy"', 'a += (7,)', 'a += 5', 'a += a', 'a *= 2', 'a *= 0', 'a *= -1', 'a *= "x"', 'a *= 1.5', 'a.__init__([1])', 'a.__init__()', 'a.__setitem__(0, 5)', 'a.__delitem__(slice(0, 2))', 'a.__iadd__([1])', 'a.__imul__(2)', 'a[0:2], a[2] = [1], 5']:
    run(line)
print(a.__len__(), a.__contains__(1), a.__getitem__(slice(1)), a.__add__([4]), a.__mul__(2), a.__rmul__(2), a.__eq__(5), a.__lt__([9]), a.__lt__(5), list(a.__reversed__()), next(a.__iter__()), a.__repr__(), a.__sizeof__() > 0, a.__hash__)
class Eq:
    def __eq__(self, other):
        return True
print(Eq() in [1], [1].count(Eq()), [1, 2].index(Eq()), [1] == [Eq()])
loop = [1]
loop.append(loop)
print(loop, str(loop), loop[1] is loop)
