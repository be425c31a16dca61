s = 'hello wörld 😀!'
print(len(s), s[0], s[-1], s[-2], s[7])
print(s[1:4], s[:3], s[-3:], s[::2], s[::-1], s[10:2:-2], s[100:], s[-100:2])
try:
    s[50]
except IndexError as error:
    print(error)
try:
    s['a']
except TypeError as error:
    print(error)
try:
    s[0] = 'x'
except TypeError as error:
    print(error)
