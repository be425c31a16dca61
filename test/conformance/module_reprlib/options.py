# A Repr with sizes, a fill value and an indentation.
import reprlib

short = reprlib.Repr(maxlist=2, maxtuple=1, maxdict=1, maxset=1, maxstring=9, maxlong=7, maxother=12, maxlevel=2, fillvalue='~')
for value in ([1, 2, 3], (1, 2), {1: 2, 3: 4}, {1, 2}, 'abcdefghijkl', 123456789, range(100000), [[[1]]], {1: [2, [3]]}, 'short'):
    print(short.repr(value))
for indent in (2, '->', 0, ''):
    print(reprlib.Repr(indent=indent).repr([1, {'a': [2, ()], 'b': (3,)}, []]))
for indent in (-1, 1.5, [], True):
    try:
        print(reprlib.Repr(indent=indent).repr([1]))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(sorted(vars(reprlib.Repr()).items()))
short.maxlist = 3
print(short.repr([1, 2, 3]), short.repr1([1], 0), short.repr1(5, 0))
try:
    reprlib.Repr(2)
except TypeError as error:
    print(error)
