def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for text, part in [('TestHook', 'Test'), ('TestTestHook', 'Test'), ('abc', ''), ('', ''), ('', 'x'), ('abc', 'abc'), ('abc', 'abcd'), ('HookTest', 'Test'), ('éa', 'é')]:
    print(ascii((text.removeprefix(part), text.removesuffix(part))))
for method in [str.removeprefix, str.removesuffix]:
    show(lambda: method('a', 5))
    show(lambda: method('a', ('a',)))
    show(lambda: method('a'))
    show(lambda: method('a', 'a', 'a'))
    show(lambda: method('a', prefix='a'))
print('aaa'.replace('a', 'b'), 'aaa'.replace('a', 'b', 2), 'aaa'.replace('a', 'b', 0), 'aaa'.replace('a', 'b', -1), 'aaa'.replace('a', 'b', count=1), 'abc'.replace('', '-'), 'abc'.replace('', '-', 2), repr(''.replace('', 'x')), repr(''.replace('', 'x', 0)), repr(''.replace('a', 'x')))
print(ascii('aéa'.replace('a', '😀')), ascii('😀a'.replace('😀', 'b')), 'abab'.replace('ab', ''), 'aaaa'.replace('aa', 'a'), 'abc'.replace('b', 'b'))
show(lambda: 'a'.replace('a'))
show(lambda: 'a'.replace('a', 5))
show(lambda: 'a'.replace(5, 'a'))
show(lambda: 'a'.replace('a', None))
show(lambda: 'a'.replace('a', 'b', 'c'))
show(lambda: 'a'.replace('a', 'b', 1.0))
show(lambda: 'a'.replace('a', 'b', None))
show(lambda: 'a'.replace('a', 'b', 1, 2))
show(lambda: 'a'.replace(old='a', new='b'))
show(lambda: 'a'.replace(b'a', b'b'))
