# hex with separators of every kind and group sizes in both directions.
data = bytes(range(250, 256)) + b'\0\1'
for arguments in ((), (':',), (b':', 2), ('-', 3), ('-', -3), ('.', 100), ('.', -100), ('.', 0), (b'_', 1)):
    print(arguments, data.hex(*arguments), bytearray(data).hex(*arguments), b''.hex(*arguments), b'\x0f'.hex(*arguments))
print(data.hex(sep=' ', bytes_per_sep=4), data.hex(bytes_per_sep=4))
for arguments in (('',), ('::',), ('é',), (b'\xff',), (1,), ([1],), (bytearray(b'_'),), (':', 'a'), (':', 1.5), (':', 1 << 40), (None,)):
    try:
        print(data.hex(*arguments))
    except Exception as error:
        print(arguments, type(error).__name__, error)
