"""Formats that have texts, truth values and characters among numbers, with gaps and without, and what is wrong with their values."""
import struct

FORMATS = ['<4sI', '>4sI', '!2sH3sB', '<B4sH', '<?B?', '<cBc', '@4sI', '@B3sI', '@?d2s', '<4s', '<s', '<0sB', '<2xB2sx', '<h2x3sI', '<3sx', '=5sQ2h']

for form in FORMATS:
    size = struct.calcsize(form)
    data = bytes(range(1, size + 1))
    values = struct.unpack(form, data)
    print(form, size, values, struct.pack(form, *values))
    print(struct.unpack_from(form, b'--' + data, 2) == values, struct.unpack_from(form, bytearray(b'--' + data + b'-'), 2) == values)
    print(struct.unpack_from(form, memoryview(data), -size) == values, list(struct.iter_unpack(form, data * 2)) == [values] * 2)


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


attempt(struct.pack, '<4sI', b'ab', 1)
attempt(struct.pack, '<4sI', b'abcdef', 1)
attempt(struct.pack, '<4sI', bytearray(b'abcd'), 1)
attempt(struct.pack, '<4sI', 'abcd', 1)
attempt(struct.pack, '<4sI', b'abcd', -1)
attempt(struct.pack, '<4sI', b'abcd')
attempt(struct.pack, '<4sI', b'abcd', 1, 2)
attempt(struct.pack, '<?B', 'yes', 1)
attempt(struct.pack, '<?B', [], 1)
attempt(struct.pack, '<cB', b'ab', 1)
attempt(struct.unpack, '<4sI', b'abc')
attempt(struct.unpack_from, '<4sI', bytearray(12), 5)
attempt(struct.unpack_from, '<4sI', bytearray(7))
attempt(struct.unpack_from, '<4sI', b'x' * 8, -9)
attempt(struct.unpack_from, '<4sI', 'text')
attempt(struct.unpack_from, '<H', memoryview(bytes(range(20)))[::2], 2)
