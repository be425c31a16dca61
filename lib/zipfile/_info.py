"""What an archive says of one of its members: the header before its data, and the entry in the central directory."""

import os
import stat
import struct
import sys
import time

__name__ = 'zipfile'

ZIP64_LIMIT = (1 << 31) - 1
ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2, ZIP_LZMA, ZIP_ZSTANDARD = 0, 8, 12, 14, 93
DEFAULT_VERSION, ZIP64_VERSION, MAX_EXTRACT_VERSION = 20, 45, 63

ENCRYPTED, DATA_DESCRIPTOR, COMPRESSED_PATCH, STRONG_ENCRYPTION, UTF_NAME = 0x1, 0x8, 0x20, 0x40, 0x800

FILE_HEADER = struct.Struct('<4s2B4HL2L2H')
FILE_MAGIC = b'PK\3\4'
CENTRAL_HEADER = struct.Struct('<4s4B4HL2L5H2L')
CENTRAL_MAGIC = b'PK\1\2'
DESCRIPTOR_MAGIC = 0x08074b50
# What a field of 32 bits has when the number is in the extra field of ZIP64.
_ELSEWHERE = 0xffffffff
_ZIP64_EXTRA, _UNICODE_PATH_EXTRA = 1, 0x7075

compressor_names = {
    0: 'store', 1: 'shrink', 2: 'reduce', 3: 'reduce', 4: 'reduce', 5: 'reduce', 6: 'implode', 7: 'tokenize', 8: 'deflate', 9: 'deflate64', 10: 'implode',
    12: 'bzip2', 14: 'lzma', 18: 'terse', 19: 'lz77', 93: 'zstd', 97: 'wavpack', 98: 'ppmd',
}


class BadZipFile(Exception):
    """What is read is no archive, or a damaged one."""


class LargeZipFile(Exception):
    """An archive that ZIP64 would be needed for, which was not allowed."""


def _sanitize_filename(filename):
    """A name as archives have it: up to a NUL, with slashes."""
    filename = filename.partition('\0')[0]
    if os.sep != '/' and os.sep in filename:
        filename = filename.replace(os.sep, '/')
    if os.altsep and os.altsep != '/' and os.altsep in filename:
        filename = filename.replace(os.altsep, '/')
    return filename


def extra_fields(extra):
    """Each field of an extra field: its number, its data and all of it. What is no field any more has no number."""
    at = 0
    while at + 4 <= len(extra):
        kind, size = struct.unpack_from('<HH', extra, at)
        yield kind, extra[at + 4:at + 4 + size], extra[at:at + 4 + size]
        at += 4 + size
    if at < len(extra):
        yield None, b'', extra[at:]


def without_fields(extra, kinds):
    return b''.join([whole for kind, _, whole in extra_fields(extra) if kind not in kinds])


def dos_time(date_time):
    """The date and the time of day in the numbers of MS-DOS."""
    year, month, day, hour, minute, second = date_time[:6]
    return (year - 1980) << 9 | month << 5 | day, hour << 11 | minute << 5 | second // 2


