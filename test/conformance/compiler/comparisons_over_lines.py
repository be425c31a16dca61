def below(x):
    if (x <
            5):
        return 'below'
    return 'not below'


def counted():
    n = 3
    while (n >
           0):
        n -= 1
    return n


print([below(x) for x in (3, 7)], counted())
print([x for x in range(4) if x <
       2])
print('yes' if (3 ==
                4) else 'no')
assert not (3 >
            4)
match [x for x in (1, 2)]:
    case [1,
          3]: print('three')
    case [1,
          2]: print('two')
