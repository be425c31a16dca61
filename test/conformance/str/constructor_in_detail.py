def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


print(repr(str()), str(5), str('x'), str(b'x'), str(b'\xc3\xa9', 'utf-8'), str(b'x', encoding='ascii'), str(b'\xff', errors='replace').encode(), str(bytearray(b'q'), 'ascii'))
print(str(object=7), str(b'\xe9', 'latin-1', 'strict'), repr(str(b'', 'ascii')), str(b'a', errors='x'))
show(lambda: str('x', 'ascii'))
show(lambda: str(5, 'ascii'))
show(lambda: str(b'\xff', 'ascii'))
show(lambda: str(b'x', 5))
show(lambda: str(b'x', 'ascii', 5))
show(lambda: str(b'x', 'nonsense'))
show(lambda: str(x=5))
show(lambda: str(encoding='ascii'))
class Wrong:
    def __str__(self):
        return 5
class WrongRepr:
    def __repr__(self):
        return b''
class Sub(str):
    pass
class GivesSub:
    def __str__(self):
        return Sub('sub')
show(lambda: str(Wrong()))
show(lambda: str(WrongRepr()))
print(type(str(Sub('a'))).__name__, type(Sub('a').__str__()).__name__, isinstance(Sub(5), str))
