# Hidden: CPython has this in C.
"""Compression as zlib does it, written in Python: what it makes may differ from what zlib makes, and is read by it all the same."""

from _introspection import hash_blocks as _hash_blocks, routine as _routine
from binascii import _bytes, crc32 as _crc32

from _deflate import Deflater as _Deflater
from _inflate import WINDOW as _WINDOW, Corrupt as _Corrupt, Inflater as _Inflater, NeedInput as _NeedInput

DEFLATED, DEF_BUF_SIZE, DEF_MEM_LEVEL, MAX_WBITS = 8, 16384, 8, 15
Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = range(5)
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = range(7)
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = '1.3.1'

_MODULUS = 65521
# What _hash_blocks takes of the data, in bytes.
_BLOCK = 64
_ALL = 1 << 60
# The least distance from the end of the window that a match has in zlib.
_MARGIN = 262
# In the header of gzip.
_HEADER_CHECK, _EXTRA, _NAME, _COMMENT, _RESERVED = 2, 4, 8, 16, 0xe0


class error(Exception):
    pass


@_routine
def adler32(data, value=1, /):
    """Compute an Adler-32 checksum of data."""
    data = _bytes(data)
    low, high = value & 0xffff, value >> 16 & 0xffff
    rest = len(data) % _BLOCK
    if rest < len(data):
        state = low % _MODULUS | high % _MODULUS << 32
        state = _hash_blocks(2, state.to_bytes(8, 'little'), b'', data[:-rest or None])
        low, high = int.from_bytes(state[:4], 'little'), int.from_bytes(state[4:], 'little')
    for code in data[len(data) - rest:]:
        low += code
        high += low
    return high % _MODULUS << 16 | low % _MODULUS


@_routine
def crc32(data, value=0, /):
    """Compute a CRC-32 checksum of data."""
    return _crc32(data, value)


def _read_gzip_header(data):
    """Where the header ends."""
    if len(data) < 10:
        raise _NeedInput
    if data[2] != DEFLATED:
        raise _Corrupt('unknown compression method')
    flags = data[3]
    if flags & _RESERVED:
        raise _Corrupt('unknown header flags set')
    at = 10
    if flags & _EXTRA:
        at += 2 + int.from_bytes(data[10:12], 'little')
    for flag in _NAME, _COMMENT:
        if flags & flag:
            end = data.find(b'\0', at)
            if end < 0:
                raise _NeedInput
            at = end + 1
    if flags & _HEADER_CHECK:
        if data[at:at + 2] != (_crc32(data[:at]) & 0xffff).to_bytes(2, 'little') and len(data) >= at + 2:
            raise _Corrupt('header crc mismatch')
        at += 2
    if len(data) < at:
        raise _NeedInput
    return at


