# Hidden: CPython has this in C.
"""Buffers around streams of bytes without one."""

from _collections import _mark
from io import DEFAULT_BUFFER_SIZE, BufferedIOBase, UnsupportedOperation, _size
from operator import index


def blocking(text, written):
    error = BlockingIOError(0, text)
    error.characters_written = written
    return error


def _bytes_like(data):
    try:
        return memoryview(data)
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


class _Buffered(BufferedIOBase):
    """
    One buffer for reading and writing. What has been read ahead ends at `_read_end`, what is still to be written goes from `_write_start` to `_write_end`; -1
    where there is none. `_at` is the place of the stream in the buffer, `_raw_at` that of the stream below.
    """

    _reads = False
    _writes = False

    def _start(self, raw, buffer_size):
        self._raw = None
        if self._reads and not raw.readable():
            raise UnsupportedOperation('File or stream is not readable.')
        if self._writes and not raw.writable():
            raise UnsupportedOperation('File or stream is not writable.')
        buffer_size = index(buffer_size)
        if buffer_size <= 0:
            raise ValueError('buffer size must be strictly positive')
        self._raw = raw
        self._known = -1
        self._buffer_size = buffer_size
        # As long as it needs to be.
        self._data = bytearray()
        self._at = self._raw_at = 0
        self._read_end = self._write_end = -1
        self._write_start = 0
        try:
            self._tell_raw()
        except Exception:
            pass

    # ---- what it is

    def _stream(self):
        raw = self._raw
        if raw is None:
            raise ValueError('raw stream has been detached')
        return raw

    def _check_open(self, work):
        if self._stream().closed:
            raise ValueError(f'{work} of closed file')

    @property
    def raw(self):
        return self._raw

    @property
    def closed(self):
        return self._stream().closed

    @property
    def name(self):
        return self._stream().name

    @property
    def mode(self):
        return self._stream().mode

    def fileno(self):
        return self._stream().fileno()

    def isatty(self):
        return self._stream().isatty()

    def seekable(self):
        return self._stream().seekable()

    def readable(self):
        return self._reads and self._stream().readable()

    def writable(self):
        return self._writes and self._stream().writable()

    def __repr__(self):
        cls = type(self)
        title = f'_io.{cls.__name__}' if cls.__module__ == '_io' else cls.__name__
        try:
            return f'<{title} name={self.name!r}>'
        except (AttributeError, ValueError):
            return f'<{title}>'

    def __getstate__(self):
        raise TypeError(f"cannot pickle {type(self).__name__!r} instances")

    def detach(self):
        self._stream()
        self.flush()
        raw, self._raw = self._raw, None
        return raw

    def close(self):
        raw = self._stream()
        if not raw.closed:
            try:
                self.flush()
            finally:
                raw.close()

    # ---- places

    def _away(self):
        """How far the stream below is ahead of this one."""
        return self._raw_at - self._at if self._read_end >= 0 or self._write_end >= 0 else 0

    def _move(self, at):
        self._at = at
        if 0 <= self._read_end < at:
            self._read_end = at

    def _store(self, at, data):
        if len(self._data) < at:
            self._data.extend(bytes(at - len(self._data)))
        self._data[at:at + len(data)] = data

    def _seek_raw(self, offset, whence):
        at = self._raw.seek(offset, whence)
        if at < 0:
            raise OSError(f'Raw stream returned invalid position {at}')
        self._known = at
        return at

    def _tell_raw(self):
        at = self._stream().tell()
        if at < 0:
            raise OSError(f'Raw stream returned invalid position {at}')
        self._known = at
        return at

    def tell(self):
        return max(self._tell_raw() - self._away(), 0)

    def seek(self, target, whence=0, /):
        self._stream()
        if whence not in (0, 1, 2):
            raise ValueError(f'whence value {whence} unsupported')
        self._check_open('seek')
        if not self._raw.seekable():
            raise UnsupportedOperation('File or stream is not seekable.')
        target = index(target)
        if whence != 2 and self._read_end >= 0:
            # Perhaps it is in the buffer.
            current = self._known if self._known >= 0 else self._tell_raw()
            away = self._away()
            offset = target - (current - away) if whence == 0 else target
            if -self._at <= offset <= self._read_end - self._at:
                self._at += offset
                return current - away + offset
        self._flush_writes()
        if whence == 1:
            target -= self._away()
        at = self._seek_raw(target, whence)
        self._raw_at = -1
        if self._reads:
            self._read_end = -1
        self._at = self._raw_at = 0
        return at

    def flush(self):
        raw = self._stream()
        if not self._writes:
            return raw.flush()
        self._check_open('flush')
        self._rewind()

    def _rewind(self):
        """Writes what is to be written, and forgets what has been read ahead."""
        self._flush_writes()
        if self._reads:
            self._seek_raw(-self._away(), 1)
            self._read_end = -1

    def truncate(self, pos=None, /):
        self._check_open('truncate')
        if not self._writes:
            raise UnsupportedOperation('truncate')
        self._rewind()
        size = self._raw.truncate(pos)
        try:
            self._tell_raw()
        except Exception:
            pass
        return size

    # ---- reading

    def _ahead(self):
        return self._read_end - self._at if self._read_end >= 0 else 0

    def _read_raw(self, size):
        """Bytes from below; None where there are none yet."""
        buffer = bytearray(size)
        with memoryview(buffer) as view:
            count = self._raw.readinto(view)
        if count is None:
            return None
        count = index(count)
        if not 0 <= count <= size:
            raise OSError(f'raw readinto() returned invalid length {count} (should have been between 0 and {size})')
        if self._known >= 0:
            self._known += count
        return bytes(buffer[:count])

    def _fill(self):
        """Reads ahead: the number of bytes, or None."""
        start = self._read_end if self._read_end >= 0 else 0
        data = self._read_raw(self._buffer_size - start)
        if not data:
            return data and 0 if data is None else 0
        self._store(start, data)
        self._read_end = self._raw_at = start + len(data)
        return len(data)

    def _taken(self, size):
        """The next bytes of those that have been read ahead."""
        start = self._at
        end = min(start + size, self._read_end)
        self._at = end
        return bytes(self._data[start:end])

    def _reading(self, work):
        self._check_open(work)
        if not self._reads:
            raise UnsupportedOperation(work)

    def _begin(self):
        """Nothing is left of what has been read ahead."""
        if self._writes:
            self._rewind()
        self._read_end = -1
        self._at = 0

    def read(self, size=-1, /):
        self._stream()
        size = _size(size)
        if size < -1:
            raise ValueError('read length must be non-negative or -1')
        self._reading('read')
        ahead = self._ahead()
        if size == -1:
            return self._read_all(self._taken(ahead) if ahead else b'')
        if size <= ahead:
            return self._taken(size) if size else b''
        parts = [self._taken(ahead)] if ahead else []
        left = size - ahead
        self._begin()
        while left >= self._buffer_size:
            data = self._read_raw(left - left % self._buffer_size)
            if not data:
                return self._ended(parts, data)
            parts.append(data)
            left -= len(data)
        while left > 0 and self._read_end < self._buffer_size:
            count = self._fill()
            if not count:
                return self._ended(parts, count)
            parts.append(self._taken(left))
            left -= len(parts[-1])
        return b''.join(parts)

    def _ended(self, parts, answer):
        return None if answer is None and not parts else b''.join(parts)

    def _read_all(self, first):
        self._begin()
        self._known = -1
        if hasattr(self._raw, 'readall'):
            rest = self._raw.readall()
            if rest is not None and not isinstance(rest, bytes):
                raise TypeError('readall() should return bytes')
            return first or None if rest is None else first + rest
        parts = [first]
        while True:
            data = self._raw.read()
            if data is not None and not isinstance(data, bytes):
                raise TypeError('read() should return bytes')
            if not data:
                joined = b''.join(parts)
                return joined or data
            parts.append(data)

    def read1(self, size=-1, /):
        size = index(size)
        self._reading('read')
        if size < 0:
            size = self._buffer_size
        if not size:
            return b''
        ahead = self._ahead()
        if ahead:
            return self._taken(min(size, ahead))
        self._begin()
        return self._read_raw(size) or b''

    def _peeked(self):
        """What has been read ahead, at least a byte where there is one."""
        self._reading('peek')
        if not self._ahead():
            self._begin()
            self._fill()
        ahead = self._ahead()
        return bytes(self._data[self._at:self._at + ahead]) if ahead else b''

    def _into(self, buffer, once):
        self._reading('readinto')
        with _bytes_like(buffer) as view:
            if view.readonly:
                raise TypeError(f"readinto() argument must be read-write bytes-like object, not {type(buffer).__name__}")
            size = view.nbytes
            target = view.cast('B') if view.format != 'B' else view
            done = 0
            ahead = self._ahead()
            if ahead:
                part = self._taken(min(ahead, size))
                done = len(part)
                target[:done] = part
            if done < size:
                self._begin()
            while done < size and not (once and done):
                if size - done > self._buffer_size:
                    part = self._read_raw(size - done)
                    if not part:
                        return None if part is None and not done else done
                else:
                    count = self._fill()
                    if not count:
                        return None if count is None and not done else done
                    part = self._taken(size - done)
                target[done:done + len(part)] = part
                done += len(part)
            return done

    def readinto(self, buffer, /):
        return self._into(buffer, False)

    def readinto1(self, buffer, /):
        return self._into(buffer, True)

    def readline(self, size=-1, /):
        if not self._reads:
            return super().readline(size)
        self._check_open('readline')
        size = _size(size)
        parts = []
        left = size
        rewound = False
        while left:
            ahead = self._ahead()
            if not ahead:
                if rewound:
                    self._read_end = -1
                    self._at = 0
                else:
                    self._begin()
                    rewound = True
                if not self._fill():
                    break
                ahead = self._ahead()
            count = ahead if left < 0 else min(left, ahead)
            end = self._data.find(b'\n', self._at, self._at + count) + 1
            part = self._taken(end - self._at if end else count)
            parts.append(part)
            if end:
                break
            left -= len(part) if left > 0 else 0
        return b''.join(parts)

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    # ---- writing

    def _write_raw(self, data):
        """How many bytes the stream below has taken, or None."""
        with memoryview(data) as view:
            count = self._raw.write(view)
        if count is None:
            return None
        count = index(count)
        if not 0 <= count <= len(data):
            raise OSError(f'raw write() returned invalid length {count} (should have been between 0 and {len(data)})')
        if self._known >= 0:
            self._known += count
        return count

    def _flush_writes(self):
        if not self._writes:
            return
        if self._write_end >= 0 and self._write_start < self._write_end:
            back = self._away() + self._at - self._write_start
            if back:
                self._seek_raw(-back, 1)
                self._raw_at -= back
            while self._write_start < self._write_end:
                count = self._write_raw(bytes(self._data[self._write_start:self._write_end]))
                if count is None:
                    raise blocking('write could not complete without blocking', 0)
                self._write_start += count
                self._raw_at = self._write_start
        self._write_start = 0
        self._write_end = -1

    def write(self, data, /):
        self._stream()
        if not self._writes:
            raise UnsupportedOperation('write')
        data = bytes(_bytes_like(data))
        if self._raw.closed:
            raise ValueError('write to closed file')
        if self._read_end < 0 and self._write_end < 0:
            self._at = self._raw_at = 0
        size = len(data)
        if size <= self._buffer_size - self._at and size < self._buffer_size:
            self._store(self._at, data)
            if self._write_end < 0 or self._write_start > self._at:
                self._write_start = self._at
            self._move(self._at + size)
            self._write_end = max(self._write_end, self._at)
            return size
        try:
            self._flush_writes()
        except BlockingIOError:
            return self._keep(data)
        away = self._away()
        if away:
            self._seek_raw(-away, 1)
            self._raw_at -= away
        written = 0
        while size - written >= self._buffer_size:
            count = self._write_raw(data[written:])
            if count is None:
                self._begin_write(data[written:written + self._buffer_size])
                raise blocking('write could not complete without blocking', written + self._buffer_size)
            written += count
        self._begin_write(data[written:])
        return size

    def _begin_write(self, data):
        """The buffer has this to write, and nothing else."""
        if self._reads:
            self._read_end = -1
        self._store(0, data)
        self._write_start = self._raw_at = 0
        self._write_end = len(data)
        self._move(len(data))

    def _keep(self, data):
        """Keeps what there is room for behind what could not be written."""
        if self._reads:
            self._read_end = -1
        pending = bytes(self._data[self._write_start:self._write_end])
        self._raw_at -= self._write_start
        self._store(0, pending)
        self._write_start = 0
        room = min(self._buffer_size - len(pending), len(data))
        self._store(len(pending), data[:room])
        self._at = self._write_end = len(pending) + room
        if room < len(data):
            raise blocking('write could not complete without blocking', room)
        return room


