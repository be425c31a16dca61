from decimal import *

setcontext(Context())


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


for text in (
    '1', '-1.50', '+.5', '5.', '1e5', '1E-7', '-0', '0e10', '0.0', 'inf', '-Infinity', 'nan', 'sNaN123', '-NaN0', ' 1_000.5\n', '١٢٫٣', '١٢',
    '', '.', 'e5', '1e', '1e+', '--1', '1 2', 'nanx', 'infinit', '0x10', '1_e_5', '\u20091.5\u2009', '1' * 40, '1e1000000000000000000000',
):
    show(lambda: Decimal(text))
for value in (5, -7, True, 10**30, 0.1, -0.0, 1e300, float('inf'), float('-nan'), (0, (1, 2, 3), -2), [1, [0, 0, 5], 3], (1, (), 'F'), (0, (1, 2), 'n'), (1, (), 'N')):
    show(lambda: Decimal(value))
for value in ((1, 2), (2, (1,), 0), (0, (10,), 0), (0, '12', 0), (0, (1,), 'x'), (0, (1,), 1.0), (0, ('1',), 0), None, b'1', 1j, {}, object):
    show(lambda: Decimal(value))
show(lambda: Decimal())
show(lambda: Decimal(value='2.50', context=None))
show(lambda: Decimal('1', 5))
show(lambda: Decimal('x', Context(traps=[])))
show(lambda: Decimal.from_float(0.375))
show(lambda: Decimal.from_float(3))
show(lambda: Decimal.from_float('1'))
show(lambda: Decimal.from_number(0.5))
show(lambda: Decimal.from_number(Decimal('1.0')))
show(lambda: Decimal.from_number('1'))
context = Context(prec=3, rounding=ROUND_UP)
for value in ('1.2341', '-0.00012345', ' 1', '1_0', 123456, (0, (1, 2, 3, 4), 0), 1.2345, Decimal('NaN1234'), Decimal('NaN123')):
    show(lambda: context.create_decimal(value))
show(lambda: context.create_decimal())
show(lambda: context.create_decimal_from_float(0.1))
show(lambda: context.create_decimal_from_float('x'))
print(context)
