def attempt(left, operator, right):
    names = {'left': left, 'right': right}
    try:
        exec(f'left {operator}= right', names)
        print(left, operator, right, '->', names['left'])
    except TypeError as error:
        print(left, operator, right, error)


for operator in ('+', '-', '*', '/', '//', '%', '**', '<<', '>>', '&', '|', '^', '@'):
    attempt(1, operator, 1.5)
    attempt(2.5, operator, 2.5)
    attempt(6, operator, 2)
    attempt(None, operator, 2)
    attempt([], operator, 2)
    attempt({}, operator, 'a')
    attempt({1}, operator, [1])
    attempt(frozenset(), operator, (1,))
    attempt(range(2), operator, 'a')
    attempt({}.keys(), operator, 'a')
    attempt((1,), operator, 1.5)
    attempt(bytearray(b'a'), operator, 'a')


class Plain:
    def __repr__(self):
        return 'Plain()'


class Number(int):
    pass


attempt(Plain(), '*', 'a')
attempt(Number(2), '*', 'a')
attempt(2, '*', 'ab')
attempt('ab', '*', Number(2))
print(Number(2) * 'a')
