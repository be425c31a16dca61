def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for text in ['', 'a', 'ab', 'abc', 'é']:
    for width in [-1, 0, 1, 2, 3, 4, 7]:
        print(ascii((text.center(width, '*'), text.ljust(width, '.'), text.rjust(width), text.zfill(width))))
for text in ['+1', '-1', '--1', '+', '-', '+-5', ' 5', '1.5', 'é']:
    print(ascii(text.zfill(6)))
show(lambda: 'a'.center())
show(lambda: 'a'.center('3'))
show(lambda: 'a'.center(3.0))
show(lambda: 'a'.center(3, ''))
show(lambda: 'a'.center(3, 'xy'))
show(lambda: 'a'.center(3, 5))
show(lambda: 'a'.center(3, b'x'))
show(lambda: 'a'.ljust(width=3))
show(lambda: 'a'.ljust(3, None))
show(lambda: 'a'.rjust(1, 'x', 2))
show(lambda: 'a'.zfill())
show(lambda: 'a'.zfill('1'))
show(lambda: 'a'.zfill(True))
class Index:
    def __index__(self):
        return 5
show(lambda: 'a'.center(Index(), 'é'))
show(lambda: 'a'.zfill(Index()))
text = 'abc'
print(text.ljust(2) is text, text.zfill(3) == text)
