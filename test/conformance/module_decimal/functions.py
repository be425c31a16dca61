from decimal import *

setcontext(Context())
texts = '0 1 2 10 0.5 1E-5 123.456 1E+10 9.99999999999999999 1.0000000000000000000001 NaN Infinity -1 -Infinity'.split()
for name in ('exp', 'ln', 'log10', 'sqrt', 'logb', 'next_minus', 'next_plus'):
    for prec in (3, 28):
        with localcontext(prec=prec, traps=[]):
            print(name, prec, *[getattr(Decimal(text), name)() for text in texts])
with localcontext(prec=60):
    print(Decimal(1).exp(), Decimal(2).ln(), Decimal(3).log10(), Decimal(2).sqrt(), Decimal(2) ** Decimal('0.5'), sep='\n')
print(Decimal('1E-30').exp(), Decimal('-1E-40').exp(), Decimal(-800).exp(), Decimal('1.00').sqrt(), Decimal('4E+10').sqrt(), Decimal('2E+11').sqrt(), Decimal('0E+5').sqrt())
print(Decimal('1000').log10(), Decimal('0.001').log10(), Decimal('1E+400').ln(), Decimal('1E-400').ln())
for a, b in (('1', '2'), ('1', '1.0'), ('-1', '-2'), ('0', '1'), ('0', '-1'), ('inf', '1'), ('nan', '1')):
    print(Decimal(a).next_toward(Decimal(b)))
print(Context(Emin=-5, Emax=5, prec=3).next_plus(Decimal(0)), Context(Emin=-5, Emax=5, prec=3).next_minus(Decimal('inf')), Context(prec=3).next_toward(Decimal('1.00'), Decimal(5)))
for prec in range(1, 12):
    with localcontext(prec=prec):
        print(Decimal('0.3').exp(), Decimal('7.7').ln(), Decimal('77').log10(), Decimal('77').sqrt(), Decimal(7) / 9)
