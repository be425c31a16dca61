print('aaaa'.replace('a', 'b', 2), 'abc'.replace('', '-'), 'abc'.replace('b', ''))
print('hello'.translate({ord('l'): 'L', ord('h'): None}), 'abc'.translate(str.maketrans('ab', 'xy', 'c')))
