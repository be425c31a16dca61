def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


print(str.maketrans({'a': 'b', 99: None, 'd': 5}), str.maketrans('ab', 'xy'), str.maketrans('ab', 'xy', 'zz'), str.maketrans({}), str.maketrans('', ''))
print('abcd'.translate({97: 'XX', 98: None, 99: 100}), 'abc'.translate({}), 'abc'.translate(str.maketrans('abc', 'éé😀', 'b')))
class Table:
    def __getitem__(self, code):
        if code == 97:
            raise LookupError
        return chr(code + 1)
print('abz'.translate(Table()), 'abc'.translate([*map(chr, range(1, 99))]).encode())
show(lambda: str.maketrans())
show(lambda: str.maketrans('a'))
show(lambda: str.maketrans({'ab': 'c'}))
show(lambda: str.maketrans({1.5: 'c'}))
show(lambda: str.maketrans('ab', 'x'))
show(lambda: str.maketrans('ab', 5))
show(lambda: str.maketrans('ab', 'xy', 5))
show(lambda: str.maketrans(1, 2))
show(lambda: 'a'.translate())
show(lambda: 'a'.translate(None))
show(lambda: 'a'.translate({97: 1.5}))
show(lambda: 'a'.translate({97: -1}))
show(lambda: 'a'.translate({97: 0x110000}))
show(lambda: 'a'.translate({97: b'x'}))
print('instance'.maketrans('a', 'b'))
