import copy
import pickle
import uuid
from uuid import UUID


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


text = '12345678-1234-5678-9234-567812345678'
raw = bytes(range(16))
for arguments in (
    {'hex': text}, {'hex': '{' + text + '}'}, {'hex': 'urn:uuid:' + text}, {'hex': text.replace('-', '').upper()}, {'bytes': raw}, {'bytes_le': raw}, {'int': 5},
    {'fields': (1, 2, 3, 4, 5, 6)}, {'hex': text, 'version': 4}, {'int': 2**128 - 1, 'version': 1}, {}, {'hex': text, 'int': 5}, {'hex': '123'},
    {'hex': 'z' * 32}, {'bytes': b''}, {'bytes_le': b'1'}, {'int': -1}, {'int': 2**128}, {'fields': (1,)}, {'fields': (2**32, 0, 0, 0, 0, 0)},
    {'fields': (0, 2**16, 0, 0, 0, 0)}, {'fields': (0, 0, -1, 0, 0, 0)}, {'fields': (0, 0, 0, 256, 0, 0)}, {'fields': (0, 0, 0, 0, 256, 0)},
    {'fields': (0, 0, 0, 0, 0, 2**48)}, {'hex': text, 'version': 0}, {'hex': text, 'version': 9}, {'hex': text, 'is_safe': uuid.SafeUUID.safe},
):
    show(lambda: UUID(**arguments))
for value in (UUID(text), uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500, uuid.NIL, uuid.MAX, UUID('1f06dc41-32a4-6e1c-b0c5-0123456789ab'), UUID('0197b1c2-33a4-7e1c-b0c5-0123456789ab')):
    print(value, value.hex, value.urn, value.bytes, value.bytes_le, value.fields, value.int, int(value))
    print(value.time_low, value.time_mid, value.time_hi_version, value.clock_seq_hi_variant, value.clock_seq_low, value.time, value.clock_seq, value.node)
    print(value.variant, value.version, value.is_safe, hash(value) == hash(value.int))
a, b = UUID(int=1), UUID(int=2)
print(a < b, a <= b, a > b, a >= b, a == b, a != b, a == 1, sorted([b, a]), {a, UUID(int=1)})
show(lambda: a < 1)
show(lambda: setattr(a, 'int', 5))
for each in (copy.copy(b), copy.deepcopy(b), *[pickle.loads(pickle.dumps(b, protocol)) for protocol in range(6)]):
    print(each == b, each.is_safe, end=' ')
print(UUID(text, is_safe=uuid.SafeUUID.unsafe).__getstate__(), a.__getstate__())
print(list(uuid.SafeUUID), uuid.RFC_4122, uuid.RESERVED_NCS, uuid.RESERVED_MICROSOFT, uuid.RESERVED_FUTURE)
