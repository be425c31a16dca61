import uuid

for name in ('python.org', '', 'ü', b'bytes'):
    print(uuid.uuid3(uuid.NAMESPACE_DNS, name), uuid.uuid5(uuid.NAMESPACE_URL, name))
for make in (uuid.uuid1, uuid.uuid4, uuid.uuid6, uuid.uuid7, uuid.uuid8):
    values = [make() for _ in range(20)]
    print(make.__name__, {value.version for value in values}, {value.variant for value in values}, len(set(values)))
    if make is uuid.uuid7:
        print(values == sorted(values))
print(uuid.uuid8(1, 2, 3), uuid.uuid8(a=2**50 + 1, b=2**13, c=-1))
for make in (uuid.uuid1, uuid.uuid6):
    value = make(node=0x123456789ABC, clock_seq=0x1234)
    print(hex(value.node), hex(value.clock_seq), value.version)
    print(make().time <= make().time, make().node == make().node)
print(uuid.getnode() == uuid.getnode(), 0 <= uuid.getnode() < 2**48)
