from decimal import *
import decimal

setcontext(Context())
signals = [InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped]
for each in [*signals, DecimalException, ConversionSyntax, DivisionImpossible, DivisionUndefined, InvalidContext]:
    print(each, [base.__name__ for base in each.__mro__])
operations = [
    lambda: Decimal('x'), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal(1) % 0, lambda: divmod(Decimal(1), 0), lambda: Decimal(1) // 0,
    lambda: Decimal('1e50') // 1, lambda: Decimal('inf') - Decimal('inf'), lambda: Decimal('inf') * 0, lambda: Decimal('sNaN') + 1, lambda: Decimal(-1).sqrt(),
    lambda: Decimal('9e999999') * 10, lambda: Decimal('1e-999999') / 1000, lambda: Decimal('1e-999999') / 10**30, lambda: Decimal(1) / 3, lambda: Decimal(0.5),
    lambda: Decimal(1) == 1.0, lambda: Decimal(1) < 1.5, lambda: Decimal('0e1000000') + 0, lambda: Decimal('nan') < 1, lambda: Decimal('snan') == 1,
    lambda: Decimal('1.5').quantize(Decimal('1e-40')), lambda: Decimal(0).ln(), lambda: Decimal(0).logb(), lambda: Decimal(0) ** 0, lambda: Decimal(-2) ** Decimal('0.5'),
]
for each in operations:
    with localcontext(traps=[], flags=[]) as context:
        print(each(), context.flags[Inexact], [signal.__name__ for signal in signals if context.flags[signal]])
    with localcontext(traps=signals, flags=[]) as context:
        try:
            print(each())
        except DecimalException as error:
            print(type(error).__name__, error.args, [signal.__name__ for signal in signals if context.flags[signal]])
with localcontext() as context:
    context.traps[Inexact] = True
    try:
        Decimal(1) / 7
    except Inexact as error:
        print(type(error), isinstance(error, ArithmeticError))
    context.clear_flags()
    context.clear_traps()
    print(context)
try:
    1 / Decimal(0)
except ZeroDivisionError as error:
    print(type(error), error)
