import codecs
import random
import zlib


def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


words = b'the quick brown fox jumps over the lazy dog and '.split()
numbers = random.Random(5)
texts = [b'', b'a', b'a' * 1200, bytes(range(256)) * 2, b' '.join(numbers.choices(words, k=250)), numbers.randbytes(300)]
for text in texts:
    same, small = [], []
    for level, wbits in (0, 31), (1, -15), (4, 9), (9, 15):
        writer = zlib.compressobj(level, zlib.DEFLATED, wbits)
        made = writer.compress(text[:200]) + writer.flush(zlib.Z_SYNC_FLUSH) + writer.compress(text[200:])
        other = writer.copy()
        made += writer.flush()
        same.append(zlib.decompress(made, wbits) == text)
        other.flush(zlib.Z_FULL_FLUSH)
        small.append(not made[len(text) // 2:])
    for strategy in zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE, zlib.Z_FIXED:
        writer = zlib.compressobj(strategy=strategy, zdict=b'quick lazy')
        reader = zlib.decompressobj(zdict=b'quick lazy')
        same.append(reader.decompress(writer.compress(text) + writer.flush()) == text)
    print(all(same), small)
writer = zlib.compressobj(wbits=-15)
reader = zlib.decompressobj(-15)
for mode in zlib.Z_SYNC_FLUSH, zlib.Z_PARTIAL_FLUSH, zlib.Z_FULL_FLUSH, zlib.Z_FINISH:
    print(mode, reader.decompress(writer.compress(b'next ') + writer.flush(mode)), reader.eof)
attempt(writer.flush)
attempt(writer.compress, b'x')
attempt(writer.copy)
print(zlib.compress(b''), zlib.compress(b'abc'), zlib.compress(b'abc', 0), zlib.compress(b'abc', 9, 9), zlib.compress(b'abc', wbits=31))
for args in (b'x', 10), (b'x', 6, 3), ('x',):
    attempt(zlib.compress, *args)
for args in (1, 7), (1, 8, 40), (1, 8, 15, 10), (1, 8, 15, 8, 9):
    attempt(zlib.compressobj, *args)
print(zlib.adler32(b''), zlib.adler32(b'abc', 5), zlib.adler32(b'a' * 9000, 2 ** 40), zlib.crc32(b'abc'), zlib.crc32(b'c', zlib.crc32(b'ab')))
print(codecs.decode(codecs.encode(b'abc' * 10, 'zip'), 'zlib'), zlib.ZLIB_VERSION, zlib.MAX_WBITS, zlib.DEF_BUF_SIZE)
writer, reader = codecs.getincrementalencoder('zlib')(), codecs.getincrementaldecoder('zlib')()
made = writer.encode(b'one ') + writer.encode(b'two', True)
print(reader.decode(made[:5]) + reader.decode(made[5:], True))
