# Formats that are compiled once.
from struct import Struct, error

made = Struct('<hi')
print(made, made.format, made.size, made.pack(1, 2), made.unpack(b'\1\0\2\0\0\0'), made.unpack_from(b'x\1\0\2\0\0\0', 1), list(made.iter_unpack(bytes(12))), Struct(b'>d').format, Struct('').pack(), Struct('').unpack(b''))
buffer = bytearray(8)
made.pack_into(buffer, 2, -1, -2)
print(buffer)


class Named(Struct):
    pass


print(Named('<h'), Named(format='<h').size)
for work in (lambda: Struct('z'), lambda: Struct(), lambda: Struct(5), lambda: made.pack(1), lambda: made.unpack(b'1'), lambda: made.pack_into(buffer, 5, 1, 2), lambda: setattr(made, 'size', 3), lambda: setattr(made, 'format', 'h'), lambda: setattr(made, 'color', 3)):
    try:
        print(work())
    except (error, TypeError, AttributeError) as problem:
        print(type(problem).__name__, problem)
