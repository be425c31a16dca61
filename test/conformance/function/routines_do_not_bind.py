# What CPython has in C does not become a method by standing in a class.
import binascii, cmath, functools, hashlib, itertools, struct, time, csv, io, contextvars, operator, json, pickle
class Uses:
    pack = struct.pack
    hash = hashlib.sha256
    crc = binascii.crc32
    phase = cmath.phase
    fold = functools.reduce
    text = time.strftime
    tee = itertools.tee
    open = open
    count = operator.countOf
    dumps = pickle.dumps
    copy = contextvars.copy_context
    write = csv.writer
u = Uses()
print(u.pack('<I', 7), u.hash(b'a').hexdigest()[:8], u.crc(b'abc'), u.phase(1j) == cmath.pi / 2)
print(u.fold(operator.add, [1, 2]), u.text('%Y', time.gmtime(0)), [list(x) for x in u.tee([1, 2])], u.count([1, 1], 1))
print(pickle.loads(u.dumps([1])), type(u.copy()).__name__, u.write(io.StringIO()).writerow(['a']))
print(struct.pack, binascii.crc32, Uses.fold, itertools.tee, open)
print(u.pack is struct.pack, Uses.__dict__['pack'] is u.pack)
class Sub(Uses):
    def pack(self, *a):
        return super().pack(*a)
print(Sub().pack('B', 1))
print(pickle.loads(pickle.dumps(struct.pack)) is struct.pack)
