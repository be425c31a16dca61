import contextvars
import copy
import decimal
import pickle
from decimal import *

setcontext(Context())


def show(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


def assign(name, value):
    setattr(context, name, value)


print(DefaultContext, BasicContext, ExtendedContext, getcontext(), sep='\n')
context = Context(5, ROUND_DOWN, -10, 10, 0, 1, [Inexact], [Overflow, Clamped])
print(context, context.Etiny(), context.Etop(), context.radix())
print(context.flags, context.traps, len(context.flags), list(context.traps)[:2], context.flags.copy() == context.flags, sep='\n')
print(context.prec, context.rounding, context.Emin, context.Emax, context.capitals, context.clamp, context == Context(5), context != 5)
for name, value in (
    ('prec', 0), ('prec', 'a'), ('prec', 10), ('Emin', 1), ('Emax', -1), ('rounding', 'up'), ('rounding', None), ('capitals', 2), ('clamp', -1),
    ('flags', 5), ('flags', {}), ('traps', [Inexact]), ('flags', {signal: True for signal in context.flags}), ('other', 1), ('traps', context.flags),
):
    show(lambda: assign(name, value))
print(context)
for name in ('prec', 'flags', 'other'):
    show(lambda: delattr(context, name))
show(lambda: context.flags[Exception])
show(lambda: context.flags.pop(Inexact))
show(lambda: context.flags.update({Rounded: 0}))
show(lambda: context.flags.get(Rounded))
show(lambda: context.other)
show(lambda: Context(prec=-1))
show(lambda: Context(traps=[ValueError]))
for bits in (32, 64, 96, 128):
    print(IEEEContext(bits))
for bits in (0, 33, -32, 'x'):
    try:
        IEEEContext(bits)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, str(error)[:45])
for each in (context.copy(), copy.copy(context), pickle.loads(pickle.dumps(context))):
    print(each is context, each)
print(context.__reduce__())
setcontext(ExtendedContext)
print(getcontext() is ExtendedContext, getcontext())
setcontext(context)
print(getcontext() is context)
show(lambda: setcontext(None))
with localcontext() as inner:
    print(inner is context, inner is getcontext(), inner)
with localcontext(DefaultContext, prec=3, rounding=ROUND_UP, Emin=-5, Emax=5, capitals=0, clamp=0, flags=[Rounded], traps=[]) as inner:
    print(inner, Decimal('1E5') * Decimal('3.14159'))
print(getcontext() is context)
show(lambda: localcontext(5))
show(lambda: localcontext(precision=5))
show(lambda: localcontext(prec='5'))


def elsewhere():
    getcontext().prec = 7
    setcontext(Context(prec=2))
    return Decimal(1) / 3


print(contextvars.copy_context().run(elsewhere), context.prec, getcontext() is context)
print(contextvars.Context().run(lambda: Decimal(1) / 3))
print(HAVE_THREADS, HAVE_CONTEXTVAR, decimal.__version__, decimal.__libmpdec_version__, MIN_ETINY == MIN_EMIN - (MAX_PREC - 1), MAX_EMAX == MAX_PREC == -MIN_EMIN)
show(lambda: Context(foo=1))
show(lambda: Context(5, ROUND_UP, -5, 5, 1, 0, [], [], 9))
show(lambda: Context(**dict.fromkeys('abcdefghi', 1)))
show(lambda: Context(5, **dict.fromkeys('abcdefgh', 1)))


class Precise(Context):
    def __init__(self, digits):
        super().__init__(prec=digits)


print(Precise(digits=7).prec)
