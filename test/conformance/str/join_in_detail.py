def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


print(repr(''.join([])), ''.join('abc'), ', '.join(['a']), ', '.join({'x': 1, 'y': 2}), '-'.join(c for c in 'abc'), 'é'.join(('a', '😀')))
show(lambda: ','.join([1]))
show(lambda: ','.join(['a', None]))
show(lambda: ','.join(['a', 'b', b'c']))
show(lambda: ','.join(5))
show(lambda: ','.join(None))
show(lambda: ','.join())
show(lambda: ','.join('a', 'b'))
show(lambda: ','.join(iterable='ab'))
def failing():
    yield 'a'
    raise KeyError('inside')
show(lambda: ','.join(failing()))
class S(str):
    pass
one = S('x')
print(type(''.join([one])).__name__, S(',').join(['a', 'b']), type(S(',').join(['a', 'b'])).__name__)
