from decimal import *

setcontext(Context())
values = [Decimal(text) for text in '0 -0.00 1 -2.5 1234.5678 -1234567.891 0.00001234 9.995 1E+10 123E-12 NaN -sNaN7 Infinity'.split()]
for spec in (
    '', 'f', '.2f', '.0f', '10.3f', '<10.1f', '^12', '*^12.2f', '=+12.1f', '+', ' ', '-', '012.2f', '+010', ',', ',.2f', '015,.1f', '020,',
    'e', '.3e', 'E', '.0e', 'g', '.3g', 'G', '.1G', '%', '.1%', 'n', 'F', '.5', '5', '>8', '.20f', 'x<9', '0=9',
):
    print(repr(spec), '|'.join([format(value, spec) for value in values]))
print(f'{Decimal("3.14159"):.3f} {Decimal("1e3"):f} {Decimal("12345.678"):,.1f} {Decimal("0.5"):.0%} {Decimal(7):>5}', '{:.2f}'.format(Decimal('2.675')), '%s %.2f' % (Decimal('1.10'), Decimal('1.125')))
with localcontext(rounding=ROUND_DOWN, capitals=0):
    print(f'{Decimal("2.679"):.2f} {Decimal("1e100")} {Decimal("1e100"):g} {Decimal("1e100"):G}')
try:
    Decimal(1).__format__(5)
except TypeError as error:
    print(error)
