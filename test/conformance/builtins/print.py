print(1, 'a', None, sep='-', end='!\n')
print()
print('a', 'b', sep='')
print(*[1, 2, 3], sep=', ')
print('x', end='')
print('y', flush=True)
try:
    print(1, sep=5)
except TypeError as error:
    print(error)
