"""Files that gzip has compressed, read from and written to streams."""

import builtins
import errno
import io
import os
import struct
import time
import zlib

__all__ = ['BadGzipFile', 'GzipFile', 'open', 'compress', 'decompress']

FTEXT, FHCRC, FEXTRA, FNAME, FCOMMENT = 1, 2, 4, 8, 16
READ, WRITE = 'rb', 'wb'
READ_BUFFER_SIZE = 128 * 1024
_BEST, _FAST = 9, 1
_WRITE_BUFFER_SIZE = 4 * io.DEFAULT_BUFFER_SIZE
_CUT = 'Compressed file ended before the end-of-stream marker was reached'


class BadGzipFile(OSError):
    """What is read is no gzip file."""


def open(filename, mode='rb', compresslevel=_BEST, encoding=None, errors=None, newline=None):
    """Opens a file, or what is around a stream, in a mode of bytes or of text."""
    if 't' in mode:
        if 'b' in mode:
            raise ValueError('Invalid mode: %r' % (mode,))
    else:
        for name, value in ('encoding', encoding), ('errors', errors), ('newline', newline):
            if value is not None:
                raise ValueError(f'Argument {name!r} not supported in binary mode')
    binary_mode = mode.replace('t', '')
    if isinstance(filename, (str, bytes, os.PathLike)):
        file = GzipFile(filename, binary_mode, compresslevel)
    elif hasattr(filename, 'read') or hasattr(filename, 'write'):
        file = GzipFile(None, binary_mode, compresslevel, filename)
    else:
        raise TypeError('filename must be a str or bytes object, or a file')
    return io.TextIOWrapper(file, io.text_encoding(encoding), errors, newline) if 't' in mode else file


def write32u(output, value):
    output.write(struct.pack('<L', value))


class _Sink(io.RawIOBase):
    """Where the buffer of a file that is written goes to."""

    def __init__(self, file):
        self._file = file

    def write(self, data):
        return self._file._write_raw(data)

    def writable(self):
        return True

    def seekable(self):
        return False


class _Source(io.RawIOBase):
    """What is in the members of a gzip file, one behind the other."""

    def __init__(self, stream):
        self._stream = stream
        self._start()

    def _start(self):
        self._input = b''
        self._ended = False
        self._position = 0
        self._decompressor = None
        self.mtime = None

    def readable(self):
        return True

    def seekable(self):
        return True

    def tell(self):
        return self._position

    def read(self, size=-1):
        if size is None or size < 0:
            return self.readall()
        return self._read(size)

    def readall(self):
        parts = []
        while part := self._read(READ_BUFFER_SIZE):
            parts.append(part)
        return b''.join(parts)

    def readinto(self, buffer):
        data = self._read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def _fill(self, size=1):
        while len(self._input) < size:
            piece = self._stream.read(max(READ_BUFFER_SIZE, size))
            if not piece:
                return
            self._input += piece

    def _read(self, size):
        while size:
            if self._decompressor is not None and self._decompressor.eof:
                self._end_member()
            if self._decompressor is None:
                if self._ended or not self._next_member():
                    self._ended = True
                    return b''
            self._fill()
            if not self._input and not self._decompressor.unconsumed_tail:
                # There may be something that had no room before.
                data = self._decompressor.decompress(b'', size)
                if not data and not self._decompressor.eof:
                    raise EOFError(_CUT)
            else:
                data = self._decompressor.decompress(self._input, size)
            self._input = self._decompressor.unused_data if self._decompressor.eof else self._decompressor.unconsumed_tail
            self._crc = zlib.crc32(data, self._crc)
            self._size += len(data)
            self._position += len(data)
            if data:
                return data
        return b''

    def _next_member(self):
        self._fill(2)
        if not self._input:
            return False
        while True:
            stream = io.BytesIO(self._input)
            try:
                self.mtime = _read_gzip_header(stream)
                break
            except EOFError:
                before = len(self._input)
                self._fill(before + 1)
                if len(self._input) == before:
                    raise
        self._input = self._input[stream.tell():]
        self._decompressor = zlib.decompressobj(-zlib.MAX_WBITS)
        self._crc = self._size = 0
        return True

    def _end_member(self):
        self._decompressor = None
        self._fill(8)
        if len(self._input) < 8:
            raise EOFError(_CUT)
        _check(self._input, self._crc, self._size, True)
        self._input = self._input[8:].lstrip(b'\0')
        while not self._input:
            self._fill()
            if not self._input:
                break
            self._input = self._input.lstrip(b'\0')

    def seek(self, offset, whence=0):
        if whence == io.SEEK_CUR:
            offset += self._position
        elif whence == io.SEEK_END:
            while self._read(READ_BUFFER_SIZE):
                pass
            offset += self._position
        if offset < self._position:
            self._stream.seek(0)
            self._start()
        while self._position < offset:
            if not self._read(min(READ_BUFFER_SIZE, offset - self._position)):
                break
        return self._position


