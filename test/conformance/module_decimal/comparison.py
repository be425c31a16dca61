import operator
from decimal import *
from fractions import Fraction

setcontext(Context())
numbers = [Decimal(text) for text in '0 -0 1 1.0 -1 0.5 1E+3 Infinity NaN'.split()]
others = [0, 1, True, 0.5, 1000.0, float('inf'), float('nan'), Fraction(1, 2), Fraction(1, 3), 1 + 0j, 1j, '1', None]
for a in numbers:
    for b in numbers + others:
        results = []
        for name in ('eq', 'ne', 'lt', 'le', 'gt', 'ge'):
            for x, y in ((a, b), (b, a)):
                try:
                    results.append(int(getattr(operator, name)(x, y)))
                except (TypeError, InvalidOperation) as error:
                    results.append('T' if isinstance(error, TypeError) else 'I')
        print(a, b, *results)
for name in ('compare', 'compare_total', 'compare_total_mag', 'max', 'min', 'max_mag', 'min_mag', 'same_quantum', 'copy_sign'):
    print(name)
    for a in numbers + [Decimal('-NaN5'), Decimal('NaN5')]:
        print(a, *[getattr(a, name)(b) for b in numbers])
for a in ('1', 'nan', 'snan'):
    try:
        print(Decimal(a).compare_signal(2))
    except InvalidOperation as error:
        print(error)
equal = [(Decimal('2.50'), 2.5), (Decimal('1E+30'), 10**30), (Decimal('-7.0'), -7), (Decimal('0.1'), Fraction(1, 10)), (Decimal('inf'), float('inf')), (Decimal('1E-50'), Fraction(1, 10**50))]
print([hash(a) == hash(b) for a, b in equal], {Decimal('1.0'): 'one'}[1], Decimal('2') in {1, 2})
try:
    hash(Decimal('sNaN'))
except TypeError as error:
    print(error)
print(max(numbers[:6]), min(numbers[:6]), sorted(numbers[:8]))
for name in ('is_finite', 'is_infinite', 'is_nan', 'is_qnan', 'is_snan', 'is_signed', 'is_zero', 'is_normal', 'is_subnormal', 'is_canonical', 'canonical', 'copy_abs', 'copy_negate', 'conjugate', 'radix'):
    print(name, *[getattr(Decimal(text), name)() for text in '0 -0 1.50 -1E-999999 1E-1000020 NaN sNaN1 Infinity'.split()])
