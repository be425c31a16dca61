import copy
import re
for m in [re.match('a', 'a'), re.match('.*', 'x' * 100), re.match(b'a*', b'aaa'), re.match('', ''), re.search('\n', 'a\n'), re.match('.', '\xe9"'), re.match(b'.*', bytearray(b'ab'))]:
    print(repr(m), str(m) == repr(m))
m = re.match('(a)', 'a')
print(copy.copy(m) is m, copy.deepcopy(m) is m, type(m), re.Match, re.Match.__module__, isinstance(m, re.Match))
for make in (re.Match, lambda: type('M', (re.Match,), {})):
    try:
        make()
    except TypeError as error:
        print(error)
match m:
    case re.Match(lastindex=1, string=text):
        print('matched', text)