def _check(tail, crc, size, numbers):
    stored_crc, stored_size = struct.unpack('<II', tail[:8])
    if stored_crc != crc:
        raise BadGzipFile('CRC check failed' + (f' {hex(stored_crc)} != {hex(crc)}' if numbers else ''))
    if stored_size != size & 0xffffffff:
        raise BadGzipFile('Incorrect length of data produced')


def _read_exact(stream, count):
    data = stream.read(count)
    if len(data) < count:
        raise EOFError(_CUT)
    return data


def _read_gzip_header(stream):
    """Reads a header and gives the time in it, or None at the end."""
    magic = stream.read(2)
    if magic == b'':
        return None
    if magic != b'\x1f\x8b':
        raise BadGzipFile('Not a gzipped file (%r)' % magic)
    method, flags, mtime = struct.unpack('<BBIxx', _read_exact(stream, 8))
    if method != zlib.DEFLATED:
        raise BadGzipFile('Unknown compression method')
    if flags & FEXTRA:
        _read_exact(stream, *struct.unpack('<H', _read_exact(stream, 2)))
    for flag in FNAME, FCOMMENT:
        if flags & flag:
            while _read_exact(stream, 1) != b'\0':
                pass
    if flags & FHCRC:
        _read_exact(stream, 2)
    return mtime


