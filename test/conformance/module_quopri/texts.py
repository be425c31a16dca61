import io
import quopri


def attempt(call, *args):
    try:
        print(repr(call(*args)))
    except Exception as error:
        print(type(error).__name__, error)


TEXTS = (
    b'', b'plain text\n', b'tab\tand space \nend\t', b'1 + 1 = 2', b'caf\xc3\xa9 \xff\x00', b'one\r\ntwo \r\n', b'.\n.x\n..', b'a_b c_d', b'x' * 75, b'x' * 76,
    b'x' * 200 + b' ', b'\xff' * 40, b'word ' * 40 + b'\n', b'~\x7f\x1f', b'a\rb\n',
)
for text in TEXTS:
    for quotetabs in False, True:
        for header in False, True:
            made = quopri.encodestring(text, quotetabs, header)
            print(made, quopri.decodestring(made, header) == text)

for text in (
    b'=41=4a=4A', b'=4', b'=', b'==', b'=4g', b'a=\nb', b'a= \nb', b'a=\r\nb', b'a \nb', b'a_b', b'=_', 'text=3D', bytearray(b'=20'), b'=\rx\ny', b'=3d=\n',
):
    attempt(quopri.decodestring, text)
    attempt(quopri.decodestring, text, True)
attempt(quopri.encodestring, 'text')
attempt(quopri.decodestring, '\xe9')
attempt(quopri.decodestring, 3)

output = io.BytesIO()
quopri.encode(io.BytesIO(b'a b\tc=\n'), output, True)
quopri.encode(io.BytesIO(b'a b_\n'), output, False, header=True)
print(output.getvalue())
output = io.BytesIO()
quopri.decode(io.BytesIO(b'a=\nb=41_'), output)
quopri.decode(io.BytesIO(b'a=\nb=41_'), output, header=True)
print(output.getvalue())
attempt(quopri.encode, io.BytesIO(), output)
attempt(quopri.encode, io.StringIO('x'), output, True)

for byte in b'a', b' ', b'\t', b'_', b'=', b'~', b'\x80', b'\n', b'F':
    print(byte, [quopri.needsquoting(byte, tabs, header) for tabs in (False, True) for header in (False, True)], quopri.quote(byte), quopri.ishex(byte))
    attempt(quopri.unhex, byte)
attempt(quopri.unhex, b'4F')
attempt(quopri.quote, 'a')
attempt(quopri.needsquoting, 'a', False, False)
print(quopri.ESCAPE, quopri.MAXLINESIZE, quopri.HEX, quopri.__all__)
