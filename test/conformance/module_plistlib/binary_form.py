import copy
import datetime
import pickle
import plistlib
import random
import struct
from plistlib import FMT_BINARY, UID


def attempt(call, *args, **named):
    try:
        print(repr(call(*args, **named)))
    except Exception as error:
        print(type(error).__name__, error)


ZONE = datetime.timezone(datetime.timedelta(hours=2))
VALUES = (
    {'b': 1, 'a': [True, False, 1.5, -3, b'bytes' * 30, 'x', datetime.datetime(2020, 1, 2, 3, 4, 5, 6)], 'c': {}, 'd': [], 'e': {'x': b''}},
    None, 0, 127, 255, 256, 65535, 65536, 1 << 31, 1 << 32, (1 << 63) - 1, 1 << 63, (1 << 64) - 1, 1 << 64, -1, -(1 << 63), -(1 << 63) - 1,
    UID(0), UID(255), UID(256), UID(1 << 16), UID((1 << 64) - 1), [UID(3), UID(3), UID(4)], '', 'x' * 14, 'x' * 15, '\xe9' * 300, '\U0001f600', 'a\0', '\ud800',
    [1, 1.0, True, '1', b'1', bytearray(b'1'), 1, '1'], list(range(20)), dict.fromkeys(map(str, range(300)), 'same'), {1: 2}, 1j, float('inf'),
    datetime.datetime(1900, 1, 1), datetime.datetime(2020, 1, 1, 12, tzinfo=ZONE), datetime.date(2020, 1, 1), memoryview(b'').nbytes,
)
for value in VALUES:
    try:
        made = plistlib.dumps(value, fmt=FMT_BINARY)
    except Exception as error:
        print(type(error).__name__, error)
        continue
    print(made[:120], made[-40:], plistlib.loads(made) == value)
attempt(plistlib.dumps, {'b': 1, 1: 2}, fmt=FMT_BINARY)
attempt(plistlib.dumps, {'b': 1, 1: 2}, fmt=FMT_BINARY, sort_keys=False, skipkeys=True)
attempt(plistlib.dumps, {'b': 1, 'a': 2}, fmt=FMT_BINARY, sort_keys=False)
attempt(plistlib.dumps, [datetime.datetime(2020, 1, 1)], fmt=FMT_BINARY, aware_datetime=True)
aware = plistlib.dumps([datetime.datetime(2020, 1, 1, 12, tzinfo=ZONE)], fmt=FMT_BINARY, aware_datetime=True)
attempt(plistlib.loads, aware)
attempt(plistlib.loads, aware, aware_datetime=True)

within = []
within.append({'self': within})
read = plistlib.loads(plistlib.dumps(within, fmt=FMT_BINARY))
print(read[0]['self'] is read)


def file(objects, *trailer):
    return b'bplist00' + objects + struct.pack('>5xBBBQQQ', 0, *trailer)


for data in (
    file(b'\xa1\x00\x08', 1, 1, 1, 0, 10), file(b'\xd1\x00\x00\x08', 1, 1, 1, 0, 11), file(b'\x08\x08', 1, 1, 1 << 62, 0, 9), file(b'\x08\x08', 1, 1, 1, 1, 9),
    file(b'\xaf\x13' + b'\x7f' * 8 + b'\x08', 1, 1, 1, 0, 18), file(b'\x4f\x13' + b'\xff' * 8 + b'\x08', 1, 1, 1, 0, 18), file(b'\x09\x00\x00\x08', 3, 1, 1, 0, 9),
    file(b'\x70\x08', 1, 1, 1, 0, 9), file(b'\x0f\x08', 1, 1, 1, 0, 9), file(b'\x14' + bytes(15) + b'\x05\x08', 1, 1, 1, 0, 25), file(b'\x09\x08', 0, 1, 1, 0, 9),
    file(b'\x22\x3f\x80\x00\x00\x08', 1, 1, 1, 0, 13), file(b'\x33' + b'\x7f' * 8 + b'\x08', 1, 1, 1, 0, 17), file(b'\x51\xff\x08', 1, 1, 1, 0, 10),
    file(b'\x61\xd8\x00\x08', 1, 1, 1, 0, 11), b'bplist00', b'bplist00' + bytes(32),
):
    attempt(plistlib.loads, data)

random.seed(8)
whole = plistlib.dumps({'a': [1, 2.5, 'x', b'y', '\xe9' * 20], 'b': {'c': UID(4), 'd': datetime.datetime(2020, 1, 1)}, 'k' * 20: -1}, fmt=FMT_BINARY)
for _ in range(150):
    wrong = bytearray(whole)
    for _ in range(random.randrange(1, 4)):
        wrong[random.randrange(8, len(wrong))] = random.choice((0, 1, 2, 3, 8, 0x10, 0x22, 0x33, 0x5f, 0x6f, 0xaf, 0xa1, 0xd1, 0x81, 255, random.randrange(256)))
    attempt(plistlib.loads, bytes(wrong))

uid = UID(7)
print(uid, uid == UID(7), uid == 7, hash(uid) == hash(7), uid.data, bytes(10)[uid:], pickle.loads(pickle.dumps(uid)), copy.copy(uid), copy.deepcopy([uid]))
for data in '7', -1, 1 << 64:
    attempt(UID, data)