class _Decompressor:
    """A stream: a header, which `wraps` may be there (1 for zlib's, 2 for gzip's), the deflated data, and a checksum of it."""

    def __init__(self, wbits, zdict):
        wraps, bits = (0, -wbits) if wbits < 0 else (1, wbits) if wbits < 16 else (2, wbits - 16) if wbits < 32 else (3, wbits - 32)
        if bits and not 8 <= bits <= 15 or wbits >= 48:
            raise ValueError('Invalid initialization option')
        self.wraps = wraps
        self.bits = bits
        self.zdict = zdict
        self.check = None
        self.sum = 0
        self.length = 0
        self.inflater = _Inflater()
        self.started = not wraps
        if not wraps and zdict:
            self._use_dictionary()
        self.eof = False
        # What has come in and is not enough to go on.
        self.held = b''

    def copy(self):
        other = _Decompressor.__new__(_Decompressor)
        other.__dict__.update(self.__dict__)
        other.inflater = self.inflater.copy()
        return other

    def _use_dictionary(self):
        self.inflater.out += self.zdict[-_WINDOW:]
        self.inflater.given = len(self.inflater.out)

    def _start(self):
        data = self.inflater.data
        if len(data) < 2:
            raise _NeedInput
        if self.wraps & 2 and data[:2] == b'\x1f\x8b':
            self.inflater.at = _read_gzip_header(data)
            self.check = crc32
        else:
            if not self.wraps & 1 or int.from_bytes(data[:2]) % 31:
                raise _Corrupt('incorrect header check')
            if data[0] & 15 != DEFLATED:
                raise _Corrupt('unknown compression method')
            bits = (data[0] >> 4) + 8
            if bits > (self.bits or 15):
                raise _Corrupt('invalid window size')
            self.inflater.at = 2
            if data[1] & 32:
                if len(data) < 6:
                    raise _NeedInput
                if self.zdict is None or not self.zdict:
                    raise error('Error 2 while decompressing data')
                if int.from_bytes(data[2:6]) != adler32(self.zdict):
                    raise error('Error -3 while setting zdict: invalid input data')
                self.inflater.at = 6
                self._use_dictionary()
            self.check = adler32
            self.sum = 1
        self.started = True

    def _finish(self):
        """Compares the checksum behind the data."""
        inflater = self.inflater
        inflater.align()
        if self.check is None:
            return
        size = 8 if self.check is crc32 else 4
        tail = inflater.data[inflater.at:inflater.at + size]
        if len(tail) >= 4 and int.from_bytes(tail[:4], 'big' if self.check is adler32 else 'little') != self.sum:
            raise _Corrupt('incorrect data check')
        if len(tail) < size:
            raise _NeedInput
        if size == 8 and int.from_bytes(tail[4:], 'little') != self.length & 0xffffffff:
            raise _Corrupt('incorrect length check')
        inflater.at += size

    def run(self, data, limit):
        """What comes out of the data, and what of it is left because of the limit or since the end is reached."""
        inflater = self.inflater
        inflater.data = self.held + data
        inflater.at = 0
        self.held = b''
        parts = []
        wrong = None
        hungry = False
        try:
            if not self.started:
                self._start()
            try:
                inflater.run(limit)
            finally:
                part = inflater.give(limit)
                parts.append(part)
                if self.check is not None and part:
                    self.sum = self.check(part, self.sum)
                self.length += len(part)
            if inflater.finished and inflater.given == len(inflater.out):
                self._finish()
                self.eof = True
        except _NeedInput:
            hungry = True
        except _Corrupt as corrupt:
            wrong = corrupt.args[0]
        if wrong:
            raise error('Error -3 while decompressing data: ' + wrong)
        rest = inflater.data[inflater.at:]
        inflater.data, inflater.at = b'', 0
        if hungry and len(part if parts else b'') < limit:
            self.held = rest
            rest = b''
        return parts[0] if parts else b'', rest


def _dictionary(zdict):
    try:
        return _bytes(zdict)
    except TypeError:
        raise TypeError('zdict argument must support the buffer protocol') from None


class _Decompress:

    def __init__(self, stream):
        self._stream = stream
        self.unused_data = b''
        self.unconsumed_tail = b''
        self.eof = stream.eof

    def decompress(self, data, /, max_length=0):
        """Gives what the data and what came before it say, up to `max_length` bytes, else what there is."""
        data = _bytes(data)
        if max_length < 0:
            raise ValueError('max_length must be non-negative')
        if self.eof:
            self.unused_data += data
            return b''
        out, rest = self._stream.run(data, max_length or _ALL)
        self.eof = self._stream.eof
        if self.eof:
            self.unused_data = rest
            # As zlib's caller leaves it.
            self.unconsumed_tail = rest if self.unconsumed_tail else b''
        else:
            self.unconsumed_tail = rest
        return out

    def flush(self, length=DEF_BUF_SIZE, /):
        if length <= 0:
            raise ValueError('length must be greater than zero')
        return b'' if self.eof else self.decompress(self.unconsumed_tail)

    def copy(self):
        other = _Decompress.__new__(_Decompress)
        other.__dict__.update(self.__dict__)
        other._stream = self._stream.copy()
        return other

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo, /):
        return self.copy()


