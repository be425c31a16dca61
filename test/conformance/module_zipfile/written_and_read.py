# Archives in memory: members that are stored and deflated, folders, comments, what is added later.
import io
import warnings
import zipfile
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

buffer = io.BytesIO()
with ZipFile(buffer, 'w') as archive:
    info = ZipInfo('notes/first.txt', (2024, 2, 29, 23, 59, 58))
    info.comment = b'about it'
    archive.writestr(info, 'one\ntwo\n')
    named = ZipInfo('gr\xfc\xdfe \u4e2d.txt', (1999, 12, 31, 1, 2, 3))
    named.compress_type = ZIP_DEFLATED
    archive.writestr(named, 'Gr\xfc\xdfe' * 200)
    folder = ZipInfo('empty/', (1980, 1, 1, 0, 0, 0))
    folder.CRC = 0
    archive.mkdir(folder)
    archive.mkdir('made', 0o750)
    with archive.open(ZipInfo('streamed', (2001, 2, 3, 4, 5, 6)), 'w') as member:
        print(member.name, member.mode, member.writable(), member.readable())
        print(member.write(b'abc'), member.write(memoryview(b'defg')), member.write(bytearray(2)))
    archive.comment = b'whole'
print(buffer.getvalue()[:4], zipfile.is_zipfile(buffer), buffer.tell() == len(buffer.getvalue()))

with ZipFile(buffer) as archive:
    print(archive.namelist(), archive.comment, archive.mode, archive.filename)
    for info in archive.infolist():
        print(info.filename, info.date_time, info.compress_type, info.file_size, hex(info.CRC), info.comment, info.flag_bits, hex(info.external_attr), info.is_dir(),
              info.create_system, info.create_version, info.extract_version, info.volume, info.internal_attr, info.extra, info.compress_level)
    print(archive.infolist()[0], archive.infolist()[2], archive.infolist()[3], ZipInfo('x'))
    print(archive.read('notes/first.txt'), len(archive.read(named.filename)), archive.read('streamed'), archive.read('made/'), archive.testzip())
    print(archive.getinfo('streamed') is archive.infolist()[-1], archive.infolist() is archive.filelist)

with ZipFile(buffer, 'a', ZIP_DEFLATED, compresslevel=9) as archive:
    archive.writestr('added', b'\0' * 5000)
    info = archive.getinfo('added')
    print(info.compress_type, info.compress_level, info.compress_size < 100, hex(info.external_attr))
    print(archive.read('added') == bytes(5000), archive.read('notes/first.txt'))
    archive.writestr('stored', b'as it is', compress_type=ZIP_STORED)
with ZipFile(buffer) as archive:
    print(archive.namelist(), archive.comment, archive.getinfo('stored').compress_size)
    archive.getinfo('added').date_time = archive.getinfo('stored').date_time = archive.getinfo('made/').date_time = (2000, 1, 1, 0, 0, 0)
    archive.printdir()

# Behind other data, and in front of some.
behind = io.BytesIO(b'#!/bin/sh\n' + buffer.getvalue())
print(zipfile.is_zipfile(behind))
with ZipFile(behind) as archive:
    print(archive.infolist()[0].header_offset, archive.read('streamed'))
fresh = io.BytesIO(b'no archive yet')
with ZipFile(fresh, 'a') as archive:
    archive.writestr(ZipInfo('late'), 'x')
print(fresh.getvalue()[:18], ZipFile(fresh).read('late'))

# The same bytes as CPython writes, where nothing is compressed.
plain = io.BytesIO()
with ZipFile(plain, 'w') as archive:
    archive.writestr(ZipInfo('a'), b'data')
    with archive.open(ZipInfo('large'), 'w', force_zip64=True) as member:
        member.write(b'more')
print(plain.getvalue())
print(ZipFile(plain).read('large'), ZipFile(plain).getinfo('large').extra)


class Pipe:
    """Bytes go in, nobody can seek."""

    def __init__(self):
        self.data = b''

    def write(self, data):
        self.data += data
        return len(data)

    def flush(self):
        pass


pipe = Pipe()
with ZipFile(pipe, 'w') as archive:
    archive.writestr(ZipInfo('p'), b'piped')
    archive.writestr(ZipInfo('q'), b'')
print(pipe.data)
print(ZipFile(io.BytesIO(pipe.data)).read('p'), ZipFile(io.BytesIO(pipe.data)).getinfo('p').flag_bits)
empty = io.BytesIO()
ZipFile(empty, 'w').close()
print(zipfile.is_zipfile(empty))
print(empty.getvalue(), ZipFile(empty).namelist())
print(zipfile.ZIP64_LIMIT, zipfile.ZIP_FILECOUNT_LIMIT, zipfile.ZIP_MAX_COMMENT, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA, zipfile.error is zipfile.BadZipFile)
