import io
import pickle

# One stream, many pickles.
stream = io.BytesIO()
pickler = pickle.Pickler(stream, 4)
shared = ['shared']
pickler.dump(shared)
first = stream.tell()
pickler.dump(shared)
print(stream.tell() - first, sorted(pickler.memo.copy().values()) == [(0, shared), (1, 'shared')])
pickler.clear_memo()
pickler.dump([shared, shared])
pickle.dump({'last': 1}, stream)
stream.write(b'behind')
stream.seek(0)
unpickler = pickle.Unpickler(stream)
one, two, three = unpickler.load(), unpickler.load(), unpickler.load()
print(one, two, one is two, three, three[0] is three[1], pickle.load(stream), stream.read())
try:
    pickle.load(stream)
except EOFError as error:
    print('EOFError', error)
pickler = pickle.Pickler(io.BytesIO(), 2)
pickler.fast = True
pickler.dump([1, [2]])
print(pickler.bin, pickler.fast, pickler.memo.copy())

# What others have written: protocol 0 to 2 of Python 2, old classes, text instructions.
for data in [b"S'a\\x41'\np0\n.", b'U\x03abc.', b'T\x03\0\0\0abc.', b"(lp1\nI1\naI2\na.", b'(dp1\nVk\nI5\ns.', b'(I1\nI2\nI3\nl.', b'(I1\nI2\nI3\nI4\nd.', b'(I1\nt.', b'I01\n.', b'I00\n.', b'L5L\n.', b'L-5\n.', b'F2.5\n.', b'Vab\\u20ac\n.',
             b'c__builtin__\nxrange\n(I1\nI5\ntR.', b'(c__builtin__\nlist\no.', b'(i__builtin__\ndict\n.', b'(I1\nVx\ni__builtin__\nlong\n.', b'N0I1\n.', b'I1\n2\x86.', b'(I1\nI21.', b'(I1\nI2\n1N.', b']q\x05h\x05h\x05\x86.', b'Va\np3\ng3\n\x86.',
             b'cexceptions\nStandardError\n(Vx\ntR.', b'ccopy_reg\n_reconstructor\n(c__builtin__\nobject\nc__builtin__\nobject\nNtR.', b'\x80\x02\x8a\x00.', b'\x8b\x02\0\0\0\0\xff.']:
    try:
        copy = pickle.loads(data)
        print(type(copy).__name__, '' if type(copy) is object else repr(copy))
    except Exception as error:
        print(type(error).__name__, error)
print(ascii(pickle.loads(b'U\x01\xe9.', encoding='latin1')), pickle.loads(b'U\x01\xe9.', encoding='bytes'), pickle.loads(b'c__builtin__\nunicode\n.'), ascii(pickle.loads(b'U\x01\xe9.', errors='replace')))
