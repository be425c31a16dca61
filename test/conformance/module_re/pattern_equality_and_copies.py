import copy
import re
a, b = re.compile('ab'), re.compile('ab', re.I)
re.purge()
c = re.compile('ab')
print(a == c, a is c, a == b, a != b, hash(a) == hash(c), a == 'ab', a == re.compile(b'ab'), len({a, b, c}), a == re.compile('ab', re.U))
print(copy.copy(a) is a, copy.deepcopy(a) is a, copy.deepcopy([a])[0] is a)
try:
    a < b
except TypeError as error:
    print(error)
print(re.compile(a) is a, re.compile('ab') is re.compile('ab'), re.compile('ab') is c)
import weakref
print(weakref.ref(a)() is a)
