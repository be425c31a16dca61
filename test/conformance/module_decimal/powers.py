from decimal import *

setcontext(Context())
bases = '0 -0 1 -1 1.00 2 -2 0.5 10 1.1 Infinity -Infinity NaN'.split()
exponents = '0 1 -1 2 -3 0.5 -0.5 1E+3 3.0 Infinity -Infinity'.split()
with localcontext(prec=9, traps=[]) as context:
    for base in bases:
        print(base, *[Decimal(base) ** Decimal(exponent) for exponent in exponents])
    print(context.flags[InvalidOperation])
print(Decimal('1.05') ** 10, 2 ** Decimal('0.5'), Decimal(3) ** -1, Decimal('1.0001') ** 10000, Decimal(2) ** 200, Decimal('0.1') ** 30, Decimal(10) ** 999999)
for a, b, c in ((2, 10, 1000), (-3, 3, 7), (7, 0, 5), (7, 0, 1), (2, 3, -5), (2, -1, 5), ('1.5', 2, 3), (2, 3, 0), (0, 0, 5), (2, '1E+1', 1000)):
    with localcontext(traps=[]):
        print(pow(Decimal(a), Decimal(b), Decimal(c)))
for big in ('1E+999999', '-1E+999999', '9E-999999'):
    with localcontext(traps=[]):
        print(Decimal(big) ** 2, Decimal(big) ** 3, Decimal(big) ** -2)
print(Context(prec=5).power(3, 7), Context(prec=5).power(a=2, b=Decimal('0.1')), Context(prec=5).power(3, 7, 10), Context().power(Decimal(4), 5, modulo=None))
