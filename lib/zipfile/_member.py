"""The data of a member of an archive as a stream: one that is read, one that is written."""

import binascii
import io
import struct
import zlib

from zipfile._info import BadZipFile, DATA_DESCRIPTOR, DESCRIPTOR_MAGIC, ENCRYPTED, LargeZipFile, ZIP64_LIMIT, ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED
from zipfile._info import ZIP_ZSTANDARD, compressor_names

__name__ = 'zipfile'

_MISSING = {
    ZIP_BZIP2: 'Compression requires the (missing) bz2 module',
    ZIP_LZMA: 'Compression requires the (missing) lzma module',
    ZIP_ZSTANDARD: 'Compression requires the (missing) compression.zstd module',
}
_crc_table = []


def _check_compression(compression):
    if compression in _MISSING:
        raise RuntimeError(_MISSING[compression])
    if compression not in (ZIP_STORED, ZIP_DEFLATED):
        raise NotImplementedError('That compression method is not supported')


def _get_compressor(compress_type, compresslevel=None):
    if compress_type != ZIP_DEFLATED:
        return None
    return zlib.compressobj(zlib.Z_DEFAULT_COMPRESSION if compresslevel is None else compresslevel, zlib.DEFLATED, -15)


def _get_decompressor(compress_type):
    _check_compression(compress_type)
    return zlib.decompressobj(-15) if compress_type == ZIP_DEFLATED else None


def _decrypter(password):
    """A function that decrypts bytes that a password has encrypted in the way of old; it keeps what it needs from one call to the next."""
    if not _crc_table:
        for number in range(256):
            for _ in range(8):
                number = number >> 1 ^ (0xedb88320 if number & 1 else 0)
            _crc_table.append(number)
    table = _crc_table
    first, second, third = 0x12345678, 0x23456789, 0x34567890

    def update(code):
        nonlocal first, second, third
        first = first >> 8 ^ table[(first ^ code) & 0xff]
        second = (second + (first & 0xff)) * 134775813 + 1 & 0xffffffff
        third = third >> 8 ^ table[(third ^ second >> 24) & 0xff]

    for code in password:
        update(code)

    def decrypt(data):
        plain = bytearray()
        for code in data:
            key = third | 2
            code ^= key * (key ^ 1) >> 8 & 0xff
            update(code)
            plain.append(code)
        return bytes(plain)

    return decrypt


class SharedFile:
    """The stream of an archive as one of its readers sees it, which has a position of its own."""

    def __init__(self, file, position, close, writing):
        self._file = file
        self._position = position
        self._close = close
        self._writing = writing
        self.seekable = file.seekable

    def tell(self):
        return self._position

    def _check(self):
        if self._writing():
            raise ValueError("Can't reposition in the ZIP file while there is an open writing handle on it. Close the writing handle before trying to read.")

    def seek(self, offset, whence=0):
        self._check()
        self._file.seek(self._position + offset if whence == 1 else offset, 0 if whence == 1 else whence)
        self._position = self._file.tell()
        return self._position

    def read(self, n=-1):
        if self._writing():
            raise ValueError("Can't read from the ZIP file while there is an open writing handle on it. Close the writing handle before trying to read.")
        self._file.seek(self._position)
        data = self._file.read(n)
        self._position = self._file.tell()
        return data

    def close(self):
        if self._file is not None:
            file, self._file = self._file, None
            self._close(file)


