import io
s = io.StringIO('one\ntwo\r\nthree')
print(s.read(2), s.tell(), s.readline(), s.readlines(), s.read(), s.tell(), s.getvalue())
print(s.seek(0), list(s), s.seek(4), s.write('TWO!'), s.getvalue(), s.truncate(6), s.getvalue(), s.tell(), s.truncate(), s.getvalue())
s.seek(0, 2); s.write('end'); print(s.getvalue(), s.seek(0, 1), s.readline(0), s.closed, s.readable(), s.writable(), s.seekable(), s.isatty(), s.line_buffering, s.encoding, s.errors, s.newlines)
s.seek(20); s.write('x'); print(repr(s.getvalue()))
print('printed', 1, file=s); print(repr(s.getvalue()[-12:]))
with io.StringIO() as t:
    t.writelines(['a', 'b\n']); print(t.getvalue(), end='')
for f in (lambda: t.read(), lambda: t.write('x'), lambda: t.getvalue(), lambda: t.__enter__(), lambda: s.write(b'x'), lambda: s.seek(-1), lambda: s.seek(1, 1), lambda: s.seek(0, 5), lambda: s.truncate(-1), lambda: io.StringIO(5), lambda: io.StringIO('', 'x'), lambda: io.StringIO('', 5), lambda: s.read('x'), lambda: s.fileno(), lambda: s.detach(), lambda: s.seek('a'), lambda: iter(t), lambda: t.tell(), lambda: t.seek(0), lambda: next(t)):
    try: print(f())
    except Exception as e: print(type(e).__module__, type(e).__name__, e)
for nl in (None, '', '\n', '\r', '\r\n'):
    q = io.StringIO('a\r\nb\rc\nd', newline=nl); w = io.StringIO(newline=nl); w.write('x\ny\r\nz\r')
    print(repr(nl), list(q), repr(q.getvalue()), q.newlines, repr(w.getvalue()), w.newlines)
