# Hidden: CPython has this in C.
"""Streams in memory: text and bytes that are read and written like files."""

__all__ = ['BlockingIOError', 'open', 'open_code', 'IOBase', 'RawIOBase', 'FileIO', 'BytesIO', 'StringIO', 'BufferedIOBase', 'BufferedReader',
           'BufferedWriter', 'BufferedRWPair', 'BufferedRandom', 'TextIOBase', 'TextIOWrapper', 'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END',
           'DEFAULT_BUFFER_SIZE', 'text_encoding', 'IncrementalNewlineDecoder', 'Reader', 'Writer']
# In files of their own, which are read when they are wanted.
_LATER = {'TextIOWrapper': '_io_text', 'BufferedReader': '_io_buffered', 'BufferedWriter': '_io_buffered', 'BufferedRWPair': '_io_buffered',
          'BufferedRandom': '_io_buffered', 'FileIO': '_io_other', 'Reader': '_io_other', 'Writer': '_io_other'}

import _io

from _collections import _mark
from abc import ABCMeta
from builtins import BlockingIOError, open
from operator import index

open_code = open

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
DEFAULT_BUFFER_SIZE = 128 * 1024


def __getattr__(name):
    module = _LATER.get(name)
    if module is None:
        raise AttributeError(f"module 'io' has no attribute {name!r}")
    value = globals()[name] = getattr(__import__(module), name)
    return value


def __dir__():
    return sorted({*globals(), *_LATER})


class UnsupportedOperation(OSError, ValueError):
    """What a stream cannot do."""


def text_encoding(encoding, stacklevel=2):
    """The encoding given, 'locale' for None."""
    return 'locale' if encoding is None else encoding


def _check_closed(stream):
    if stream.closed:
        raise ValueError('I/O operation on closed file.')


class IOBase(metaclass=ABCMeta):
    """What all streams have."""

    _closed = False

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

    @property
    def closed(self):
        return self._closed

    def close(self):
        if not self._closed:
            try:
                self.flush()
            finally:
                self._closed = True

    def flush(self):
        _check_closed(self)

    def seek(self, offset, whence=SEEK_SET, /):
        self._unsupported('seek')

    def tell(self):
        return self.seek(0, SEEK_CUR)

    def truncate(self, size=None, /):
        self._unsupported('truncate')

    def fileno(self):
        self._unsupported('fileno')

    def isatty(self):
        _check_closed(self)
        return False

    def seekable(self):
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def _checkClosed(self):
        _check_closed(self)

    def _checkReadable(self):
        return self.readable() is True or self._unsupported('File or stream is not readable.')

    def _checkSeekable(self):
        return self.seekable() is True or self._unsupported('File or stream is not seekable.')

    def _checkWritable(self):
        return self.writable() is True or self._unsupported('File or stream is not writable.')

    def __enter__(self):
        _check_closed(self)
        return self

    def __exit__(self, *exc_info):
        self.close()

    def __iter__(self):
        _check_closed(self)
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readline(self, size=-1, /):
        if size is None:
            size = -1
        line = bytearray()
        while size < 0 or len(line) < size:
            byte = self.read(1)
            if not byte:
                break
            line += byte
            if byte == b'\n':
                break
        return bytes(line)

    def readlines(self, hint=-1, /):
        hint = _size(hint)
        if hint <= 0:
            return list(self)
        lines = []
        total = 0
        for line in self:
            lines.append(line)
            total += len(line)
            if total >= hint:
                break
        return lines

    def writelines(self, lines, /):
        _check_closed(self)
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    """Bytes without a buffer; a subclass has readinto and write."""

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        count = self.readinto(buffer)
        return None if count is None else bytes(buffer[:count])

    def readall(self):
        parts = bytearray()
        while part := self.read(DEFAULT_BUFFER_SIZE):
            parts += part
        return bytes(parts) if parts or part is not None else None

    def readinto(self, buffer, /):
        raise NotImplementedError

    def write(self, data, /):
        raise NotImplementedError


