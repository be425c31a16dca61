# Many operations of random numbers in random contexts, told by their results and flags.
import random
from decimal import *

setcontext(Context())
generator = random.Random(2026)
choose = generator.choice
roundings = [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]
signals = [InvalidOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped]
names = ['add', 'subtract', 'multiply', 'divide', 'divide_int', 'remainder', 'remainder_near', 'quantize', 'compare', 'max', 'min_mag', 'next_toward', 'power']


def number():
    size = choose([1, 2, 4, 9, 20])
    digits = ''.join([choose('0123456789') for _ in range(size)]) if generator.random() < 0.7 else choose('159') + '0' * (size - 1)
    return Decimal(f'{choose(["", "-"])}{digits}E{generator.randrange(-size - 4, 6)}')


for i in range(250):
    context = Context(
        prec=choose([1, 3, 9, 16]), rounding=choose(roundings), Emin=-choose([2, 9, 50]), Emax=choose([2, 9, 50]), clamp=generator.randrange(2), traps=[],
    )
    name, a, b = choose(names), number(), number()
    if name == 'power':
        b = Decimal(choose(['2', '3', '-1', '0.5', '7', '1.5']))
    result = getattr(context, name)(a, b)
    print(name, a, b, result, *[signal.__name__ for signal in signals if context.flags[signal]])