class ZipInfo:
    """A member of an archive."""

    __slots__ = (
        'orig_filename', 'filename', 'date_time', 'compress_type', 'compress_level', 'comment', 'extra', 'create_system', 'create_version', 'extract_version',
        'reserved', 'flag_bits', 'volume', 'internal_attr', 'external_attr', 'header_offset', 'CRC', 'compress_size', 'file_size', '_raw_time', '_end_offset',
    )

    def __init__(self, filename='NoName', date_time=(1980, 1, 1, 0, 0, 0)):
        self.orig_filename = filename
        self.filename = _sanitize_filename(filename)
        self.date_time = date_time
        if date_time[0] < 1980:
            raise ValueError('ZIP does not support timestamps before 1980')
        self.compress_type = ZIP_STORED
        self.compress_level = None
        self.comment = self.extra = b''
        self.create_system = 0 if sys.platform == 'win32' else 3
        self.create_version = self.extract_version = DEFAULT_VERSION
        self.reserved = self.flag_bits = self.volume = self.internal_attr = self.external_attr = 0
        self.compress_size = self.file_size = 0
        self._end_offset = None

    @property
    def _compresslevel(self):
        return self.compress_level

    @_compresslevel.setter
    def _compresslevel(self, value):
        self.compress_level = value

    def __repr__(self):
        parts = [f'<{self.__class__.__name__} filename={self.filename!r}']
        if self.compress_type != ZIP_STORED:
            parts.append(f'compress_type={compressor_names.get(self.compress_type, self.compress_type)}')
        mode, others = self.external_attr >> 16, self.external_attr & 0xffff
        if mode:
            parts.append(f'filemode={stat.filemode(mode)!r}')
        if others:
            parts.append(f'external_attr={others:#x}')
        folder = self.is_dir()
        if not folder or self.file_size:
            parts.append(f'file_size={self.file_size!r}')
        if (not folder or self.compress_size) and (self.compress_type != ZIP_STORED or self.file_size != self.compress_size):
            parts.append(f'compress_size={self.compress_size!r}')
        return ' '.join(parts) + '>'

    def FileHeader(self, zip64=None):
        """The header before the data, as bytes."""
        if self.flag_bits & DATA_DESCRIPTOR:
            crc = compress_size = file_size = 0
        else:
            crc, compress_size, file_size = self.CRC, self.compress_size, self.file_size
        extra, version = self.extra, 0
        large = file_size > ZIP64_LIMIT or compress_size > ZIP64_LIMIT
        if zip64 is None:
            zip64 = large
        if zip64:
            extra += struct.pack('<HHQQ', _ZIP64_EXTRA, 16, file_size, compress_size)
            file_size = compress_size = _ELSEWHERE
            version = ZIP64_VERSION
        elif large:
            raise LargeZipFile('Filesize would require ZIP64 extensions')
        self._need_version(version)
        name, flags = self._encodeFilenameFlags()
        date, clock = dos_time(self.date_time)
        return FILE_HEADER.pack(
            FILE_MAGIC, self.extract_version, self.reserved, flags, self.compress_type, clock, date, crc, compress_size, file_size, len(name), len(extra),
        ) + name + extra

    def _need_version(self, least):
        least = max(least, {ZIP_BZIP2: 46, ZIP_LZMA: 63, ZIP_ZSTANDARD: 63}.get(self.compress_type, 0))
        self.extract_version = max(least, self.extract_version)
        self.create_version = max(least, self.create_version)

    def _central_entry(self):
        """The parts of the entry in the central directory, as bytes."""
        large = []
        file_size, compress_size, offset = self.file_size, self.compress_size, self.header_offset
        if file_size > ZIP64_LIMIT or compress_size > ZIP64_LIMIT:
            large += file_size, compress_size
            file_size = compress_size = _ELSEWHERE
        if offset > ZIP64_LIMIT:
            large.append(offset)
            offset = _ELSEWHERE
        extra = self.extra
        if large:
            extra = struct.pack('<HH%dQ' % len(large), _ZIP64_EXTRA, 8 * len(large), *large) + without_fields(extra, (_ZIP64_EXTRA,))
        self._need_version(ZIP64_VERSION if large else 0)
        name, flags = self._encodeFilenameFlags()
        date, clock = dos_time(self.date_time)
        header = CENTRAL_HEADER.pack(
            CENTRAL_MAGIC, self.create_version, self.create_system, self.extract_version, self.reserved, flags, self.compress_type, clock, date, self.CRC,
            compress_size, file_size, len(name), len(extra), len(self.comment), 0, self.internal_attr, self.external_attr, offset,
        )
        return header, name, extra, self.comment

    def _encodeFilenameFlags(self):
        try:
            return self.filename.encode('ascii'), self.flag_bits & ~UTF_NAME
        except UnicodeEncodeError:
            return self.filename.encode('utf-8'), self.flag_bits | UTF_NAME

    def _decodeExtra(self, filename_crc):
        for kind, data, whole in extra_fields(self.extra):
            if kind is None:
                continue
            if len(whole) < 4 + struct.unpack_from('<H', whole, 2)[0]:
                raise BadZipFile('Corrupt extra field %04x (size=%d)' % (kind, struct.unpack_from('<H', whole, 2)[0]))
            if kind == _ZIP64_EXTRA:
                self._read_zip64(data)
            elif kind == _UNICODE_PATH_EXTRA:
                self._read_unicode_path(data, filename_crc)

    def _read_zip64(self, data):
        at = 0
        for name, what in ('file_size', 'File size'), ('compress_size', 'Compress size'), ('header_offset', 'Header offset'):
            if getattr(self, name) == _ELSEWHERE or name == 'file_size' and self.file_size == 0xffffffffffffffff:
                if at + 8 > len(data):
                    raise BadZipFile(f'Corrupt zip64 extra field. {what} not found.')
                setattr(self, name, struct.unpack_from('<Q', data, at)[0])
                at += 8

    def _read_unicode_path(self, data, filename_crc):
        try:
            version, crc = struct.unpack_from('<BL', data)
            if version == 1 and crc == filename_crc:
                name = data[5:].decode('utf-8')
                if name:
                    self.filename = _sanitize_filename(name)
                else:
                    import warnings
                    warnings.warn('Empty unicode path extra field (0x7075)', stacklevel=2)
        except struct.error as error:
            raise BadZipFile('Corrupt unicode path extra field (0x7075)') from error
        except UnicodeDecodeError as error:
            raise BadZipFile('Corrupt unicode path extra field (0x7075): invalid utf-8 bytes') from error

    @classmethod
    def from_file(cls, filename, arcname=None, *, strict_timestamps=True):
        """The member that a file would become."""
        if isinstance(filename, os.PathLike):
            filename = os.fspath(filename)
        status = os.stat(filename)
        folder = stat.S_ISDIR(status.st_mode)
        date_time = time.localtime(status.st_mtime)[:6]
        if not strict_timestamps:
            date_time = max(date_time, (1980, 1, 1, 0, 0, 0)) if date_time[0] <= 2107 else (2107, 12, 31, 23, 59, 59)
        name = os.path.normpath(os.path.splitdrive(filename if arcname is None else arcname)[1]).lstrip('/')
        info = cls(name + '/' if folder else name, date_time)
        info.external_attr = (status.st_mode & 0xffff) << 16
        if folder:
            info.external_attr |= 0x10
        else:
            info.file_size = status.st_size
        return info

    def _for_archive(self, archive):
        """Takes from an archive how members are compressed, and the time there is."""
        epoch = os.environ.get('SOURCE_DATE_EPOCH')
        self.date_time = time.localtime(int(epoch) if epoch else time.time())[:6]
        self.compress_type = archive.compression
        self.compress_level = archive.compresslevel
        self.external_attr = 0o40775 << 16 | 0x10 if self.filename.endswith('/') else 0o600 << 16
        return self

    def is_dir(self):
        """Is it a folder? Then its name ends with a slash."""
        if self.filename.endswith('/'):
            return True
        return bool(os.altsep) and self.filename.endswith((os.path.sep, os.altsep))