def _read_into(read, buffer, title):
    """Puts what is read into a buffer."""
    try:
        view = memoryview(buffer)
    except TypeError:
        view = None
    if view is None or view.readonly:
        raise TypeError(f'{title}() argument must be read-write bytes-like object, not {type(buffer).__name__}')
    with view:
        data = read(view.nbytes)
        if view.format != 'B' or view.ndim != 1:
            with view.cast('B') as flat:
                flat[:len(data)] = data
        else:
            view[:len(data)] = data
    return len(data)


class BufferedIOBase(IOBase):
    """Bytes with a buffer."""

    def detach(self):
        self._unsupported('detach')

    def read(self, size=-1, /):
        self._unsupported('read')

    def read1(self, size=-1, /):
        self._unsupported('read1')

    def write(self, data, /):
        self._unsupported('write')

    def readinto(self, buffer, /):
        return _read_into(self.read, buffer, 'readinto')

    def readinto1(self, buffer, /):
        return _read_into(self.read1, buffer, 'readinto1')


class TextIOBase(IOBase):
    """Text."""

    encoding = None
    errors = None
    newlines = None

    def detach(self):
        self._unsupported('detach')

    def read(self, size=-1, /):
        self._unsupported('read')

    def readline(self, size=-1, /):
        self._unsupported('readline')

    def write(self, s, /):
        self._unsupported('write')


def _size(size):
    """A number of characters or bytes; -1 for all."""
    if type(size) is int:
        return size
    if size is None:
        return -1
    if not hasattr(size, '__index__'):
        raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
    return index(size)


def _ends(text):
    """Which ends of lines a text has, as bits."""
    if '\r' not in text:
        return 2 if '\n' in text else 0
    pairs = text.count('\r\n')
    return (4 if pairs else 0) | (2 if text.count('\n') > pairs else 0) | (1 if text.count('\r') > pairs else 0)


def _marks(bits):
    """The ends of lines of such bits: None, one, or a tuple."""
    found = tuple([mark for bit, mark in ((1, '\r'), (2, '\n'), (4, '\r\n')) if bits & bit])
    return found[0] if len(found) == 1 else found or None


def _contents(data):
    try:
        return memoryview(data)
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


class BytesIO(BufferedIOBase):
    """Bytes in memory."""

    _lent = False

    def __init__(self, initial_bytes=b''):
        self._check_views()
        self._buffer = bytearray() if initial_bytes is None else bytearray(_contents(initial_bytes))
        self._at = 0
        self._closed = self._lent = False

    def _check_open(self):
        if self._closed:
            raise ValueError('I/O operation on closed file.')

    def _check_views(self):
        """Raises BufferError while somebody has a view of the bytes."""
        if self._lent:
            try:
                self._buffer.append(0)
            except BufferError:
                # Nobody may have it any more.
                import gc

                gc.collect()
                self._buffer.append(0)
            self._buffer.pop()
            self._lent = False

    def close(self):
        self._check_views()
        self._buffer = bytearray()
        self._closed = True

    def readable(self):
        self._check_open()
        return True

    def writable(self):
        self._check_open()
        return True

    def seekable(self):
        self._check_open()
        return True

    def getvalue(self):
        self._check_open()
        return bytes(self._buffer)

    def getbuffer(self):
        self._check_open()
        self._lent = True
        return memoryview(self._buffer)

    def read(self, size=-1, /):
        self._check_open()
        size = _size(size)
        start = min(self._at, len(self._buffer))
        part = bytes(self._buffer[start:] if size < 0 else self._buffer[start:start + size])
        self._at += len(part)
        return part

    def read1(self, size=-1, /):
        return self.read(size)

    def readline(self, size=-1, /):
        self._check_open()
        size = _size(size)
        buffer = self._buffer
        start = at = self._at
        # Piece by piece, since a search copies what it looks at.
        step = 256
        while True:
            piece = buffer[at : at + step]
            end = at + (piece.find(b'\n') + 1 or len(piece))
            if len(piece) < step or end < at + step or piece.endswith(b'\n'):
                break
            at += step
            step *= 2
        if size >= 0:
            end = min(end, start + size)
        part = bytes(buffer[start:end])
        self._at += len(part)
        return part

    def write(self, data, /):
        # The usual case first: bytes are added at the end.
        if type(data) is bytes and not self._closed and not self._lent:
            buffer = self._buffer
            if self._at == len(buffer):
                buffer += data
                self._at = len(buffer)
                return len(data)
        self._check_open()
        self._check_views()
        data = bytes(_contents(data))
        count = len(data)
        if count:
            at = self._at
            if at > len(self._buffer):
                self._buffer.extend(bytes(at - len(self._buffer)))
            self._buffer[at:at + count] = data
            self._at = at + count
        return count

    def seek(self, offset, whence=SEEK_SET, /):
        self._check_open()
        offset = index(offset)
        if whence == SEEK_SET:
            if offset < 0:
                raise ValueError(f'negative seek value {offset}')
            self._at = offset
        elif whence == SEEK_CUR:
            self._at = max(0, self._at + offset)
        elif whence == SEEK_END:
            self._at = max(0, len(self._buffer) + offset)
        else:
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        return self._at

    def tell(self):
        self._check_open()
        return self._at

    def truncate(self, size=None, /):
        self._check_open()
        self._check_views()
        size = self._at if size is None else index(size)
        if size < 0:
            raise ValueError(f'negative size value {size}')
        if size < len(self._buffer):
            del self._buffer[size:]
        return size

    def __getstate__(self):
        self._check_open()
        return bytes(self._buffer), self._at, None

    def __setstate__(self, state):
        self._check_views()
        self.__init__(state[0])
        self._at = state[1]


