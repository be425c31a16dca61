import hashlib


def show(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


options = [
    {}, {'digest_size': 1}, {'digest_size': 20}, {'key': b'key'}, {'salt': b'salt'}, {'person': b'me'}, {'fanout': 0, 'depth': 255}, {'leaf_size': 4096},
    {'node_offset': 123456}, {'node_depth': 1, 'inner_size': 32}, {'last_node': True}, {'digest_size': 0}, {'digest_size': 65}, {'key': b'x' * 65},
    {'salt': b'x' * 17}, {'person': b'x' * 17}, {'fanout': 256}, {'depth': 0}, {'leaf_size': -1}, {'leaf_size': 2**32}, {'node_offset': -1},
    {'node_offset': 2**64}, {'node_depth': 256}, {'inner_size': 65}, {'key': 'x'}, {'digest_size': '1'}, {'other': 1},
]
for make in (hashlib.blake2b, hashlib.blake2s):
    print(make.SALT_SIZE, make.PERSON_SIZE, make.MAX_KEY_SIZE, make.MAX_DIGEST_SIZE)
    for each in options:
        show(lambda: make(b'abc', **each).hexdigest())
    found = make(key=b'secret', digest_size=16)
    for i in range(40):
        found.update(b'some text' * (i % 3))
    print(found.hexdigest(), found.copy().digest() == found.digest(), found.name, found.digest_size, found.block_size, isinstance(found, make))
