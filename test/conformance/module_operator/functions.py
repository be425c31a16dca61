import operator
import re
from operator import *

print(add(1, 2), sub(5, 3), mul('a', 3), truediv(1, 4), floordiv(7, 2), mod(7, 3), pow(2, 10), lshift(1, 4), rshift(16, 2))
print(and_(6, 3), or_(6, 3), xor(6, 3), neg(5), pos(-5), inv(5), invert(0), abs(-3), not_(0), not_('x'), truth([]), truth([0]))
print(lt(1, 2), le(2, 2), eq(1, 1.0), ne('a', 'b'), gt(1, 2), ge(2, 3), is_(None, None), is_not([], []), is_none(None), is_not_none(0))
print(contains([1, 2], 2), contains('abc', 'z'), getitem([1, 2, 3], -1), getitem('abc', slice(1)), getitem({'k': 1}, 'k'), index(True), index(7))
x = [1, 2, 3]
setitem(x, 0, 9)
delitem(x, 1)
print(x, concat([1], [2]), concat('a', 'b'), countOf([1, 2, 1, True], 1), indexOf('abcb', 'b'), countOf([], 1))
y = iadd(x, [4])
print(y is x, x, iconcat(x, (5,)) is x, x, imul(x, 2) is x, isub(5, 3), itruediv(1, 2), ifloordiv(7, 2), imod(7, 4), ipow(2, 3))
print(ilshift(1, 2), irshift(8, 1), iand(6, 3), ior(4, 1), ixor(5, 1), ior({1}, {2}), iand({1, 2}, {2}))


class M:
    def __matmul__(self, other):
        return ('matmul', other)

    def __imatmul__(self, other):
        return ('imatmul', other)

    def __index__(self):
        return 11

    def __lt__(self, other):
        return 'anything'


print(matmul(M(), 1), imatmul(M(), 2), index(M()), lt(M(), 1), call(print, 'called', end='!\n'), call(int), call(max, 1, 2))
print(length_hint([1, 2]), length_hint(iter([1, 2, 3])), length_hint(5), length_hint(5, 9), length_hint(range(4)), length_hint(x for x in ()))


class Hint:
    def __init__(self, value):
        self.value = value

    def __length_hint__(self):
        return self.value


print(length_hint(Hint(5)), length_hint(Hint(NotImplemented), 3))
for case in (
    lambda: length_hint(Hint(-1)), lambda: length_hint(Hint('x')), lambda: length_hint([], 'x'), lambda: add(1, 'a'), lambda: add(1), lambda: add(1, 2, 3),
    lambda: add(a=1, b=2), lambda: lt(1, 'a'), lambda: index(1.5), lambda: getitem([], 0), lambda: indexOf([1], 2), lambda: concat(1, 2), lambda: neg('x'),
    lambda: setitem((), 0, 1), lambda: delitem({}, 1), lambda: contains(1, 2), lambda: iconcat(1, []), lambda: not_(), lambda: countOf(1, 1),
):
    try:
        print(case())
    except Exception as error:
        print(type(error).__name__, error if 'keyword' not in str(error) and 'given' not in str(error) else 'arguments')
print(operator.add, operator.lt.__name__, type(operator.mul).__name__)
names = [name for name in operator.__all__]
print(len(names), names == sorted(names), all(hasattr(operator, name) for name in names))
print(operator.__add__ is add, operator.__and__ is and_, operator.__not__ is not_, operator.__getitem__ is getitem, operator.__concat__ is concat)
special = 'abs add and call concat contains delitem eq floordiv ge getitem gt iadd iand iconcat ifloordiv ilshift imatmul imod imul index inv invert ior ipow irshift isub itruediv ixor le lshift lt matmul mod mul ne neg not or pos pow rshift setitem sub truediv xor'
print([*filter(re.compile(f'__({special.replace(" ", "|")})__').fullmatch, dir(operator))])
print([n for n in ('__is__', '__is_not__', '__truth__', '__countOf__', '__itemgetter__', '__length_hint__') if hasattr(operator, n)])


class Calculator:
    plus = operator.add


print(Calculator().plus(1, 2))
