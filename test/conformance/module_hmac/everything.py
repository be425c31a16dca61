import hashlib
import hmac


def show(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


for name in ('md5', 'sha1', 'sha256', 'sha512', 'sha3_256', 'blake2s'):
    for key in (b'key', b'k' * 150):
        found = hmac.new(key, b'message', name)
        print(found.hexdigest(), found.name, found.digest_size, found.block_size, found.digest() == hmac.digest(key, b'message', name))
found = hmac.new(b'key', digestmod=hashlib.sha256)
found.update(b'mess')
copy = found.copy()
found.update(b'age')
print(found.hexdigest(), copy.hexdigest(), hmac.HMAC(bytearray(b'key'), b'message', 'sha256').hexdigest())
show(lambda: hmac.new(b'key', b'message', lambda data=b'': hashlib.sha1(data)).hexdigest())
show(lambda: hmac.new(b'key', b'message'))
show(lambda: hmac.new('key', b'message', 'md5'))
show(lambda: hmac.new(b'key', 'message', 'md5'))
show(lambda: hmac.new(b'key', b'message', 'unknown'))
show(lambda: hmac.digest(b'key', b'message', 'unknown'))
for a, b in (('a', 'a'), ('a', 'b'), (b'ab', bytearray(b'ab')), (b'ab', b'a'), ('a', b'a'), (b'a', 'a'), ('é', 'é'), (5, 5), (memoryview(b'a'), b'a')):
    show(lambda: hmac.compare_digest(a, b))
print(hmac.digest_size, hmac.trans_5C[0], hmac.trans_36[255])