class GzipFile(io.BufferedIOBase):
    """A stream of bytes around another one, or a file."""

    myfileobj = None

    def __init__(self, filename=None, mode=None, compresslevel=_BEST, fileobj=None, mtime=None):
        # So that close can be called on what was refused.
        self.fileobj = self._buffer = None
        if mode and ('t' in mode or 'U' in mode):
            raise ValueError('Invalid mode: {!r}'.format(mode))
        if mode and 'b' not in mode:
            mode += 'b'
        if fileobj is None:
            fileobj = self.myfileobj = builtins.open(filename, mode or 'rb')
        if filename is None:
            filename = getattr(fileobj, 'name', '')
            if not isinstance(filename, (str, bytes)):
                filename = ''
        else:
            filename = os.fspath(filename)
        given = mode
        if mode is None:
            mode = getattr(fileobj, 'mode', 'rb')
        if mode.startswith('r'):
            self.mode = READ
            self._source = _Source(fileobj)
            self._buffer = io.BufferedReader(self._source)
            self.name = filename
        elif mode.startswith(('w', 'a', 'x')):
            if given is None:
                import warnings
                warnings.warn('GzipFile was opened for writing, but this will change in future Python releases.  '
                              'Specify the mode argument for opening it for writing.', FutureWarning, 2)
            self.mode = WRITE
            self.name = filename
            self.crc = self.size = self.offset = 0
            self.compress = zlib.compressobj(compresslevel, zlib.DEFLATED, -zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, 0)
            self._write_mtime = mtime
            self._buffer = io.BufferedWriter(_Sink(self), buffer_size=_WRITE_BUFFER_SIZE)
        else:
            raise ValueError('Invalid mode: {!r}'.format(mode))
        self.fileobj = fileobj
        if self.mode == WRITE:
            self._write_gzip_header(compresslevel)

    @property
    def mtime(self):
        """The time in the header that was read last."""
        return self._source.mtime

    def __repr__(self):
        return f'<gzip {repr(self.fileobj)[1:-1]} {hex(id(self))}>'

    def _write_gzip_header(self, compresslevel):
        name = os.path.basename(self.name)
        try:
            if not isinstance(name, bytes):
                name = name.encode('latin-1')
            name = name.removesuffix(b'.gz')
        except UnicodeEncodeError:
            name = b''
        mtime = time.time() if self._write_mtime is None else self._write_mtime
        self.fileobj.write(_header(compresslevel, mtime, FNAME if name else 0))
        if name:
            self.fileobj.write(name + b'\0')

    def _check_not_closed(self):
        if self.closed:
            raise ValueError('I/O operation on closed file')

    def _check_read(self, caller):
        self._check_not_closed()
        if self.mode != READ:
            raise OSError(errno.EBADF, f'{caller}() on write-only GzipFile object')

    def tell(self):
        self._check_not_closed()
        return self.offset if self.mode == WRITE and not self._buffer else self._buffer.tell() if self.mode == READ else self._flushed()

    def _flushed(self):
        self._buffer.flush()
        return self.offset

    def write(self, data):
        self._check_not_closed()
        if self.mode != WRITE:
            raise OSError(errno.EBADF, 'write() on read-only GzipFile object')
        if self.fileobj is None:
            raise ValueError('write() on closed GzipFile object')
        return self._buffer.write(data)

    def _write_raw(self, data):
        data = bytes(data)
        if data:
            self.fileobj.write(self.compress.compress(data))
            self.size += len(data)
            self.crc = zlib.crc32(data, self.crc)
            self.offset += len(data)
        return len(data)

    def read(self, size=-1):
        self._check_read('read')
        return self._buffer.read(size)

    def read1(self, size=-1):
        self._check_read('read1')
        return self._buffer.read1(io.DEFAULT_BUFFER_SIZE if size < 0 else size)

    def readinto(self, b):
        self._check_read('readinto')
        return self._buffer.readinto(b)

    def readinto1(self, b):
        self._check_read('readinto1')
        return self._buffer.readinto1(b)

    def peek(self, n):
        self._check_read('peek')
        return self._buffer.peek(n)

    def readline(self, size=-1):
        self._check_not_closed()
        return self._buffer.readline(size)

    @property
    def closed(self):
        return self.fileobj is None

    def close(self):
        file = self.fileobj
        if file is None or self._buffer is None or self._buffer.closed:
            return
        try:
            if self.mode == WRITE:
                self._buffer.flush()
                file.write(self.compress.flush())
                write32u(file, self.crc)
                write32u(file, self.size & 0xffffffff)
            else:
                self._buffer.close()
        finally:
            self.fileobj = None
            mine, self.myfileobj = self.myfileobj, None
            if mine is not None:
                mine.close()

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        self._check_not_closed()
        if self.mode == WRITE:
            self._buffer.flush()
            self.fileobj.write(self.compress.flush(zlib_mode))
            self.fileobj.flush()

    def fileno(self):
        return self.fileobj.fileno()

    def rewind(self):
        if self.mode != READ:
            raise OSError("Can't rewind in write mode")
        self._buffer.seek(0)

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True

    def seek(self, offset, whence=io.SEEK_SET):
        self._check_not_closed()
        if self.mode == READ:
            return self._buffer.seek(offset, whence)
        self._buffer.flush()
        if whence == io.SEEK_CUR:
            offset += self.offset
        elif whence != io.SEEK_SET:
            raise ValueError('Seek from end not supported')
        if offset < self.offset:
            raise OSError('Negative seek in write mode')
        # What is passed over is zeros.
        missing = offset - self.offset
        while missing > 0:
            missing -= self.write(bytes(min(_WRITE_BUFFER_SIZE, missing)))
        return self.offset


def _header(compresslevel, mtime, flags=0):
    how = 2 if compresslevel == _BEST else 4 if compresslevel == _FAST else 0
    return struct.pack('<BBBBLBB', 0x1f, 0x8b, zlib.DEFLATED, flags, int(mtime), how, 255)


def compress(data, compresslevel=_BEST, *, mtime=0):
    """The data as a gzip file of one member."""
    # The system in the header is one that is not known.
    made = zlib.compress(data, compresslevel, 31)
    return made[:4] + struct.pack('<L', int(mtime if mtime is not None else time.time())) + made[8:9] + b'\xff' + made[10:]


def decompress(data):
    """What is in the members of a gzip file."""
    parts = []
    while True:
        stream = io.BytesIO(data)
        if _read_gzip_header(stream) is None:
            return b''.join(parts)
        decompressor = zlib.decompressobj(-zlib.MAX_WBITS)
        part = decompressor.decompress(data[stream.tell():])
        if not decompressor.eof or len(decompressor.unused_data) < 8:
            raise EOFError(_CUT)
        _check(decompressor.unused_data, zlib.crc32(part), len(part), False)
        parts.append(part)
        data = decompressor.unused_data[8:].lstrip(b'\0')
