# Hidden: CPython has this in C.
"""TextIOWrapper: text over a stream of bytes."""

from _collections import _mark
from io import SEEK_CUR, SEEK_END, SEEK_SET, IncrementalNewlineDecoder, TextIOBase, UnsupportedOperation, _size
from operator import index

_CHUNK = 8192
_KEEP = object()
# A position is one number: that of the bytes, then what brings the decoder from there to the character.
_FLAGS, _FEED, _SKIP, _END = 64, 96, 128, 160
_TWO_WORDS = (1 << 32) - 1


def _optional(value, function, name):
    if value is not None and not isinstance(value, str):
        raise TypeError(f"{function}() argument '{name}' must be str or None, not {type(value).__name__}")
    if value is not None and '\0' in value:
        raise ValueError('embedded null character')
    return value


def _checked_newline(newline, function):
    _optional(newline, function, 'newline')
    if newline not in (None, '', '\n', '\r', '\r\n'):
        raise ValueError(f'illegal newline value: {newline}')


class TextIOWrapper(TextIOBase):
    """Text that is read from and written to a stream of bytes."""

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        self._detached = True
        _optional(encoding, 'TextIOWrapper', 'encoding')
        _optional(errors, 'TextIOWrapper', 'errors')
        _checked_newline(newline, 'TextIOWrapper')
        self._encoding = 'UTF-8' if encoding in (None, 'locale') else encoding
        self._errors = 'strict' if errors is None else errors
        self._buffer = buffer
        self._CHUNK_SIZE = _CHUNK
        self._line_buffering = bool(line_buffering)
        self._write_through = bool(write_through)
        self._pending = []
        self._pending_size = 0
        self._set_newline(newline)
        codec = self._codec(self._encoding)
        self._decoder = self._make_decoder(codec) if buffer.readable() else None
        self._encoder = codec.incrementalencoder(self._errors) if buffer.writable() else None
        self._forget()
        self._ratio = 0.0
        self._seekable = self._telling = bool(buffer.seekable())
        self._has_read1 = hasattr(buffer, 'read1')
        self._detached = False
        self._fix_encoder()

    # ---- settings

    def _set_newline(self, newline):
        self._newline = newline
        self._write_newline = newline if newline in ('\r', '\r\n') else None

    @staticmethod
    def _codec(encoding):
        from codecs import lookup

        codec = lookup(encoding)
        if not getattr(codec, '_is_text_encoding', True):
            raise LookupError(f"'{encoding}' is not a text encoding")
        return codec

    def _make_decoder(self, codec):
        decoder = codec.incrementaldecoder(self._errors)
        return IncrementalNewlineDecoder(decoder, self._newline is None) if not self._newline else decoder

    def _fix_encoder(self):
        """Where something has been written before, no mark of the order of bytes is due."""
        if self._seekable and self._encoder is not None and self._buffer.tell():
            self._encoder.setstate(0)

    def reconfigure(self, *, encoding=None, errors=None, newline=_KEEP, line_buffering=None, write_through=None):
        self._check_attached()
        if newline is not _KEEP:
            _checked_newline(newline, 'reconfigure')
        _optional(encoding, 'reconfigure', 'encoding')
        _optional(errors, 'reconfigure', 'errors')
        changed = encoding is not None or errors is not None or newline is not _KEEP
        if changed and self._has_read:
            raise UnsupportedOperation('It is not possible to set the encoding or newline of stream after the first read')
        self.flush()
        if changed:
            if encoding is None:
                encoding = self._encoding
                errors = self._errors if errors is None else errors
            elif encoding == 'locale':
                encoding = 'UTF-8'
            codec = self._codec(encoding)
            if newline is not _KEEP:
                self._set_newline(newline)
            self._encoding = encoding
            self._errors = 'strict' if errors is None else errors
            if self._decoder is not None:
                self._decoder = self._make_decoder(codec)
            if self._encoder is not None:
                self._encoder = codec.incrementalencoder(self._errors)
                self._fix_encoder()
        if line_buffering is not None:
            self._line_buffering = bool(line_buffering)
        if write_through is not None:
            self._write_through = bool(write_through)

    # ---- what it is

    def _check_attached(self):
        if self._detached:
            raise ValueError('underlying buffer has been detached')

    def _check_open(self):
        if self.closed:
            raise ValueError('I/O operation on closed file.')

    @property
    def buffer(self):
        return self._buffer

    @property
    def encoding(self):
        return self._encoding

    @property
    def errors(self):
        return self._errors

    @property
    def newlines(self):
        self._check_attached()
        return getattr(self._decoder, 'newlines', None)

    @property
    def line_buffering(self):
        return self._line_buffering

    @property
    def write_through(self):
        return self._write_through

    @property
    def closed(self):
        self._check_attached()
        return self._buffer.closed

    @property
    def name(self):
        self._check_attached()
        return self._buffer.name

    def fileno(self):
        self._check_attached()
        return self._buffer.fileno()

    def isatty(self):
        self._check_attached()
        self._check_open()
        return self._buffer.isatty()

    def readable(self):
        self._check_attached()
        return self._buffer.readable()

    def writable(self):
        self._check_attached()
        return self._buffer.writable()

    def seekable(self):
        self._check_attached()
        return self._buffer.seekable()

    def __repr__(self):
        cls = type(self)
        text = f'<_io.{cls.__name__}' if cls is TextIOWrapper else f'<{cls.__name__}'
        for attribute in ('name', 'mode'):
            try:
                value = getattr(self, attribute)
            except (AttributeError, ValueError):
                continue
            text += f' {attribute}={value!r}'
        return f'{text} encoding={self._encoding!r}>'

    def __getstate__(self):
        raise TypeError(f"cannot pickle {type(self).__name__!r} instances")

    def flush(self):
        self._check_attached()
        self._check_open()
        self._telling = self._seekable
        self._write_pending()
        self._buffer.flush()

    def close(self):
        self._check_attached()
        if not self.closed:
            try:
                self.flush()
            finally:
                self._buffer.close()

    def detach(self):
        self._check_attached()
        self.flush()
        buffer, self._buffer = self._buffer, None
        self._detached = True
        return buffer

    # ---- writing

    def _write_pending(self):
        if self._pending:
            data = b''.join(self._pending)
            self._pending.clear()
            self._pending_size = 0
            self._buffer.write(data)

    def write(self, text, /):
        self._check_attached()
        self._check_open()
        if not isinstance(text, str):
            raise TypeError(f'write() argument must be str, not {type(text).__name__}')
        if self._encoder is None:
            raise UnsupportedOperation('not writable')
        count = len(text)
        lines = '\n' in text
        if lines and self._write_newline:
            text = text.replace('\n', self._write_newline)
        ends = self._line_buffering and (lines or '\r' in text)
        data = self._encoder.encode(text)
        self._pending.append(data)
        self._pending_size += len(data)
        if ends or self._write_through or self._pending_size >= self._CHUNK_SIZE:
            self._write_pending()
        if ends:
            self._buffer.flush()
        self._forget()
        if self._decoder is not None:
            self._decoder.reset()
        return count

    # ---- reading

    def _forget(self):
        """Nothing has been decoded ahead."""
        self._text = ''
        self._used = 0
        self._snapshot = None
        self._has_read = False

    def _take(self, count=-1):
        """What has been decoded already, up to `count` characters."""
        start = self._used
        part = self._text[start:] if count < 0 else self._text[start:start + count]
        self._used = start + len(part)
        return part

    def _read_chunk(self, hint=0):
        """Decodes another piece of the stream: False at its end."""
        if self._decoder is None:
            raise UnsupportedOperation('not readable')
        if self._telling:
            kept, flags = self._decoder.getstate()
        size = max(self._CHUNK_SIZE, int(max(self._ratio, 1.0) * hint))
        data = self._buffer.read1(size) if self._has_read1 else self._buffer.read(size)
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"underlying {'read1' if self._has_read1 else 'read'}() should have returned a bytes-like object, not {type(data).__name__!r}")
        data = bytes(data)
        text = self._decoded(data, not data)
        self._text = text
        self._used = 0
        self._has_read = True
        self._ratio = len(data) / len(text) if text else 0.0
        if self._telling:
            self._snapshot = flags, kept + data
        return bool(data or text)

    def _decoded(self, data, final=False):
        text = self._decoder.decode(data, final)
        if not isinstance(text, str):
            raise TypeError(f"decoder should return a string result, not '{type(text).__name__}'")
        return text

    def read(self, size=-1, /):
        self._check_attached()
        self._check_open()
        size = _size(size)
        if self._decoder is None:
            raise UnsupportedOperation('not readable')
        self._write_pending()
        if size < 0:
            data = self._buffer.read()
            if data is None:
                from _io_buffered import blocking

                raise blocking('Read returned None.', 0)
            rest = self._take()
            text = rest + self._decoded(bytes(data), True)
            if self._snapshot is not None or self._text:
                self._text = ''
                self._used = 0
                self._snapshot = None
            self._has_read = True
            return text
        parts = [self._take(size)]
        size -= len(parts[0])
        while size > 0 and self._read_chunk(size):
            part = self._take(size)
            parts.append(part)
            size -= len(part)
        return ''.join(parts)

    def _line_end(self, text, start):
        """Where the line that begins at `start` ends, or -1."""
        newline = self._newline
        if newline is None or newline == '\n':
            return text.find('\n', start) + 1 or -1
        if newline:
            found = text.find(newline, start)
            return found + len(newline) if found >= 0 else -1
        end = text.find('\n', start) + 1 or -1
        found = text.find('\r', start, end if end > 0 else len(text))
        if found < 0:
            return end
        return found + 2 if text.startswith('\n', found + 1) else found + 1

    def readline(self, size=-1, /):
        self._check_attached()
        return self._line(index(size))

    def _line(self, size):
        self._check_open()
        self._write_pending()
        parts = []
        count = 0
        while True:
            if self._used >= len(self._text) and not self._read_chunk():
                # The end of the stream.
                self._text = ''
                self._used = 0
                self._snapshot = None
                break
            text, start = self._text, self._used
            if not text:
                continue
            if parts and self._newline == '\r\n' and parts[-1].endswith('\r') and text.startswith('\n', start):
                end = start + 1
            else:
                end = self._line_end(text, start)
            limit = len(text) if size < 0 else start + size - count
            if 0 <= end <= limit:
                parts.append(text[start:end])
                self._used = end
                break
            end = min(limit, len(text))
            parts.append(text[start:end])
            count += end - start
            self._used = end
            if 0 <= size <= count:
                break
        return ''.join(parts)

    def __next__(self):
        self._check_attached()
        self._telling = False
        line = self._line(-1) if type(self).readline is TextIOWrapper.readline else self.readline()
        if line:
            return line
        self._snapshot = None
        self._telling = self._seekable
        raise StopIteration

    # ---- positions

    def truncate(self, pos=None, /):
        self._check_attached()
        self.flush()
        return self._buffer.truncate(pos)

    def tell(self):
        self._check_attached()
        self._check_open()
        if not self._seekable:
            raise UnsupportedOperation('underlying stream is not seekable')
        if not self._telling:
            raise OSError('telling position disabled by next() call')
        self._write_pending()
        self._buffer.flush()
        at = self._buffer.tell()
        if self._decoder is None or self._snapshot is None:
            return at
        flags, data = self._snapshot
        at -= len(data)
        if not self._used:
            return at | flags << _FLAGS
        saved = self._decoder.getstate()
        try:
            return self._place(at, flags, data, self._used)
        finally:
            self._decoder.setstate(saved)

    def _restart(self, at, flags):
        if at or flags:
            self._decoder.setstate((b'', flags))
        else:
            self._decoder.reset()

    def _place(self, at, flags, data, skip):
        """The number of the position `skip` characters behind `at`."""
        decoder = self._decoder
        start = 0
        # A place a little before, where the decoder keeps nothing, found by halves.
        low, high = 0, min(len(data), int(self._ratio * skip))
        while high - low > 16:
            middle = (low + high + 1) // 2
            self._restart(at, flags)
            count = len(decoder.decode(data[:middle]))
            kept, new_flags = decoder.getstate()
            if count > skip:
                high = middle
            else:
                low = middle
                if not kept:
                    start, begun, begun_flags = middle, count, new_flags
        if start:
            data = data[start:]
            at += start
            skip -= begun
            flags = begun_flags
            decoder.setstate((b'', flags))
        else:
            self._restart(at, flags)
        fed = count = 0
        for place in range(len(data)):
            if not skip:
                break
            fed += 1
            count += len(decoder.decode(data[place:place + 1]))
            kept, new_flags = decoder.getstate()
            if not kept and count <= skip:
                at += fed
                skip -= count
                flags = new_flags
                fed = count = 0
            if count >= skip:
                break
        else:
            count += len(decoder.decode(b'', True))
            if count < skip:
                raise OSError("can't reconstruct logical file position")
            return at | flags << _FLAGS | fed << _FEED | skip << _SKIP | 1 << _END
        return at | flags << _FLAGS | fed << _FEED | skip << _SKIP

    def seek(self, cookie, whence=SEEK_SET, /):
        self._check_attached()
        self._check_open()
        whence = index(whence)
        if not self._seekable:
            raise UnsupportedOperation('underlying stream is not seekable')
        if whence == SEEK_CUR:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie = self.tell()
        elif whence == SEEK_END:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            self.flush()
            self._forget()
            if self._decoder is not None:
                self._decoder.reset()
            at = self._buffer.seek(0, 2)
            self._reset_encoder(at == 0)
            return at
        elif whence != SEEK_SET:
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        if cookie < 0:
            raise ValueError(f'negative seek position {cookie!r}')
        self.flush()
        at = cookie & (1 << _FLAGS) - 1
        flags, feed, skip = [cookie >> bits & _TWO_WORDS for bits in (_FLAGS, _FEED, _SKIP)]
        self._buffer.seek(at)
        self._forget()
        if self._decoder is not None:
            self._restart(at, flags)
            self._snapshot = flags, b''
            if skip:
                data = self._buffer.read(feed)
                self._snapshot = flags, data
                self._text = self._decoded(data, bool(cookie >> _END))
                self._has_read = True
                if len(self._text) < skip:
                    raise OSError("can't restore logical file position")
                self._used = skip
        self._reset_encoder(at == 0 and flags == 0)
        return cookie

    def _reset_encoder(self, at_start):
        if self._encoder is not None:
            if at_start:
                self._encoder.reset()
            else:
                self._encoder.setstate(0)


TextIOWrapper.__module__ = '_io'
_mark(TextIOWrapper, 3)
