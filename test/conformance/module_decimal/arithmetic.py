import operator
from decimal import *

setcontext(Context())
numbers = [Decimal(text) for text in '0 -0 1 -2.50 1E+3 123456789.123456789 1E-20 NaN -sNaN5 Infinity -Infinity'.split()]
for prec, traps in ((28, []), (5, [])):
    with localcontext(prec=prec, traps=traps):
        for name in ('add', 'sub', 'mul', 'truediv', 'floordiv', 'mod'):
            print(prec, name)
            for a in numbers:
                print(a, *[getattr(operator, name)(a, b) for b in numbers])
    print(getcontext().flags[Inexact])
for a, b in ((Decimal('7.5'), 2), (-7, Decimal('2.0')), (Decimal(1), True)):
    print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a**b)
value = Decimal('-1.234567890123456789012345678901234567890')
print(-value, +value, abs(value), -Decimal('0.00'), +Decimal('-0.0'), abs(Decimal('-0')))
with localcontext(rounding=ROUND_FLOOR):
    print(-Decimal('0.00'), +Decimal('-0.0'), Decimal(1) - 1)
total = Decimal()
for i in range(20):
    total += Decimal('0.1') * i
print(total, sum([Decimal('1.10')] * 3))
for other in (1.5, '1', None):
    for name in ('add', 'mul', 'mod', 'floordiv', 'truediv', 'sub', 'pow'):
        for a, b in ((Decimal(1), other), (other, Decimal(1))):
            try:
                print(getattr(operator, name)(a, b))
            except TypeError as error:
                print(error)
print(Decimal(2).fma(3, Decimal('0.5')), Decimal('1.0000000000000000000000000001').fma(Decimal('1.0000000000000000000000000001'), -1))
print(Decimal(18).remainder_near(10), Decimal(25).remainder_near(10), Decimal(-35).remainder_near(10))
