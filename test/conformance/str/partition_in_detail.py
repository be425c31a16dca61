def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for text, separator in [('a.b.c', '.'), ('abc', '.'), ('', '.'), ('.', '.'), ('a.', '.'), ('.a', '.'), ('a--b--c', '--'), ('aaa', 'aa'), ('é€é', '€')]:
    print(ascii((text.partition(separator), text.rpartition(separator))))
for method in [str.partition, str.rpartition]:
    show(lambda: method('a', ''))
    show(lambda: method('a', None))
    show(lambda: method('a', b'a'))
    show(lambda: method('a'))
    show(lambda: method('a', 'b', 'c'))
    show(lambda: method('a', sep='b'))
