# A member as a stream: parts, lines, other places, several at once, encrypted ones.
import binascii
import io
import zipfile
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

text = b''.join(b'line %d of the text\n' % number for number in range(400))
for method in zipfile.ZIP_STORED, ZIP_DEFLATED:
    buffer = io.BytesIO()
    with ZipFile(buffer, 'w', method) as archive:
        archive.writestr('text', text)
        archive.writestr('nothing', b'')
    archive = ZipFile(buffer)
    with archive.open('text') as member:
        print(member, member.name, member.mode, member.readable(), member.writable(), member.seekable(), member.newlines)
        print(member.read(5), member.tell(), member.readline(), member.peek(3)[:6], member.read1(4), member.tell(), member.readline(4))
        print(member.seek(100), member.read(10), member.seek(-10, 1), member.read(3), member.seek(-6, 2), member.read(), member.read(), member.tell())
        print(member.seek(3), member.read(4), member.seek(10**9) == len(text), member.read(1), member.seek(-5), member.tell())
        target = bytearray(6)
        print(member.readinto(target), target, member.seek(7000), member.readline(), member.read(0))
        try:
            member.seek(0, 5)
        except ValueError as error:
            print(error)
    print(member)
    for use in member.read, member.tell, member.readable, lambda: member.seek(0), member.seekable:
        try:
            use()
        except ValueError as error:
            print(error)
    with archive.open('text') as member:
        lines = member.readlines()
        print(len(lines), lines[-1], b''.join(lines) == text)
    with archive.open('text') as first, archive.open('text') as second:
        print(first.read(8), second.read(12), first.read(8), second.readline())
    with archive.open('text') as member, io.TextIOWrapper(member, 'ascii') as reader:
        print(next(reader), end='')
        print(sum(1 for line in reader))
    member = archive.open('nothing')
    archive.close()
    print(member.read(), member.read(4), member.peek(), member.tell())

# Encrypted in the way of old: 'secret' is the password.
TABLE = []
for number in range(256):
    for _ in range(8):
        number = number >> 1 ^ (0xedb88320 if number & 1 else 0)
    TABLE.append(number)


def encrypt(password, data):
    keys = [0x12345678, 0x23456789, 0x34567890]

    def update(code):
        keys[0] = keys[0] >> 8 ^ TABLE[(keys[0] ^ code) & 255]
        keys[1] = ((keys[1] + (keys[0] & 255)) * 134775813 + 1) & 0xffffffff
        keys[2] = keys[2] >> 8 ^ TABLE[(keys[2] ^ keys[1] >> 24) & 255]

    for code in password:
        update(code)
    made = bytearray()
    for code in data:
        key = keys[2] | 2
        made.append(code ^ (key * (key ^ 1) >> 8 & 255))
        update(code)
    return bytes(made)


plain = b'nobody may read this'
crc = binascii.crc32(plain)
cipher = encrypt(b'secret', bytes(11) + bytes([crc >> 24]) + plain)
buffer = io.BytesIO()
with ZipFile(buffer, 'w') as archive:
    archive.writestr(ZipInfo('hidden'), cipher)
data = bytearray(buffer.getvalue())
directory = data.index(b'PK\1\2')
data[6] = data[directory + 8] = 1
data[14:18] = data[directory + 16:directory + 20] = crc.to_bytes(4, 'little')
data[22:26] = data[directory + 24:directory + 28] = len(plain).to_bytes(4, 'little')
archive = ZipFile(io.BytesIO(bytes(data)))
print(archive.read('hidden', b'secret'))
for password in None, b'wrong', 'text':
    try:
        archive.read('hidden', password)
    except Exception as error:
        print(type(error).__name__, error)
archive.setpassword(b'secret')
with archive.open('hidden') as member:
    print(member.read(6), member.seek(2), member.read(4), member.seek(15), member.read())
