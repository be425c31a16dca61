def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for work in [lambda: sorted(iterable=[1]), lambda: enumerate(), lambda: enumerate('a', foo=1), lambda: str(1, 2, 3, 4), lambda: open(),
             lambda: type(int.__dict__)(), lambda: memoryview(b'a').cast(), lambda: memoryview(), lambda: memoryview(b'a', 1), lambda: property().__set_name__(1), lambda: super(int, 1, 1), lambda: ValueError.__new__(int), lambda: Exception.__new__(),
             lambda: 'x'.encode('utf\0'), lambda: 'a'.center(10 ** 30), lambda: 'a\t'.expandtabs(10 ** 20), lambda: [].insert(10 ** 30, 'x'), lambda: [1].pop(10 ** 30)]:
    show(work)
