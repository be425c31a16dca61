error = UnicodeDecodeError('utf-8', bytearray(b'a\xff\xff'), 1, 3, 'why')
print(error, error.object, error.args)
