import hashlib
import io


def show(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


print(sorted(hashlib.algorithms_guaranteed), hashlib.algorithms_guaranteed <= hashlib.algorithms_available)
for data in (b'abc', bytearray(b'abc'), memoryview(b'abc'), 'abc', 5, None, [1]):
    show(lambda: hashlib.sha256(data).hexdigest())
    show(lambda: hashlib.md5().update(data))
show(lambda: hashlib.sha1(data=b'a').hexdigest())
show(lambda: hashlib.sha1(string=b'a').hexdigest())
show(lambda: hashlib.sha1(b'a', usedforsecurity=False).hexdigest())
show(lambda: hashlib.sha1(b'a', data=b'b'))
show(lambda: hashlib.sha1(b'a', string=b'b'))
show(lambda: hashlib.sha1(b'a', b'b'))
show(lambda: hashlib.sha1(other=1))
show(lambda: hashlib.new('SHA256', b'abc').name)
show(lambda: hashlib.new('sha0'))
show(lambda: hashlib.new('md5', b'abc', usedforsecurity=False).hexdigest())
show(lambda: hashlib.shake_128(b'').digest(-1))
show(lambda: hashlib.shake_128(b'').digest('1'))
show(lambda: type(hashlib.sha256())())
show(lambda: hashlib.file_digest(io.BytesIO(b'abc'), 'sha1').hexdigest())
show(lambda: hashlib.file_digest(io.BufferedReader(io.BytesIO(b'abc' * 1000)), hashlib.md5).hexdigest())
show(lambda: hashlib.file_digest(5, 'sha1'))
found = hashlib.sha512(b'a')
show(lambda: setattr(found, 'name', 'x'))
print(type(found).__name__, type(found).__module__, found.name)
