def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


text = 'banana bandana'
for part in ['a', 'an', 'ana', 'na b', '', 'x', 'banana bandana', 'banana bandana!']:
    print(repr(part), text.count(part), text.find(part), text.rfind(part))
    show(lambda: text.index(part))
    show(lambda: text.rindex(part))
for start, end in [(0, 0), (1, None), (None, None), (None, 3), (-3, None), (-3, -1), (5, 2), (100, None), (-100, 100), (14, 14), (15, 20), (10 ** 30, None), (-10 ** 30, 10 ** 30), (True, 3)]:
    print(start, end, text.count('a', start, end), text.find('a', start, end), text.rfind('a', start, end), text.find('', start, end), text.rfind('', start, end), text.count('', start, end))
for method in [str.count, str.find, str.rfind, str.index, str.rindex]:
    show(lambda: method(text))
    show(lambda: method(text, 5))
    show(lambda: method(text, b'a'))
    show(lambda: method(text, None))
    show(lambda: method(text, 'a', 'b'))
    show(lambda: method(text, 'a', 1.0))
    show(lambda: method(text, 'a', 1, 2, 3))
    show(lambda: method(text, sub='a'))
print('aaaa'.count('aa'), 'ééé'.find('é', 1), '😀x😀'.rfind('😀'), 'abc'.find('é'), 'é'.count('a'))
print('a' in 'abc', '' in '', 'bc' in 'abc', 'cb' in 'abc', 'é' not in 'abc')
show(lambda: 1 in 'abc')
show(lambda: None not in 'abc')
show(lambda: b'a' in 'abc')
