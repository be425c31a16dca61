# Values as bytes in every version, and back; what of other bytes is refused.
import io
import marshal


def attempt(function, *arguments, **options):
    try:
        print(repr(function(*arguments, **options))[:120])
    except Exception as error:
        print(type(error).__name__, error)


print(marshal.version)
for value in (
    None, True, False, ..., StopIteration, 0, 1, -1, 300, 2**31 - 1, -(2**31), 2**31, -(2**31) - 1, 2**45, 10**30, -(10**30), 1.5, -0.1, 1e300, float('inf'), 1j,
    2.5 - 1j, '', 'a', 'abc', 'a b', 'é', 'Ж', '\ud800', '\U0001f600', b'', b'ab', b'\xff' * 3, (), (1, 2), ('a', b'b', None),
):
    for version in range(6):
        data = marshal.dumps(value, version)
        print(version, data, marshal.loads(data) == value)

print(marshal.dumps([1, [2], {3}, {'a': 'b'}]), marshal.dumps([[], {}, set()], 2))
print(marshal.dumps({b'b', 1, 'a', (2,), None}), marshal.dumps([frozenset({300, 7, 1000})], 2))
print(marshal.dumps([1, 1, 1000, 1000, 'abc', 'abc', 1.5, 1.5]))
twice = [5]
print(marshal.dumps([twice, twice]), marshal.dumps([twice, twice], 2))
back = marshal.loads(marshal.dumps([twice, twice]))
print(back, back[0] is back[1])
itself = []
itself.append(itself)
back = marshal.loads(marshal.dumps(itself))
print(back, back[0] is back)
print(marshal.dumps([str(10**254)])[6:12], marshal.dumps([str(10**256)])[6:12], len(marshal.dumps([list(range(300))])))
print(marshal.dumps(bytearray(b'abc')), marshal.dumps(memoryview(b'abc')))
values = [{'name': ['a', 'b'], 'sizes': {1: (2.5, -3j), None: {4, 5}}}, frozenset({'x', (1, 2)}), 'long' * 100, 3**200, -(3**201), slice(1, None, 2)]
for version in (2, 3, 4, 5):
    print(marshal.loads(marshal.dumps(values[:-1], version)) == values[:-1])
print(marshal.loads(marshal.dumps(values)) == values, marshal.dumps([slice(1, 2)]))
for value in (object(), [object()], int, NotImplemented, type('Number', (int,), {})(4), type('Items', (list,), {})(), type('Text', (str,), {})(), range(3)):
    attempt(marshal.dumps, value)
for version in (2, 4):
    attempt(marshal.dumps, slice(1, 2), version)
attempt(marshal.dumps, 1, 'a')
attempt(marshal.dumps, itself, 2)
attempt(marshal.dumps, (lambda: 1).__code__, allow_code=False)

for data in (
    b'', b'N', b'N1', b'i', b'i\1\0\0', b'?', b'\0', b'0', b'l\2\0\0\0\1\0\0\0', b'l\1\0\0\0\xff\xff', b'l\2\0\0\0\1\0\1\0', b'l\0\0\0\0', b'l\0\0\0\x80',
    b'l\xff\xff\xff\xff\5\0', b'f\x031.5', b'f\3abc', b'f\0', b'x\x031.5\x012', b'g1234', b'y1', b's\5\0\0\0abc', b's\xff\xff\xff\xff', b'u\1\0\0\0\xff',
    b'u\xff\xff\xff\xff', b'u\3\0\0\0\xed\xa0\x80', b'a\1\0\0\0\xff', b'z\2ab', b'Z\2ab', b'A\1\0\0\0a', b't\1\0\0\0a', b'r\0\0\0\0', b'r\xff\xff\xff\xff',
    b'\xdb\1\0\0\0r\0\0\0\0', b'(\1\0\0\0', b'(\xff\xff\xff\xff', b'[\xff\xff\xff\xff', b'[\1\0\0\x000', b'(\1\0\0\x000', b'<\1\0\0\x000', b')\1?', b'{N',
    b'{NN', b'{NN0', b'{0', b'{N0', b'{[\0\0\0\0N0', b'<\1\0\0\0[\0\0\0\0', b'>\1\0\0\0{0', b'>\1\0\0\0N', b'<\xff\xff\xff\xff', b'<\2\0\0\0NN', b'S', b'.', b'T',
    b'F', b'I\1\0\0\0\0\0\0\0', b'I\1\0\0\0\0\0\0\x80', b'I\1', b':NNN', b':N', b':N0N', b'R\0\0\0\0', b'\xe9\1\0\0\0', b'\x80', b'\xce',
    b'\xbe\1\0\0\0r\0\0\0\0', b'\xbe\0\0\0\0', b'\xbc\1\0\0\0N', b')\2N', b'[\2\0\0\0N', b'z', b'z\3ab', b'(\2\0\0\0\xe9\1\0\0\0r\0\0\0\0',
    b'(\2\0\0\0\xe9\1\0\0\0r\1\0\0\0', b'(\3\0\0\0\xa9\1N\xdb\0\0\0\0r\1\0\0\0', b'\xfbN\xe9\1\0\0\x000', b'f\4 1.5', b'f\0031_0', b'f\3nan', b'f\0051e999',
):
    attempt(marshal.loads, data)
attempt(marshal.loads, 'abc')
attempt(marshal.loads, 5)
attempt(marshal.loads, bytearray(b'N'))
attempt(marshal.loads, b'[\1\0\0\0' * 3000 + b'N')
attempt(marshal.loads, b'c\0', allow_code=False)

attempt(marshal.load, io.StringIO('N'))
attempt(marshal.load, 5)
attempt(marshal.dump, [1, 2], 5)
file = io.BytesIO()
print(marshal.dump((1, 2), file), marshal.dump(['abc' * 200], file), file.getvalue()[:12])
file.write(b'i\0')
file.seek(0)
for _ in range(4):
    attempt(marshal.load, file)
