def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


s = 'hello'
print(s + 'x', s * 2, 2 * s, repr(s * 0), repr(s * -1), s[0], s[-1], s[1:3], s[::-1], s[::2], repr(s[10:]), s[-100:2], len(s), min(s), max(s), s == 'hello', s != 'x', s < 'help', s >= 'h', s > 'H')
show(lambda: s + 5)
show(lambda: s + b'x')
show(lambda: 5 + s)
show(lambda: s * 1.5)
show(lambda: s * s)
show(lambda: s * None)
show(lambda: s[5])
show(lambda: s[-6])
show(lambda: s['a'])
show(lambda: s[1.0])
show(lambda: s[None])
show(lambda: s[::0])
show(lambda: s[1:'a'])
show(lambda: s < 5)
show(lambda: s < b'x')
show(lambda: s == b'hello')
show(lambda: s - s)
show(lambda: -s)
show(lambda: ~s)
show(lambda: s @ s)
show(lambda: s * (10 ** 30))
show(lambda: min(''))
def assign():
    s[0] = 'x'
def delete():
    del s[0]
show(assign)
show(delete)
print(s.__len__(), s.__contains__('e'), s.__getitem__(1), s.__add__('x'), s.__mul__(2), s.__rmul__(2), s.__eq__(5), s.__lt__('z'), s.__lt__(5), s.__ne__(s), s.__mod__(()), s.__rmod__('%s'), s.__getnewargs__(), s.__format__('>7'), s.__sizeof__() > 0, next(s.__iter__()), s.__hash__() == hash('hel' + 'lo'))