class _Compress:

    def __init__(self, level, wbits, strategy, zdict):
        self._wrap = 0 if wbits < 0 else 2 if wbits > 15 else 1
        bits = max(9, -wbits if wbits < 0 else wbits & 15)
        self._deflater = _Deflater(level, (1 << bits) - _MARGIN, strategy, zdict)
        self._header = b''
        self._finished = False
        self._length = 0
        self._sum = 1 if self._wrap == 1 else 0
        if self._wrap == 1:
            effort = 2 if level == -1 else (level >= 2) + (level >= 6) + (level >= 7)
            start = (bits - 8 << 4 | DEFLATED) << 8 | effort << 6 | (32 if zdict else 0)
            self._header = (start + 31 - start % 31).to_bytes(2) + (adler32(zdict).to_bytes(4) if zdict else b'')
        elif self._wrap == 2:
            self._header = b'\x1f\x8b\x08\0\0\0\0\0' + (b'\2' if level == 9 else b'\4' if level in (0, 1) else b'\0') + b'\3'

    def _with_header(self, out):
        header, self._header = self._header, b''
        return header + out

    def compress(self, data, /):
        data = _bytes(data)
        if self._finished:
            raise error('Error -2 while compressing data: inconsistent stream state')
        if self._wrap == 1:
            self._sum = adler32(data, self._sum)
        elif self._wrap == 2:
            self._sum = _crc32(data, self._sum)
            self._length += len(data)
        return self._with_header(self._deflater.take(data))

    def flush(self, mode=Z_FINISH, /):
        """Gives what is still held back: so much that the data so far can be read, or the end."""
        if mode == Z_NO_FLUSH:
            return b''
        if self._finished or not 0 < mode < 6:
            raise error('Error -2 while flushing: inconsistent stream state')
        deflater = self._deflater
        if mode != Z_FINISH:
            deflater.finish_block()
            if mode in (Z_SYNC_FLUSH, Z_FULL_FLUSH):
                deflater.synchronize()
                if mode == Z_FULL_FLUSH:
                    deflater.forget()
            elif mode == Z_PARTIAL_FLUSH:
                deflater.empty_block()
            return self._with_header(deflater.out())
        deflater.finish_block(True)
        deflater.align()
        self._finished = True
        tail = b''
        if self._wrap == 1:
            tail = self._sum.to_bytes(4)
        elif self._wrap == 2:
            tail = self._sum.to_bytes(4, 'little') + (self._length & 0xffffffff).to_bytes(4, 'little')
        return self._with_header(deflater.out()) + tail

    def copy(self):
        if self._finished:
            raise ValueError('Inconsistent stream state')
        other = _Compress.__new__(_Compress)
        other.__dict__.update(self.__dict__)
        other._deflater = self._deflater.copy()
        return other

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo, /):
        return self.copy()


for _class in _Compress, _Decompress:
    _class.__name__ = _class.__qualname__ = _class.__name__[1:]
del _class


def _may_compress(level, wbits):
    bits = -wbits if wbits < 0 else wbits - 16 if wbits > 15 else wbits
    return -1 <= level <= 9 and (9 <= bits <= 15 or wbits == 8)


@_routine
def compressobj(level=-1, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL, strategy=Z_DEFAULT_STRATEGY, zdict=None):
    """Return a compressor object."""
    zdict = b'' if zdict is None else _bytes(zdict)
    if not (_may_compress(level, wbits) and method == DEFLATED and 1 <= memLevel <= 9 and 0 <= strategy <= 4):
        raise ValueError('Invalid initialization option')
    return _Compress(level, wbits, strategy, zdict)


@_routine
def decompressobj(wbits=MAX_WBITS, zdict=b''):
    """Return a decompressor object."""
    return _Decompress(_Decompressor(wbits, _dictionary(zdict)))


@_routine
def compress(data, /, level=Z_DEFAULT_COMPRESSION, wbits=MAX_WBITS):
    """Returns a bytes object containing compressed data."""
    data = _bytes(data)
    if not _may_compress(level, wbits):
        raise error('Bad compression level')
    compressor = _Compress(level, wbits, Z_DEFAULT_STRATEGY, b'')
    return compressor.compress(data) + compressor.flush()


@_routine
def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    """Returns a bytes object containing the uncompressed data."""
    data = _bytes(data)
    if bufsize < 0:
        raise ValueError('bufsize must be non-negative')
    stream = None
    try:
        stream = _Decompressor(wbits, b'')
    except ValueError:
        pass
    if stream is None:
        raise error('Error -2 while preparing to decompress data: inconsistent stream state')
    out, rest = stream.run(data, _ALL)
    if not stream.eof:
        raise error('Error -5 while decompressing data: incomplete or truncated stream')
    return out
