print('aé€😀'.encode(), 'é'.encode('latin-1'), 'a'.encode('ascii'), b'\xc3\xa9'.decode(), b'\xe9'.decode('latin-1'))
for text, codec in [('é', 'ascii'), ('€', 'latin-1')]:
    try:
        text.encode(codec)
    except UnicodeEncodeError as error:
        print(error)
try:
    b'\xff'.decode()
except UnicodeDecodeError as error:
    print(error)
print('é'.encode('ascii', 'replace'), 'é'.encode('ascii', 'ignore'), b'a\xffb'.decode('utf-8', 'replace'))