class StringIO(TextIOBase):
    """Text in memory. What is only appended and read as a whole is kept as a list of parts."""

    def __init__(self, initial_value='', newline='\n'):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f'newline must be str or None, not {type(newline).__name__}')
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline!r}')
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f'initial_value must be str or None, not {type(initial_value).__name__}')
        self._text = ''
        # Parts behind the text; the position is at their end as long as there are some.
        self._parts = []
        self._length = 0
        self._at = 0
        self._newline = newline
        self._seen = 0
        self._closed = False
        if initial_value:
            self.write(initial_value)
            self._at = 0
            self._join()

    def _check_open(self):
        if self._closed:
            raise ValueError('I/O operation on closed file')

    def _join(self):
        if self._parts:
            self._text += ''.join(self._parts)
            self._parts.clear()

    def close(self):
        self._text = ''
        self._parts.clear()
        self._length = -1
        self._closed = True

    def readable(self):
        self._check_open()
        return True

    def writable(self):
        self._check_open()
        return True

    def seekable(self):
        self._check_open()
        return True

    def flush(self):
        """Nothing to do, even when it is closed."""

    @property
    def line_buffering(self):
        self._check_open()
        return False

    @property
    def newlines(self):
        self._check_open()
        return None if self._newline else _marks(self._seen)

    def getvalue(self):
        self._check_open()
        self._join()
        return self._text

    def write(self, s, /):
        at = self._at
        # The usual case first: a plain text is added at the end. That of a closed stream is nowhere.
        if at == self._length and type(s) is str and self._newline == '\n':
            self._parts.append(s)
            count = len(s)
            self._at = self._length = at + count
            return count
        if self._closed:
            self._check_open()
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got '{type(s).__name__}'")
        count = len(s)
        newline = self._newline
        if not newline:
            self._seen |= _ends(s)
            if newline is None:
                s = s.replace('\r\n', '\n').replace('\r', '\n')
        elif newline != '\n':
            s = s.replace('\n', newline)
        if not s:
            return count
        if at == self._length:
            self._parts.append(s)
            self._at = self._length = at + len(s)
            return count
        self._join()
        text = self._text
        if at > len(text):
            text += '\0' * (at - len(text))
        self._text = text[:at] + s + text[at + len(s):]
        self._at = at + len(s)
        self._length = len(self._text)
        return count

    def read(self, size=-1, /):
        self._check_open()
        size = _size(size)
        self._join()
        part = self._text[self._at:] if size < 0 else self._text[self._at:self._at + size]
        self._at += len(part)
        return part

    def _line_end(self, start):
        """Where the line that begins at `start` ends."""
        text = self._text
        newline = self._newline
        if newline:
            found = text.find(newline, start)
            return found + len(newline) if found >= 0 else len(text)
        end = text.find('\n', start) + 1 or len(text)
        if newline is None:
            return end
        found = text.find('\r', start, end)
        if found < 0:
            return end
        return found + 2 if text.startswith('\n', found + 1) else found + 1

    def _line(self):
        if self._closed:
            self._check_open()
        if self._parts:
            self._join()
        start = self._at
        if start >= self._length:
            return ''
        self._at = end = self._line_end(start)
        return self._text[start:end]

    def readline(self, size=-1, /):
        self._check_open()
        size = _size(size)
        line = self._line()
        if 0 <= size < len(line):
            self._at += size - len(line)
            line = line[:size]
        return line

    def __next__(self):
        if type(self) is not StringIO or self._newline != '\n' or self._closed:
            line = self._line() if type(self) is StringIO else self.readline()
            if not line:
                raise StopIteration
            return line
        if self._parts:
            self._join()
        start = self._at
        if start >= self._length:
            raise StopIteration
        text = self._text
        self._at = end = text.find('\n', start) + 1 or self._length
        return text[start:end]

    def seek(self, offset, whence=SEEK_SET, /):
        self._check_open()
        offset = index(offset)
        if whence not in (0, 1, 2):
            raise ValueError(f'Invalid whence ({whence}, should be 0, 1 or 2)')
        if whence == SEEK_SET and offset < 0:
            raise ValueError(f'Negative seek position {offset}')
        if whence != SEEK_SET and offset:
            raise OSError("Can't do nonzero cur-relative seeks")
        self._join()
        if whence == SEEK_SET:
            self._at = offset
        elif whence == SEEK_END:
            self._at = self._length
        return self._at

    def tell(self):
        self._check_open()
        return self._at

    def truncate(self, size=None, /):
        self._check_open()
        size = self._at if size is None else _size(size)
        if size < 0:
            raise ValueError(f'Negative size value {size}')
        self._join()
        if size < self._length:
            self._text = self._text[:size]
            self._length = size
        return size

    def __getstate__(self):
        self._check_open()
        return self.getvalue(), self._newline, self._at, None

    def __setstate__(self, state):
        self.__init__(state[0], state[1])
        self._at = state[2]


