from decimal import *

setcontext(Context())
roundings = [ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP]
texts = '0 1.5 2.5 -1.5 -2.5 0.4 -0.4 0.05 1.04 1.06 10.5 9.95 -9.99 5.01 1E+2 1E-30 -1E-30'.split()
for rounding in roundings:
    print(rounding)
    print(*[Decimal(text).quantize(Decimal('0.1'), rounding=rounding) for text in texts])
    print(*[Decimal(text).to_integral_value(rounding) for text in texts])
    print(*[Context(prec=1, rounding=rounding).create_decimal(text) for text in texts])
    print(*[Context(prec=2, rounding=rounding, Emax=3, Emin=-3).plus(Decimal(text)) for text in ('9999', '-9999', '0.000011', '-0.000019', '99.9', '1E-9')])
    with localcontext(rounding=rounding):
        print(*[round(Decimal(text), 1) for text in texts], *[round(Decimal(text)) for text in texts])
for text in ('123.456', '-0.00', 'inf', 'nan'):
    for exponent in ('1', '0.01', '1E+2', '1E-40', 'inf', 'nan'):
        print(text, exponent, Decimal(text).quantize(Decimal(exponent), context=Context(traps=[])))
import math

for text in ('1.5', '-1.5', '0.0', '1E+3', '-0.1'):
    value = Decimal(text)
    print(int(value), math.floor(value), math.ceil(value), math.trunc(value), round(value), round(value, -1), value.to_integral(), value.to_integral_exact())
with localcontext(flags=[], traps=[]) as context:
    Decimal('1.5').to_integral_value()
    print(context.flags[Inexact])
    Decimal('1.5').to_integral_exact(rounding=ROUND_UP)
    print(context.flags[Inexact])
for text in ('120', '1.200', '0.00', '-0E+5', '1E+5', '12300E-7', 'inf', 'nan12'):
    print(Decimal(text).normalize(), Decimal(text).normalize(Context(prec=1)))
for wrong in ('ROUND_SIDEWAYS', 5):
    try:
        Decimal(1).quantize(1, rounding=wrong)
    except TypeError as error:
        print(error)
for value in ('nan', 'inf', '-sNaN'):
    for function in (int, round, math.floor, Decimal.as_integer_ratio):
        try:
            print(function(Decimal(value)))
        except Exception as error:
            print(type(error).__name__, error)
for digits in (None, 1.0, '1'):
    try:
        print(Decimal('1.25').__round__(digits))
    except TypeError as error:
        print(error)
print(round(Decimal('2.5'), None), round(Decimal('1.25'), True))
