print('ab' * 3, 3 * 'ab', 'ab' * 0, 'ab' * -1)
s = 'x'
s += 'y'
s *= 2
print(s)
try:
    'a' + 1
except TypeError as error:
    print(error)
