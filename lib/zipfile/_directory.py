"""Where the central directory of an archive is, and what is in it."""

import io
import struct
from binascii import crc32

from zipfile._info import BadZipFile, CENTRAL_HEADER, CENTRAL_MAGIC, MAX_EXTRACT_VERSION, UTF_NAME, ZipInfo

_END = struct.Struct('<4s4H2LH')
END_MAGIC = b'PK\5\6'
_LOCATOR = struct.Struct('<4sLQL')
_LOCATOR_MAGIC = b'PK\6\7'
_END64 = struct.Struct('<4sQ2H2L4Q')
_END64_MAGIC = b'PK\6\6'
_MOST_COMMENT = (1 << 16) - 1


class End:
    """The record at the end of an archive: where the directory is said to be, its size and the comment, and where it really ends."""

    def __init__(self, data, place):
        _, self.disk, self.start_disk, self.here, self.count, self.size, self.offset, length = _END.unpack_from(data)
        self.comment = data[_END.size:_END.size + length]
        self.place = place

    def add_zip64(self, file):
        """Takes the numbers of the larger record in front of this one, if there is one."""
        at = self.place - _LOCATOR.size
        if at < 0:
            return
        file.seek(at)
        data = file.read(_LOCATOR.size)
        if len(data) != _LOCATOR.size:
            raise OSError('Unknown I/O error')
        magic, disk, offset, disks = _LOCATOR.unpack(data)
        if magic != _LOCATOR_MAGIC:
            return
        if disk != 0 or disks > 1:
            raise BadZipFile('zipfiles that span multiple disks are not supported')
        at -= _END64.size
        if offset > at:
            raise BadZipFile('Corrupt zip64 end of central directory locator')
        # There may be data in front of the archive; else the record is where it is said to be, and may be longer.
        for place in (offset, at):
            file.seek(place)
            data = file.read(_END64.size)
            if len(data) == _END64.size and data.startswith(_END64_MAGIC):
                break
        else:
            raise BadZipFile('Zip64 end of central directory record not found')
        _, _, _, _, self.disk, self.start_disk, self.here, self.count, self.size, self.offset = _END64.unpack(data)
        self.place = place


def find_end(file):
    """The record at the end, None where there is none."""
    file.seek(0, io.SEEK_END)
    length = file.tell()
    # Most archives have no comment.
    try:
        file.seek(-_END.size, io.SEEK_END)
    except (OSError, ValueError):
        return None
    data = file.read(_END.size)
    if len(data) == _END.size and data.startswith(END_MAGIC) and data.endswith(b'\0\0'):
        end = End(data, length - _END.size)
    else:
        first = max(length - _MOST_COMMENT - _END.size, 0)
        file.seek(first)
        data = file.read(_MOST_COMMENT + _END.size)
        at = data.rfind(END_MAGIC)
        if at < 0 or len(data) - at < _END.size:
            return None
        end = End(data[at:], first + at)
    end.add_zip64(file)
    return end


def read_directory(file, metadata_encoding):
    """The members, the comment, and where the directory begins."""
    try:
        end = find_end(file)
    except OSError:
        raise BadZipFile('File is not a zip file')
    if not end:
        raise BadZipFile('File is not a zip file')
    begin = end.place - end.size
    # What there is in front of the archive.
    before = begin - end.offset
    if begin < 0:
        raise BadZipFile('Bad offset for central directory')
    file.seek(begin)
    stream = io.BytesIO(file.read(end.size))
    members = []
    while stream.tell() < end.size:
        members.append(_read_entry(stream, before, metadata_encoding))
    _set_ends(members, begin)
    return members, end.comment, begin


def _read_entry(stream, before, metadata_encoding):
    header = stream.read(CENTRAL_HEADER.size)
    if len(header) != CENTRAL_HEADER.size:
        raise BadZipFile('Truncated central directory')
    (magic, create_version, create_system, extract_version, reserved, flags, method, clock, date, crc, compress_size, file_size, name_length, extra_length,
     comment_length, volume, internal, external, offset) = CENTRAL_HEADER.unpack(header)
    if magic != CENTRAL_MAGIC:
        raise BadZipFile('Bad magic number for central directory')
    name = stream.read(name_length)
    info = ZipInfo(name.decode('utf-8' if flags & UTF_NAME else metadata_encoding or 'cp437'))
    info.extra = stream.read(extra_length)
    info.comment = stream.read(comment_length)
    info.header_offset = offset
    info.create_version, info.create_system, info.extract_version, info.reserved = create_version, create_system, extract_version, reserved
    info.flag_bits, info.compress_type, info.CRC, info.compress_size, info.file_size = flags, method, crc, compress_size, file_size
    info.volume, info.internal_attr, info.external_attr = volume, internal, external
    if extract_version > MAX_EXTRACT_VERSION:
        raise NotImplementedError('zip file version %.1f' % (extract_version / 10))
    info._raw_time = clock
    info.date_time = (date >> 9) + 1980, date >> 5 & 15, date & 31, clock >> 11, clock >> 5 & 63, (clock & 31) * 2
    info._decodeExtra(crc32(name))
    info.header_offset += before
    return info


def _set_ends(members, end):
    """Where each member must end at the latest: where the next one begins."""
    for info in reversed(sorted(members, key=lambda info: info.header_offset)):
        info._end_offset = end
        end = info.header_offset


def write_end(file, start, members, comment, allow_zip64, limits):
    """Writes the directory and the records behind it."""
    most_files, most_bytes, too_large = limits
    for info in members:
        for part in info._central_entry():
            file.write(part)
    place = file.tell()
    count, size, offset = len(members), place - start, start
    needed = 'Files count' if count > most_files else 'Central directory offset' if offset > most_bytes else 'Central directory size' if size > most_bytes else None
    if needed:
        if not allow_zip64:
            raise too_large(needed + ' would require ZIP64 extensions')
        file.write(_END64.pack(_END64_MAGIC, _END64.size - 12, 45, 45, 0, 0, count, count, size, offset))
        file.write(_LOCATOR.pack(_LOCATOR_MAGIC, 0, place, 1))
        count, size, offset = min(count, 0xffff), min(size, 0xffffffff), min(offset, 0xffffffff)
    file.write(_END.pack(END_MAGIC, 0, 0, count, count, size, offset, len(comment)))
    file.write(comment)
