def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


class Index:
    def __init__(self, n):
        self.n = n
    def __index__(self):
        return self.n
for sequence in ['abcdef', b'abcdef', [1, 2, 3, 4, 5, 6], (1, 2, 3, 4, 5, 6), range(6), bytearray(b'abcdef')]:
    print(sequence[:], sequence[2:], sequence[:2], sequence[-2:], sequence[:-2], sequence[1:5:2], sequence[::-1], sequence[4:1:-1], sequence[-1:-4:-1], sequence[10:], sequence[:-10], sequence[5:2], sequence[None:None:None], sequence[Index(1):Index(3)], sequence[True:3], sequence[-10 ** 30:10 ** 30], sequence[::10 ** 30], sequence[::-10 ** 30])
    show(lambda: sequence[::0])
    show(lambda: sequence['a':])
    show(lambda: sequence[:1.5])
    show(lambda: sequence[::'x'])
    show(lambda: sequence[10 ** 30])
    show(lambda: sequence[Index(-1)])
    show(lambda: sequence[Index('x')])
    show(lambda: sequence[Index(1.0):])
    show(lambda: sequence[()])