class BufferedReader(_Buffered):
    """Reads ahead from a stream that has no buffer."""

    _reads = True

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        self._start(raw, buffer_size)

    def peek(self, size=0, /):
        return self._peeked()

    def write(self, data, /):
        self._unsupported('write')


class BufferedWriter(_Buffered):
    """Collects what is written to a stream that has no buffer."""

    _writes = True

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        self._start(raw, buffer_size)

    def read(self, size=-1, /):
        self._unsupported('read')

    def read1(self, size=-1, /):
        self._unsupported('read1')


class BufferedRandom(_Buffered):
    """Reads and writes a stream with positions."""

    _reads = _writes = True

    def peek(self, size=0, /):
        return self._peeked()

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        self._raw = None
        if not raw.seekable():
            raise UnsupportedOperation('File or stream is not seekable.')
        self._start(raw, buffer_size)


class BufferedRWPair(BufferedIOBase):
    """Reads one stream and writes another."""

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        if not reader.readable():
            raise UnsupportedOperation('File or stream is not readable.')
        if not writer.writable():
            raise UnsupportedOperation('File or stream is not writable.')
        self._reader = BufferedReader(reader, buffer_size)
        self._writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self._reader.read(size)

    def read1(self, size=-1, /):
        return self._reader.read1(size)

    def peek(self, size=0, /):
        return self._reader.peek(size)

    def readinto(self, buffer, /):
        return self._reader.readinto(buffer)

    def readinto1(self, buffer, /):
        return self._reader.readinto1(buffer)

    def readline(self, size=-1, /):
        return self._reader.readline(size)

    def write(self, data, /):
        return self._writer.write(data)

    def flush(self):
        return self._writer.flush()

    def readable(self):
        return self._reader.readable()

    def writable(self):
        return self._writer.writable()

    def isatty(self):
        return self._writer.isatty() or self._reader.isatty()

    @property
    def closed(self):
        return self._writer.closed

    def close(self):
        try:
            self._writer.close()
        finally:
            self._reader.close()


for _each in (BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair):
    _each.__module__ = '_io'
    _mark(_each, 3)
del _each
