from collections import UserDict, UserList, UserString


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


u = Upper({'a': 1}, b=2)
u['c'] = 3
u.update(d=4)
print(u, u.data, u['A'], 'a' in u, len(u), list(u), u.get('A'), u.get('zz', 0), u == {'A': 1, 'B': 2, 'C': 3, 'D': 4}, type(u | {'e': 5}), u | {'e': 5}, {'Q': 0} | u)
u |= {'f': 6}
print(u.pop('A'), u, u.copy(), type(u.copy()), u.setdefault('g', 7), sorted(u.items()), Upper.fromkeys('xy', 0))


class Default(UserDict):
    def __missing__(self, key):
        return 'missing ' + key


print(Default()['k'], Default().get('k'), UserDict(None), UserDict([(1, 2)]))
for case in (lambda: UserDict()['x'], lambda: UserDict(5), lambda: UserDict().popitem()):
    try:
        print(case())
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)


class Doubling(UserList):
    def append(self, item):
        super().append(item * 2)


l = Doubling([3, 1])
l.append(5)
print(l, l.data, l[0], l[1:], type(l[1:]), len(l), 10 in l, l + [1], [1] + l, l * 2, 2 * l, l == [3, 1, 10], l < [4], l + UserList([9]), type(l + []))
l.sort()
l.insert(0, 'first')
l.extend((7, 8))
l += [9]
print(l, l.pop(), l.pop(0), l.index(3), l.count(1), l.copy(), list(reversed(l)))
l[0] = 'set'
l[1:2] = [0, 0]
del l[-1]
l.remove('set')
l.reverse()
print(l, UserList('ab'), UserList(UserList([1])), UserList() == [], UserList([1]) != [2])
l *= 2
l.clear()
print(l, bool(l))


class Shout(UserString):
    def loud(self):
        return self.upper() + '!'


s = Shout('hello')
print(s, repr(s), s.loud(), type(s.upper()), len(s), s[1], type(s[1]), s + ' you', 'oh ' + s, s * 2, 'ell' in s, s == 'hello', s < 'z', hash(s) == hash('hello'))
print(s.replace('l', 'L'), s.split('l'), s.find('l'), s.center(9, '*'), s.startswith('he'), s.encode(), s.title(), s.join(['a', 'b']), s.isalpha(), s.zfill(7), s.partition('l'), '%s!' % s)
print(UserString(12), int(UserString('12')), float(UserString('1.5')), UserString('%d-%s') % (1, 'x'), UserString('a b').split(), UserString('x').rjust(3) + '|', UserString('{} {}').format(1, 2), s.count('l'), s.index('e'), s.rfind('l'))
print([c for c in UserString('abc')], UserString('abc')[::-1], s.removeprefix('he'), s.strip('ho'), s.capitalize(), s.swapcase(), UserString('a').islower(), UserString('abc') in ['abc'], sorted(UserString('ba')))
