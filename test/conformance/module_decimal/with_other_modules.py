import copy
import json
import math
import numbers
import pickle
import statistics
from decimal import *
from fractions import Fraction

setcontext(Context())


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


data = [Decimal('1.5'), Decimal('2.25'), Decimal('3'), Decimal('10.125')]
for name in ('mean', 'median', 'variance', 'stdev', 'pvariance', 'pstdev', 'median_low', 'mode', 'harmonic_mean', 'fmean', 'quantiles'):
    show(lambda: getattr(statistics, name)(data))
show(lambda: statistics.mean([Decimal(1), 2]))
for value in ('1.25', '-0.5', 'inf', 'nan'):
    show(lambda: Fraction(Decimal(value)))
    show(lambda: Fraction.from_decimal(Decimal(value)))
show(lambda: Fraction(1, 3) + Decimal(1))
for kind in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational):
    print(kind.__name__, isinstance(Decimal(1), kind), issubclass(Decimal, kind))
two = Decimal(2)
show(lambda: (math.sqrt(two), math.prod(data), math.fsum(data), math.isnan(Decimal('nan')), math.isclose(two, 2), math.copysign(two, -1)))
show(lambda: (float(Decimal('1.1')), float(Decimal('-0')), float(Decimal('1e400')), float(Decimal('1e-400')), complex(two), int(Decimal('1e20')), two.real, two.imag))
show(lambda: math.factorial(two))
show(lambda: [1, 2, 3][two])
show(lambda: json.dumps(two))
show(lambda: json.dumps([two], default=str))
show(lambda: json.loads('[1.10, 2e5, 3]', parse_float=Decimal))
for protocol in range(6):
    show(lambda: pickle.loads(pickle.dumps([two, Decimal('-0.00'), Decimal('sNaN3')], protocol)))
show(lambda: pickle.dumps(Decimal('1.5')))
show(lambda: pickle.loads(pickle.dumps(InvalidOperation('x'))).args)
print(copy.copy(two) is two, copy.deepcopy([two])[0] is two, two.__reduce__())
show(lambda: Decimal('-2.50').as_integer_ratio())
match two:
    case Decimal():
        print('matched')


class Money(Decimal):
    def __new__(cls, value, currency='EUR'):
        self = super().__new__(cls, value)
        self.currency = currency
        return self

    def __str__(self):
        return f'{super().__str__()} {self.currency}'


money = Money('1.50', 'USD')
print(money, repr(money), money.currency, Money(money), type(Money(money)), type(Decimal(money)), f'{money:.1f}', money == Decimal('1.5'))
print([type(each).__name__ for each in (money + 1, -money, abs(money), money.copy_abs(), money.quantize(two), money.max(1), Money.from_float(0.5), Money.from_number(2), money.conjugate(), money.real)])
show(lambda: setattr(two, 'x', 1))
show(lambda: two.x)
