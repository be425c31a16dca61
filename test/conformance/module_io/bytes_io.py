import io
b = io.BytesIO(b'abc\ndef\n\n')
print(b.read(2), b.readline(), b.tell(), b.readlines(), b.seek(-3, 2), b.read(), b.seek(1), b.seek(1, 1), b.read1(2), b.getvalue())
b.seek(0); print(b.write(b'XY'), b.write(bytearray(b'Z')), b.getvalue(), b.seek(12), b.write(b'!'), b.getvalue(), b.truncate(3), b.getvalue(), b.tell(), len(b.getbuffer()))
buf = bytearray(4); b.seek(0); print(b.readinto(buf), buf, b.closed, b.seek(100), b.read(), list(io.BytesIO(b'1\n2')), io.BytesIO().getvalue())
b.close()
for f in (lambda: b.read(), lambda: b.getvalue(), lambda: io.BytesIO('x'), lambda: io.BytesIO().write('x'), lambda: io.BytesIO().seek(-1), lambda: io.BytesIO(b'x').seek(-5, 2), lambda: io.BytesIO().seek(0, 9), lambda: io.BytesIO().fileno(), lambda: io.BytesIO().truncate(-2), lambda: io.BytesIO(5), lambda: b.readable(), lambda: io.BytesIO().detach()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
