x = 5
x += 2; x -= 1; x *= 3; x //= 2; x **= 2; x %= 50; x <<= 2; x >>= 1; x |= 1; x &= 0xff; x ^= 3
print(x)
y = 7.0
y /= 2
print(y)
a = [1]
b = a
b += [2]
print(a)
d = {'n': 1}
d['n'] += 5
class O: pass
o = O()
o.v = [1]
o.v += [2]
print(d, o.v)
t = ([1],)
try:
    t[0] += [2]
except TypeError as error:
    print(error, t)
