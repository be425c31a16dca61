"""The memory of arrays: views, streams, pickles, copies."""
import copy
import io
import pickle
import struct
from array import _array_reconstructor, array
from collections.abc import MutableSequence

def attempt(work, *arguments):
    try:
        print(work(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


numbers = array('h', [1, 2, 3])
view = memoryview(numbers)
print(view.format, view.itemsize, view.shape, view.readonly, view.obj is numbers, view.tolist(), view[1])
view[0] = 500
numbers[1] = -1
print(numbers, numbers[0], numbers[1:], view.tolist(), list(numbers), -1 in numbers, numbers.index(3), len(numbers))
numbers[::2] = array('h', [7, 8])
numbers.reverse()
numbers.byteswap()
print(numbers, view.tolist(), numbers == array('h', view.tolist()))
for work in (lambda: numbers.append(1), lambda: numbers.pop(), lambda: numbers.extend([1]), lambda: numbers.extend([]), lambda: numbers.insert(0, 1), lambda: numbers.clear(), lambda: numbers.remove(7), lambda: numbers.__delitem__(0), lambda: numbers.__imul__(2), lambda: numbers.frombytes(b'ab'), lambda: numbers.fromlist([1])):
    attempt(work)
second = memoryview(numbers)[1:]
view.release()
attempt(numbers.append, 1)
second.release()
numbers.append(1)
print(numbers)
with memoryview(numbers) as view:
    view[:] = array('h', [4, 3, 2, 1])
    view.cast('B')[0] = 9
print(numbers)
view = memoryview(numbers)
items = iter(numbers)
print(next(items))
view.release()
numbers.append(5)
print(list(items), numbers.pop())
letters = memoryview(array('w', 'ab'))
print(letters.format, letters.tobytes())
attempt(letters.tolist)
attempt(letters.__getitem__, 0)
print(bytes(numbers), bytearray(numbers), b'-'.join([numbers, array('b', [1])]), b'a' + array('b', [1]), memoryview(array('f', [1])) == array('f', [1]), int.from_bytes(array('B', [1, 2]), 'little'))
struct.pack_into('<h', numbers, 2, 77)
print(numbers, struct.unpack('<4h', numbers))

stream = io.BytesIO()
numbers.tofile(stream)
stream.seek(0)
read = array('h')
read.fromfile(stream, 3)
print(read)
attempt(read.fromfile, stream, 5)
print(read)
attempt(read.fromfile, stream, -1)
attempt(read.fromfile, io.StringIO('abcd'), 1)
attempt(read.tofile, 5)
stream.seek(0)
print(stream.readinto(read), read, io.BytesIO(numbers).getvalue() == numbers.tobytes())

for made in (array('i', [1, -2]), array('d', [0.5]), array('w', 'ab'), array('B')):
    for protocol in range(6):
        again = pickle.loads(pickle.dumps(made, protocol))
        assert again == made and again.typecode == made.typecode
    print(made.__reduce_ex__(2), made.__reduce_ex__(4)[1], copy.copy(made), copy.deepcopy(made))
for arguments in (('h', 5, b'\1\2'), ('d', 15, b'\x3f\x80\0\0'), ('f', 17, b'\x3f\xf0\0\0\0\0\0\0'), ('w', 21, b'\0\0\0a\0\0\0b'), ('b', 2, b'\1\0'), ('i', 8, b'123'), ('i', 22, b''), ('z', 8, b''), ('i', 8, '')):
    attempt(_array_reconstructor, array, *arguments)
attempt(_array_reconstructor, int, 'i', 8, b'')
attempt(_array_reconstructor, 5, 'i', 8, b'')
print(isinstance(numbers, MutableSequence), array[int], copy.copy(numbers) is numbers, numbers.buffer_info()[1])
