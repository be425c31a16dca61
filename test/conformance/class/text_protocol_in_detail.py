def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


class C:
    def __repr__(self):
        return 'C-repr'
    def __str__(self):
        return 'C-str'
    def __format__(self, spec):
        return f'C-format({spec})'
    def __bytes__(self):
        return b'C-bytes'
    def __bool__(self):
        return False
    def __del__(self):
        pass
    def __sizeof__(self):
        return 100
    def __fspath__(self):
        return 'path'
c = C()
print(c, repr(c), str(c), [c], (c,), {c}, f'{c}', f'{c!r}', f'{c:x}', '%s %r' % (c, c), '{} {!r} {:y}'.format(c, c, c), format(c), bytes(c), bool(c), not c, c.__sizeof__(), ascii(c))
class OnlyRepr:
    def __repr__(self):
        return 'only repr'
class OnlyStr:
    def __str__(self):
        return 'only str'
print(str(OnlyRepr()), f'{OnlyRepr()}', format(OnlyRepr(), ''), repr(OnlyStr()).startswith('<__main__.OnlyStr object at'), str(OnlyStr()))
show(lambda: format(OnlyRepr(), 'x'))
class Bad:
    def __repr__(self):
        return None
    def __str__(self):
        return b''
    def __format__(self, spec):
        return 5
    def __bytes__(self):
        return ''
    def __bool__(self):
        return 1
    def __hash__(self):
        return 1.5
    def __len__(self):
        return 1.5
    def __index__(self):
        return '1'
    def __int__(self):
        return 1.5
    def __float__(self):
        return 1
    def __complex__(self):
        return 1
    def __iter__(self):
        return 1
    def __contains__(self, item):
        return NotImplemented
    def __dir__(self):
        return 1
b = Bad()
for work in [lambda: repr(b), lambda: str(b), lambda: format(b), lambda: f'{b}', lambda: '%s' % b, lambda: '%r' % b, lambda: bytes(b), lambda: bool(b), lambda: hash(b), lambda: len(b), lambda: [1][b], lambda: int(b), lambda: float(b), lambda: complex(b), lambda: iter(b), lambda: dir(b), lambda: print(b), lambda: ascii(b), lambda: hex(b), lambda: range(b), lambda: 'a' * b, lambda: [1, 2][b:], lambda: {b}, lambda: [b], lambda: f'{[b]}', lambda: list(b), lambda: not b, lambda: b and 1]:
    show(work)
