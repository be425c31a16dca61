def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for s in [slice(3), slice(1, 3), slice(None), slice(None, None, -1), slice(5, 1, -2), slice(-3, None), slice('a', 'b'), slice(1.5, [], {})]:
    print(s, s.start, s.stop, s.step)
for s in [slice(3), slice(1, None), slice(None, None, -1), slice(-3, None), slice(-99, 99), slice(99, -99, -2), slice(3, 3), slice(None, None, 3)]:
    print(s, [s.indices(n) for n in (0, 1, 5, 10 ** 20)])
show(lambda: slice())
show(lambda: slice(1, 2, 3, 4))
show(lambda: slice(stop=1))
show(lambda: slice(3).indices())
show(lambda: slice(3).indices(-1))
show(lambda: slice(3).indices('a'))
show(lambda: slice(3).indices(1.0))
show(lambda: slice('a').indices(5))
show(lambda: slice(None, None, 0).indices(5))
show(lambda: slice(1.0, 2).indices(5))
show(lambda: slice(1, 2) == slice(1, 2, None))
show(lambda: slice(1, 2) < slice(1, 3))
show(lambda: slice(1, 2) < 5)
show(lambda: slice(1, 2) == (1, 2, None))
show(lambda: hash(slice(1, 2)) == hash(slice(1, 2)))
show(lambda: hash(slice([], 2)))
show(lambda: slice(1, 2)[0])
show(lambda: setattr(slice(1), 'start', 5))
show(lambda: type('S', (slice,), {}))
class Keep:
    def __getitem__(self, key):
        return key
    def __setitem__(self, key, value):
        print('set', key, value)
    def __delitem__(self, key):
        print('delete', key)
k = Keep()
print(k[1], k[1:2], k[::], k[1:2, 3], k[...], k[:, ...], k[1:2:3, ::4], k[()], k[1,], k[*[1, 2]], k[1, *'ab'], k[x := 5])
k[1:2] = 3
k[1, 2:3] += (2,)
del k[::2]