class ZipExtFile(io.BufferedIOBase):
    """A member that is read."""

    MAX_N = 1 << 31 - 1
    MIN_READ_SIZE = 4096
    MAX_SEEK_READ = 1 << 24

    def __init__(self, fileobj, mode, zipinfo, pwd=None, close_fileobj=False):
        self._fileobj = fileobj
        self._pwd = pwd
        self._close_fileobj = close_fileobj
        self._compress_type = zipinfo.compress_type
        self._compressed_size = zipinfo.compress_size
        self._size = zipinfo.file_size
        self._expected_crc = getattr(zipinfo, 'CRC', None)
        self._encrypted = bool(zipinfo.flag_bits & ENCRYPTED)
        # What the last byte of the header of encrypted data is: of the time where the checksum comes behind the data.
        if self._encrypted:
            self._check_byte = zipinfo._raw_time >> 8 & 0xff if zipinfo.flag_bits & DATA_DESCRIPTOR else zipinfo.CRC >> 24 & 0xff
        self.newlines = None
        self.mode = mode
        self.name = zipinfo.filename
        self._seekable = False
        try:
            if fileobj.seekable():
                self._start = fileobj.tell()
                self._seekable = True
        except AttributeError:
            pass
        self._begin()

    def _begin(self):
        """Stands at the beginning of the data."""
        self._decompressor = _get_decompressor(self._compress_type)
        self._compressed_left = self._compressed_size
        self._left = self._size
        self._buffer = b''
        self._offset = 0
        self._eof = False
        self._crc = zlib.crc32(b'')
        self._decrypt = None
        if self._encrypted:
            self._decrypt = _decrypter(self._pwd)
            header = self._decrypt(self._fileobj.read(12))
            self._compressed_left -= 12
            if header[11] != self._check_byte:
                raise RuntimeError('Bad password for file %r' % self.name)

    def __repr__(self):
        parts = [f'<{self.__class__.__module__}.{self.__class__.__qualname__}']
        if not self.closed:
            parts.append(f'name={self.name!r}')
            if self._compress_type != ZIP_STORED:
                parts.append(f'compress_type={compressor_names.get(self._compress_type, self._compress_type)}')
        else:
            parts.append('[closed]')
        return ' '.join(parts) + '>'

    def _check_open(self, what='I/O operation on closed file.'):
        if self.closed:
            raise ValueError(what)

    def readline(self, limit=-1):
        """A line, or as much of one as the limit allows."""
        if limit < 0:
            at = self._buffer.find(b'\n', self._offset) + 1
            if at > 0:
                line = self._buffer[self._offset:at]
                self._offset = at
                return line
        return io.BufferedIOBase.readline(self, limit)

    def peek(self, n=1):
        """What comes next, without going on."""
        if n > len(self._buffer) - self._offset:
            data = self.read(n)
            if len(data) > self._offset:
                self._buffer = data + self._buffer[self._offset:]
                self._offset = 0
            else:
                self._offset -= len(data)
        return self._buffer[self._offset:self._offset + 512]

    def readable(self):
        self._check_open()
        return True

    def read(self, n=-1):
        """As many bytes, or all that are left."""
        self._check_open('read from closed file.')
        everything = n is None or n < 0
        parts = [self._buffer[self._offset:] if everything else self._buffer[self._offset:self._offset + n]]
        self._offset += len(parts[0])
        missing = None if everything else n - len(parts[0])
        while not self._eof and (everything or missing > 0):
            self._buffer, self._offset = self._next(None if everything else missing), 0
            part = self._buffer if everything else self._buffer[:missing]
            self._offset = len(part)
            parts.append(part)
            if not everything:
                missing -= len(part)
        return b''.join(parts)

    def read1(self, n):
        """What one read gives, at most so many bytes."""
        everything = n is None or n < 0
        if self._offset >= len(self._buffer) and n != 0:
            self._buffer, self._offset = b'', 0
            while not self._eof and not self._buffer:
                self._buffer = self._next(self.MAX_N if everything else n)
        end = len(self._buffer) if everything else self._offset + n
        data = self._buffer[self._offset:end]
        self._offset += len(data)
        return data

    def _next(self, size):
        """Some more bytes: about so many, or as many as there are."""
        if self._eof or size is not None and size <= 0:
            return b''
        if self._decompressor is None:
            data = self._raw(size)
            self._eof = self._compressed_left <= 0
        elif size is None:
            data = self._decompressor.decompress(self._decompressor.unconsumed_tail + self._raw(None))
            data += self._decompressor.flush()
            self._eof = True
        else:
            size = max(size, self.MIN_READ_SIZE)
            raw = self._decompressor.unconsumed_tail
            if size > len(raw):
                raw += self._raw(size - len(raw))
            data = self._decompressor.decompress(raw, size)
            self._eof = self._decompressor.eof or self._compressed_left <= 0 and not self._decompressor.unconsumed_tail
            if self._eof:
                data += self._decompressor.flush()
        data = data[:self._left]
        self._left -= len(data)
        if self._left <= 0:
            self._eof = True
        if self._expected_crc is not None:
            self._crc = zlib.crc32(data, self._crc)
            if self._eof and self._crc != self._expected_crc:
                raise BadZipFile('Bad CRC-32 for file %r' % self.name)
        return data

    def _raw(self, size):
        """Some more bytes as they are in the archive."""
        if self._compressed_left <= 0 or size is not None and size <= 0:
            return b''
        size = self._compressed_left if size is None else min(max(size, self.MIN_READ_SIZE), self._compressed_left)
        data = self._fileobj.read(size)
        self._compressed_left -= len(data)
        if not data:
            raise EOFError
        return self._decrypt(data) if self._decrypt else data

    def close(self):
        try:
            if self._close_fileobj:
                self._fileobj.close()
        finally:
            super().close()

    def seekable(self):
        self._check_open()
        return self._seekable

    def seek(self, offset, whence=io.SEEK_SET):
        """Goes to another place: back to the beginning, and then on."""
        self._check_open('seek on closed file.')
        if not self._seekable:
            raise io.UnsupportedOperation('underlying stream is not seekable')
        if whence == io.SEEK_CUR:
            target = self.tell() + offset
        elif whence == io.SEEK_END:
            target = self._size + offset
        elif whence == io.SEEK_SET:
            target = offset
        else:
            raise ValueError('whence must be os.SEEK_SET (0), os.SEEK_CUR (1), or os.SEEK_END (2)')
        target = min(max(target, 0), self._size)
        ahead = target - self.tell()
        if 0 <= self._offset + ahead < len(self._buffer):
            self._offset += ahead
            ahead = 0
        elif self._compress_type == ZIP_STORED and self._decrypt is None and ahead:
            # Nothing has to be read to be there; what was not read has no checksum.
            self._expected_crc = None
            self._fileobj.seek(self._start + target)
            self._left = self._compressed_left = self._size - target
            self._buffer, self._offset = b'', 0
            self._eof = self._left <= 0
            return target
        elif ahead < 0:
            self._fileobj.seek(self._start)
            self._begin()
            ahead = target
        while ahead > 0:
            part = self.read(min(self.MAX_SEEK_READ, ahead))
            if not part:
                break
            ahead -= len(part)
        return self.tell()

    def tell(self):
        self._check_open('tell on closed file.')
        if not self._seekable:
            raise io.UnsupportedOperation('underlying stream is not seekable')
        return self._size - self._left - len(self._buffer) + self._offset


