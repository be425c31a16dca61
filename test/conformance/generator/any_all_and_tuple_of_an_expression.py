import traceback


def boom(x):
    raise ValueError(x)


def search(values):
    return any(x > 2 for x in values), all(x > 2 for x in values), tuple(x * 2 for x in values)


print(search([1, 2, 3]), search([3, 4]), search([]))
print(any(0 for x in ()), all(x for x in (1, [], 2)), tuple(x for x in 'ab' if x > 'a'))
print([any(x == y for x in (1, 2)) for y in (2, 3)], any(any(x) for x in ([0], [0, 1])))


class Asked:
    def __init__(self, answer):
        self.answer = answer

    def __bool__(self):
        print('asked', self.answer)
        return self.answer


print(any(Asked(x) for x in (False, True, True)))
print(all(Asked(x) for x in (True, False, True)))
for make in (lambda: any(boom(x) for x in (1,)), lambda: all(x
                                                           for x in boom(2)),
             lambda: tuple(boom(x) for x in (3,)), lambda: any(x for x in 5)):
    try:
        make()
    except Exception as error:
        print(''.join(traceback.format_exception(error)), end='')


class Tuple(tuple):
    pass


def replaced(any, tuple):
    return any(x for x in (1, 2)), tuple(x for x in (1, 2))


print(replaced(list, Tuple), type(replaced(set, Tuple)[1]).__name__)
import builtins
saved = builtins.any
builtins.any = lambda values: ['mine', *values]
try:
    print(any(x for x in (1, 2)))
finally:
    builtins.any = saved




it = (all(x for x in (1, n)) for n in (0, 1))
print(list(it))


while any(x < 3 for x in (len(search.__name__),)) or not all(x for x in (1,)):
    pass
assert all(x for x in (1, 2)), 'no'
if not any(x for x in (0, 0)):
    print('none')
