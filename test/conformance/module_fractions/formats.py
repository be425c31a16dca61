# Fractions in the styles of format().
from fractions import Fraction

SPECS = '||5|<8|>8|^8|*^9|=8|0=8|+| |-|#|,|_|+#12,|.2f|.0f|#.0f|+.3f|010.2f|012,.1f|0=12,.1f|_.1f|e|.3e|E|g|.3g|#g|G|%|.1%|z.1f|.8_f|.,f|._e|F|d|s|x|08|.2|10.3|.f|<08.2f|zz|é<9|0.3f|00010.2f|#_'.split('|')
for value in (Fraction(1, 2), Fraction(-22, 7), Fraction(10**9, 3), Fraction(0), Fraction(-1, 1000), Fraction(1, 10**9), Fraction(12)):
    for spec in SPECS:
        try:
            print(f'{spec}: {value:{spec}}', end='; ')
        except ValueError as error:
            print(error, end='; ')
    print()
print(f'{Fraction(2, 3)} {Fraction(2, 3)!r}', '%s' % Fraction(4), '{:>6}'.format(Fraction(1, 8)))