class _ZipWriteFile(io.BufferedIOBase):
    """A member that is written."""

    def __init__(self, zf, zinfo, zip64):
        self._zinfo = zinfo
        self._zip64 = zip64
        self._zipfile = zf
        self._compressor = _get_compressor(zinfo.compress_type, zinfo.compress_level)
        self._file_size = self._compress_size = self._crc = 0

    @property
    def _fileobj(self):
        return self._zipfile.fp

    @property
    def name(self):
        return self._zinfo.filename

    @property
    def mode(self):
        return 'wb'

    def writable(self):
        return True

    def write(self, data):
        if self.closed:
            raise ValueError('I/O operation on closed file.')
        # A buffer may have items of more than a byte.
        if isinstance(data, (bytes, bytearray)):
            count = len(data)
        else:
            data = memoryview(data)
            count = data.nbytes
        self._file_size += count
        self._crc = binascii.crc32(data, self._crc)
        if self._compressor:
            data = self._compressor.compress(data)
            self._compress_size += len(data)
        self._fileobj.write(data)
        return count

    def close(self):
        if self.closed:
            return
        archive, info = self._zipfile, self._zinfo
        try:
            super().close()
            if self._compressor:
                rest = self._compressor.flush()
                self._compress_size += len(rest)
                self._fileobj.write(rest)
                info.compress_size = self._compress_size
            else:
                info.compress_size = self._file_size
            info.CRC = self._crc
            info.file_size = self._file_size
            if not self._zip64:
                if self._file_size > ZIP64_LIMIT:
                    raise RuntimeError('File size too large, try using force_zip64')
                if self._compress_size > ZIP64_LIMIT:
                    raise RuntimeError('Compressed size too large, try using force_zip64')
            if info.flag_bits & DATA_DESCRIPTOR:
                self._fileobj.write(struct.pack('<LLQQ' if self._zip64 else '<LLLL', DESCRIPTOR_MAGIC, info.CRC, info.compress_size, info.file_size))
                archive.start_dir = self._fileobj.tell()
            else:
                # The header is written once more, now that the sizes are known.
                archive.start_dir = self._fileobj.tell()
                self._fileobj.seek(info.header_offset)
                self._fileobj.write(info.FileHeader(self._zip64))
                self._fileobj.seek(archive.start_dir)
            archive.filelist.append(info)
            archive.NameToInfo[info.filename] = info
        finally:
            archive._writing = False
