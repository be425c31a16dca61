def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


text = 'python.py'
for part in ['', 'py', '.py', 'python.py', 'python.pyc', 'x', ('x', 'py'), (), ('',), ('.py', '.pyc')]:
    print(part, text.startswith(part), text.endswith(part), text.startswith(part, 2), text.endswith(part, 0, -1), text.startswith(part, 7, 9), text.endswith(part, 10), text.startswith(part, -2, None))
for method in [str.startswith, str.endswith]:
    show(lambda: method(text))
    show(lambda: method(text, 5))
    show(lambda: method(text, None))
    show(lambda: method(text, ['py']))
    show(lambda: method(text, ('py', 5)))
    show(lambda: method(text, ('x', 5)))
    show(lambda: method(text, b'p'))
    show(lambda: method(text, 'p', 'q'))
    show(lambda: method(text, 'p', 0, 1, 2))
    show(lambda: method(text, prefix='p'))
print(''.startswith(''), ''.startswith('', 1), ''.endswith('', 1), 'a'.startswith('', 1), 'a'.startswith('', 2))