class IncrementalNewlineDecoder:
    """Translates the ends of lines of a text that comes in pieces."""

    def __init__(self, decoder, translate, errors='strict'):
        self.decoder = decoder
        self.translate = translate
        self.errors = errors
        self._seen = 0
        self._pending = False

    def decode(self, input, final=False):
        text = input if self.decoder is None else self.decoder.decode(input, final)
        if not isinstance(text, str):
            raise TypeError(f"decoder should return a string result, not '{type(text).__name__}'")
        if self._pending and (text or final):
            text = '\r' + text
            self._pending = False
        if text.endswith('\r') and not final:
            text = text[:-1]
            self._pending = True
        self._seen |= _ends(text)
        return text.replace('\r\n', '\n').replace('\r', '\n') if self.translate else text

    def reset(self):
        self._seen = 0
        self._pending = False
        if self.decoder is not None:
            self.decoder.reset()

    def getstate(self):
        kept, flags = (b'', 0) if self.decoder is None else self.decoder.getstate()
        return kept, flags << 1 | self._pending

    def setstate(self, state):
        if not isinstance(state, tuple):
            raise TypeError('state argument must be a tuple')
        if len(state) != 2 or not isinstance(state[1], int):
            raise TypeError('setstate(): illegal state argument')
        kept, flags = state
        self._pending = bool(flags & 1)
        if self.decoder is not None:
            self.decoder.setstate((kept, flags >> 1))

    @property
    def newlines(self):
        return _marks(self._seen)


for _each in (StringIO, BytesIO, IncrementalNewlineDecoder):
    _each.__module__ = '_io'
    setattr(_io, _each.__name__, _each)
    _mark(_each, 3)
del _each
