"""What arrays hold, by index and slice, and how they grow and shrink."""
from array import ArrayType, array, typecodes

print(array is ArrayType, typecodes, array.__module__, array.__name__)
numbers = array('i', [3, 1, 2])
print(numbers, len(numbers), numbers[0], numbers[-1], numbers.typecode, numbers.itemsize, numbers[True])
print(numbers[1:], numbers[::-1], numbers[5:], list(numbers), 2 in numbers, 9 in numbers, 2.0 in numbers)
numbers[1] = 7
numbers[0:1] = array('i', [10, 20])
print(numbers)
numbers[::2] = array('i', [0, 0])
del numbers[1]
print(numbers, numbers + numbers, numbers * 2, 2 * numbers, numbers * -1)
numbers += array('i', [5])
numbers *= 2
print(numbers, numbers.count(0), numbers.index(5), numbers.index(5, 4), numbers.index(5, -2, 100))
numbers.append(9)
numbers.extend([1, True])
numbers.extend(array('i', [4]))
numbers.fromlist([8])
numbers.insert(0, -1)
numbers.insert(-100, -2)
numbers.insert(100, 100)
print(numbers, numbers.pop(), numbers.pop(0), numbers)
numbers.remove(0)
numbers.reverse()
print(numbers, numbers.tolist())
del numbers[::2]
print(numbers, bool(numbers))
numbers.clear()
print(numbers, bool(numbers), list(reversed(array('b', [1, 2]))))

for code in 'bBhHiIqQfd':
    made = array(code, (1, 2))
    print(made, made.itemsize, made.tobytes(), bytes(made) == made.tobytes(), array(code, made.tobytes()) == made)
print(array('f', [0.1, 1e39, -1e39, 1e-45, 7e-46, 1e-40, 16777217, 3.4028235677973362e38]), array('d', [0.1, float('nan'), 2]))
text = array('w', 'hé€')
text.fromunicode('!')
print(text, text.tounicode(), text[1], text.tolist(), text.tobytes(), array('w', text), text + text)
swapped = array('h', [1, 256, -2])
swapped.byteswap()
print(swapped)
# The bytes of one number may be those of a nan in the other order.
swapped = array('f', b'\0\1\x80\x7f\x3f\xc0\0\0')
print(swapped[0] == swapped[0], swapped.tobytes())
swapped.byteswap()
print(swapped.tobytes(), swapped[1])

print(array('i', [1, 2]) == array('d', [1, 2]), array('i', [1]) < array('i', [1, 0]), array('i', [2]) > array('d', [1.5, 9]), array('b') <= array('b'), array('i', [1]) >= array('i', [2]))
print(array('i', [1]) == [1], array('i', [1]) != array('h', [1]), array('w', 'a') == array('w', 'a'), array('w', 'a') < array('w', 'b'))
nan = float('nan')
print(array('d', [nan]) == array('d', [nan]), nan in array('d', [nan]), array('d', [nan]).count(nan), array('d', [nan]) != array('d', [nan]))


class Named(array):
    def __new__(cls, code, items, name=''):
        return super().__new__(cls, code, items)

    def __init__(self, code, items, name=''):
        self.name = name


named = Named('i', [1, 2], name='x')
print(named, named.name, type(named[:]).__name__, named == array('i', [1, 2]))
match array('i', [1, 2, 3]):
    case [first, *rest]:
        print(first, rest)
