import copy
import pickle
from http import cookies


def attempt(call, *args):
    try:
        print(repr(call(*args)))
    except Exception as error:
        print(type(error).__name__, error)


def shown(cookie):
    print(repr(cookie))
    print(cookie.output())
    for morsel in cookie.values():
        print({name: value for name, value in morsel.items() if value != ''}, repr(morsel.value), repr(morsel.coded_value))


HEADERS = (
    'a=b; c=d', 'a="x y"; Path=/; c="q\\"\\073\\\\"', '$Version=1; a=b; $Path=/x; $Domain=y', 'a=b; Secure; HttpOnly; Partitioned; SameSite=Lax',
    'a=b; expires=Wed, 01-Jan-2020 10:11:12 GMT; max-age=5', 'a=b=c; d=', 'path=/; a=b', 'a=b; path', 'a=b; c; d=e', 'a=b, c=d', 'a=[x]; b={"k":1}',
    ' a = b ;; c=d', 'a="b', 'a=\u00e9; b=c', 'a=b; $Foo=1', 'a/b=c', '', ';', 'a="x\ny"; b=c', 'a=b; a=c; path=/z', 'a=b; $Path=/p; expires=',
)
for header in HEADERS:
    for kind in cookies.SimpleCookie, cookies.BaseCookie:
        try:
            shown(kind(header))
        except cookies.CookieError as error:
            print(header, error)

cookie = cookies.SimpleCookie()
for value in 'plain', 'two words', 'a"b\\c', ';,', '\u00e9\u0100', '', 3, None, 1.5:
    cookie['n'] = value
    print(cookie.output(), repr(cookie['n'].value))
morsel = cookie['n']
for name, value in (
    ('expires', 'never'), ('Max-Age', 10), ('max-age', '10'), ('max-age', 1.5), ('secure', 0), ('secure', True), ('HttpOnly', 'no'), ('comment', 'x y,'),
    ('comment', 3), ('version', 1), ('path', None), ('samesite', 'Strict'), ('partitioned', True), ('expires', ''),
):
    morsel[name] = value
    print(repr(morsel), morsel.output(['secure', 'path']), morsel.OutputString([]))
print(morsel.js_output(), cookie.js_output(['path']))
morsel['expires'] = 0
print(' GMT' in morsel.OutputString(['expires']))
morsel['expires'] = ''
print(cookie.output(header='Cookie:', sep='|'), str(cookie) == cookie.output(), str(morsel) == morsel.output())

other = morsel.copy()
print(other == morsel, other != morsel, morsel == dict(morsel), type(other))
other.set('o', 'value', 'coded')
print(other == morsel, other.key, other.value, other.coded_value, repr(cookies.Morsel()), cookies.Morsel().output())
for made in copy.copy(morsel), copy.deepcopy(morsel), pickle.loads(pickle.dumps(morsel)):
    print(type(made).__name__, made == morsel, made)
attempt(pickle.loads, pickle.dumps(cookie))

attempt(morsel.set, 'Path', 'x', 'y')
attempt(morsel.set, 'a b', 'x', 'y')
attempt(morsel.set, '', 'x', 'y')
attempt(morsel.__setitem__, 'Color', 'red')
attempt(morsel.setdefault, 'Color', 'red')
attempt(morsel.setdefault, 'Path', 'red')
attempt(morsel.setdefault, 'DOMAIN')
attempt(morsel.update, {'Path': '/', 'Color': 1})
attempt(morsel.update, [('Path', '/u'), ('DOMAIN', 'd')])
attempt(morsel.update, 3)
attempt(setattr, morsel, 'value', 1)
attempt(morsel.isReservedKey, 'PATH')
attempt(hash, morsel)
attempt(cookie.__setitem__, 'a b', 1)
attempt(cookie.load, 3)
cookie.load({'plain': 'p q', 'whole': morsel})
shown(cookie)


class Numbers(cookies.BaseCookie):
    def value_decode(self, val):
        return int(val), val

    def value_encode(self, val):
        return val, str(val)


print(cookies.Morsel[int])
numbers = Numbers('a=1; b=22')
numbers['c'] = 333
shown(numbers)
attempt(Numbers, 'a=x')
print(cookies.SimpleCookie('a="' + '\\"' * 5000 + '"')['a'].value == '"' * 5000, len(cookies.SimpleCookie('; '.join(f'a{i}=b' for i in range(2000)))))
