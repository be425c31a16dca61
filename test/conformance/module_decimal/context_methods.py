from decimal import *

setcontext(Context())
context = Context(prec=4, rounding=ROUND_HALF_UP, traps=[])
a, b, c = Decimal('-123.456'), Decimal('7.8'), Decimal('1.5')
for name in (
    'abs', 'minus', 'plus', 'exp', 'ln', 'log10', 'sqrt', 'normalize', 'next_minus', 'next_plus', 'logb', 'logical_invert', 'to_integral', 'to_integral_value',
    'to_integral_exact', 'is_canonical', 'is_finite', 'is_infinite', 'is_nan', 'is_normal', 'is_qnan', 'is_signed', 'is_snan', 'is_subnormal', 'is_zero',
    'canonical', 'copy_abs', 'copy_decimal', 'copy_negate', 'number_class', 'to_sci_string', 'to_eng_string', '_apply', 'create_decimal',
):
    method = getattr(context, name)
    print(name, method(a), method(b), method(Decimal(5) if 'canonical' in name else 5))
for name in (
    'add', 'subtract', 'multiply', 'divide', 'divide_int', 'remainder', 'remainder_near', 'divmod', 'power', 'compare', 'compare_signal', 'compare_total',
    'compare_total_mag', 'max', 'max_mag', 'min', 'min_mag', 'next_toward', 'quantize', 'rotate', 'shift', 'scaleb', 'same_quantum', 'copy_sign', 'logical_and',
    'logical_or', 'logical_xor',
):
    method = getattr(context, name)
    print(name, method(a, b), method(b, 2), method(3, c))
print(context.fma(2, a, c), context.radix(), context)
for name, arguments in (('add', ('1', 2)), ('add', (1, 2.5)), ('exp', (None,)), ('is_nan', ('x',)), ('canonical', (1.5,)), ('is_canonical', (1,)), ('copy_decimal', ('1',))):
    try:
        print(getattr(context, name)(*arguments))
    except TypeError as error:
        print(error)
for name in ('compare', 'max', 'quantize', 'copy_sign', 'same_quantum', 'next_toward', 'shift', 'logical_or', 'remainder_near'):
    for arguments in (('1',), (1.5,), (1, 5)):
        try:
            print(getattr(Decimal(1), name)(*arguments))
        except TypeError as error:
            print(error)
print(Decimal(2).sqrt(context), Decimal(2).ln(context=context), Decimal('1.23456').quantize(Decimal('0.001'), None, context), Decimal('2.5').to_integral_value(context=context))
