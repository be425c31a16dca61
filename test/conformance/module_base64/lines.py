# Lines of base64, of bytes and of files.
import base64
import io

data = b'spam and eggs, ' * 12
print(base64.encodebytes(data), base64.decodebytes(base64.encodebytes(data)) == data, base64.encodebytes(b''), base64.encodebytes(memoryview(b'ab')), base64.MAXBINSIZE, base64.MAXLINESIZE)
encoded, decoded = io.BytesIO(), io.BytesIO()
base64.encode(io.BytesIO(data), encoded)
encoded.seek(0)
base64.decode(encoded, decoded)
print(encoded.getvalue() == base64.encodebytes(data), decoded.getvalue() == data)
for work in (lambda: base64.encodebytes('a'), lambda: base64.decodebytes('a'), lambda: base64.encodebytes(5), lambda: base64.encodebytes(memoryview(b'abcd').cast('I')), lambda: base64.decodebytes(memoryview(b'abcd').cast('B', (2, 2)))):
    try:
        print(work())
    except TypeError as error:
        print(error)
print(base64.__all__)
