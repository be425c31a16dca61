import hashlib

messages = b'', b'abc', b'a' * 55, b'c' * 119, b'e' * 137
for name in sorted(hashlib.algorithms_guaranteed):
    size = (10,) if name.startswith('shake') else ()
    for message in messages:
        print(name, len(message), hashlib.new(name, message).hexdigest(*size))
    found = getattr(hashlib, name)()
    for message in messages:
        found.update(message)
        copy = found.copy()
        copy.update(b'more')
    print(found.hexdigest(*size), copy.digest(*size)[:5], found.name, found.digest_size, found.block_size)
print(hashlib.shake_128(b'abc').hexdigest(200), hashlib.shake_256(b'').digest(0), hashlib.shake_256(b'x').hexdigest(length=3))
