"""What arrays refuse."""
from array import array
import operator

def attempt(work, *arguments):
    try:
        print(work(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


for arguments in ((), ('x',), (5,), ('ii',), ('i', 'abc'), ('i', 5), ('i', [1], 2), ('i', b'1'), ('i', array('w', 'a')), ('w', [1]), ('w', ['ab']), ('w', [b'a']), ('i', array('d', [1]))):
    attempt(array, *arguments)
attempt(lambda: array(typecode='i'))
for code in 'bBhHqQ':
    for value in (1 << 7, 1 << 8, 1 << 15, 1 << 16, 1 << 63, 1 << 64, -1, -(1 << 7) - 1, -(1 << 15) - 1, -(1 << 63) - 1, 1.5, 'a', None):
        attempt(array, code, [value])
attempt(array, 'I', [-1])
attempt(array, 'I', [1 << 64])
attempt(array, 'i', [-1 << 64])
for value in ('a', None, [], 1 << 2000):
    attempt(array, 'd', [value])
    attempt(array, 'f', [value])

numbers = array('i', [1, 2, 3])
for key in (3, -4, 'a', 1.0, slice('a'), None):
    attempt(operator.getitem, numbers, key)
    attempt(operator.delitem, numbers, key)
    attempt(operator.setitem, numbers, key, 1)
attempt(operator.setitem, numbers, 0, 'a')
attempt(operator.setitem, numbers, 0, 1.5)
attempt(operator.setitem, numbers, slice(0, 1), [1])
attempt(operator.setitem, numbers, slice(0, 1), array('d'))
attempt(operator.setitem, numbers, slice(0, 3, 2), array('i', [1]))
for work, other in ((operator.add, [1]), (operator.add, array('d')), (operator.iadd, [1]), (operator.iadd, array('h', [1])), (operator.mul, 1.5), (operator.mul, 'a'), (operator.imul, 'a'), (operator.lt, [1])):
    attempt(work, numbers, other)
attempt(operator.add, 1, numbers)
for method, *arguments in (('append', 'a'), ('extend', 5), ('extend', array('d')), ('extend', ['a']), ('pop', 10), ('pop', 'a'), ('remove', 99), ('index', 99), ('index', 1, 'a'), ('insert', 'a', 1), ('insert', 0, 'a'), ('frombytes', b'123'), ('frombytes', 'abcd'), ('frombytes', 5), ('frombytes', array('i')), ('fromlist', (1,)), ('fromlist', [1, 'a']), ('fromunicode', 'a'), ('tounicode',)):
    attempt(getattr(numbers, method), *arguments)
attempt(array('i').pop)
attempt(array('w').fromunicode, 5)
attempt(setattr, numbers, 'typecode', 'd')
attempt(setattr, numbers, 'itemsize', 1)
attempt(setattr, numbers, 'other', 1)
attempt(hash, numbers)
print(numbers)
