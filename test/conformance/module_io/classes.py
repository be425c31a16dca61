import io
s = io.StringIO('abc')
b = io.BytesIO()
print(isinstance(s, io.TextIOBase), isinstance(b, io.BufferedIOBase), isinstance(b, io.IOBase), issubclass(io.UnsupportedOperation, (OSError,)), io.SEEK_END, issubclass(io.StringIO, io.TextIOBase))
class Up(io.StringIO):
    def write(self, s): return super().write(s.upper())
u = Up(); print('hi', 2, file=u); print(u.getvalue(), end=''); u.extra = 1; print(u.extra)
import contextlib, sys
with contextlib.redirect_stdout(io.StringIO()) as out: print('captured'); sys.stdout.write('more')
print(repr(out.getvalue()))
class Raw(io.RawIOBase):
    def __init__(self): self.data = b'line1\nline2'
    def readable(self): return True
    def readinto(self, b):
        n = min(len(b), 3, len(self.data)); b[:n] = self.data[:n]; self.data = self.data[n:]; return n
r = Raw(); print(r.read(2), r.readline(), r.readall(), r.read(5), r.closed, r.seekable())
try: r.write(b'')
except Exception as e: print(type(e).__name__, e)
print(io.StringIO(None).getvalue(), io.StringIO(initial_value='q').read(), io.BytesIO(initial_bytes=b'z').read(), io.StringIO('a\nb\n').readlines(1), io.StringIO('abc').read(None), io.StringIO('ab\ncd').readline(1))
d = io.IncrementalNewlineDecoder(None, True)
print(repr(d.decode('a\r')), repr(d.decode('\nb\r\r')), repr(d.decode('', True)), d.newlines)
d.reset(); print(d.newlines)
d = io.IncrementalNewlineDecoder(None, False); print(repr(d.decode('a\r\n\n')), d.newlines)
import copy
s = io.StringIO('abc'); s.read(1); s2 = copy.copy(s); print(s2.read(), s.tell())
print(s.__getstate__()[:3], io.BytesIO(b'xy').__getstate__())
print(sorted(n for n in io.__all__ if hasattr(io, n)) == sorted(set(io.__all__)))
b = io.BytesIO(b'a,b\nc,d\n')
for line in b: print(line)

