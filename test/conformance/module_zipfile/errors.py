# What is no archive, what is damaged, and what cannot be done now.
import io
import struct
import warnings
import zipfile
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo


def attempt(do, *args, **kwargs):
    try:
        print('gives', do(*args, **kwargs))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


def archive_of(**members):
    buffer = io.BytesIO()
    with ZipFile(buffer, 'w') as archive:
        for name, data in members.items():
            archive.writestr(ZipInfo(name), data)
    return buffer.getvalue()


def read(data, name='a', **kwargs):
    return ZipFile(io.BytesIO(data), **kwargs).read(name)


data = archive_of(a=b'hello', b=b'world')
for wrong in b'', b'PK', b'nothing' * 10, data[:-1], data[5:], data[:40], data + b'behind', data[:-22] + bytes(22):
    print(zipfile.is_zipfile(io.BytesIO(wrong)), end=' ')
    attempt(read, wrong)
attempt(read, data, 'c')
attempt(read, data.replace(b'hello', b'hallo'))
print(ZipFile(io.BytesIO(data.replace(b'world', b'wurld'))).testzip())
attempt(read, data.replace(b'PK\3\4', b'PK\3\5', 1))
attempt(read, data.replace(b'PK\1\2', b'PK\1\5', 1))
attempt(read, data[:30] + b'x' + data[31:])
directory = data.index(b'PK\1\2')


def patched(at, new):
    return data[:directory + at] + new + data[directory + at + len(new):]


attempt(read, patched(6, b'\x80'))
attempt(read, patched(8, b'\x01'))
attempt(read, patched(8, b'\x20'))
attempt(read, patched(8, b'\x40'))
attempt(read, patched(10, b'\x01'))
attempt(read, patched(10, b'\x63'))
attempt(read, patched(20, b'\xff'))
attempt(read, patched(28, b'\xff'))
attempt(ZipFile, io.BytesIO(), 'q')
attempt(ZipFile, io.BytesIO(), 'w', 99)
attempt(ZipFile, io.BytesIO(), 'w', metadata_encoding='utf-8')
attempt(ZipInfo, 'old', (1979, 12, 31, 0, 0, 0))
archive = ZipFile(io.BytesIO(data))
attempt(archive.writestr, 'c', b'')
attempt(archive.open, 'a', 'x')
attempt(archive.open, 'a', 'w', b'password')
attempt(archive.setpassword, 'text')
attempt(archive.getinfo, 'none')
attempt(setattr, archive, 'comment', 'text')
archive.close()
archive.close()
print(archive, archive.fp)
attempt(archive.read, 'a')
attempt(archive.open, 'a')
buffer = io.BytesIO()
archive = ZipFile(buffer, 'w', allowZip64=False)
attempt(archive.open, 'z', 'w', force_zip64=True)
member = archive.open('one', 'w')
attempt(archive.open, 'two', 'w')
attempt(archive.open, member.name)
attempt(archive.writestr, 'two', b'')
attempt(archive.close)
member.write(b'1')
attempt(member.write, 'text')
member.close()
attempt(member.write, b'2')
reader = archive.open('one')
member = archive.open('two', 'w')
attempt(reader.read)
member.close()
attempt(reader.read)
attempt(archive.mkdir, ZipInfo('file'))
attempt(archive.mkdir, 5)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    archive.writestr('one', b'again')
    archive.comment = b'c' * 70000
    print([str(each.message) for each in caught], len(archive.comment))
archive.close()
attempt(archive.writestr, 'three', b'')
print(ZipFile(buffer).namelist(), ZipFile(buffer).read('one'))
print(issubclass(BadZipFile, Exception), BadZipFile.__module__, LargeZipFile.__mro__[1], ZipInfo.__module__, ZipFile.__module__)
attempt(ZipInfo('n').FileHeader)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    entry = data[directory:directory + 47]
    twice = bytearray(data[:directory] + entry + entry + data[-22:])
    twice[-14:-10] = b'\2\0\2\0'
    twice[-10:-6] = (94).to_bytes(4, 'little')
    attempt(read, bytes(twice))
    for member in ZipFile(io.BytesIO(bytes(twice))).infolist():
        attempt(ZipFile(io.BytesIO(bytes(twice))).read, member)
    archive = ZipFile(io.BytesIO(bytes(twice)))
    for member in archive.infolist():
        attempt(archive.read, member)
    print([(str(each.message), each.filename.rsplit('/')[-1]) for each in caught])
