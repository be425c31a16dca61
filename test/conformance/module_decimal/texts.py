from decimal import *

setcontext(Context())
texts = '0 -0 0.00 0E+3 0E-7 0E-8 1 -12.30 1E+5 123E-10 0.000001 0.0000001 123E+3 1E-7 12E-8 123E+10 1234567E+2 NaN -NaN12 sNaN -Infinity'.split()
for text in texts:
    value = Decimal(text)
    print(value, repr(value), value.to_eng_string(), value.as_tuple(), value.adjusted(), value.number_class(), bool(value))
with localcontext(capitals=0):
    print(Decimal('1E+50'), repr(Decimal('1E-50')), Decimal('1E+4').to_eng_string(), f'{Decimal("1E+50")}')
print(Context(capitals=0).to_sci_string(Decimal('1E+9')), Context().to_eng_string(Decimal('12E+8')), Decimal('1E+9').to_eng_string(Context(capitals=0)))
print(DecimalTuple(1, (2, 3), 4), DecimalTuple._fields, Decimal(DecimalTuple(1, (2, 3), 4)), Decimal('1.5').as_tuple().digits)
long = Decimal('1' * 5000)
print(len(str(long)), str(long * long)[-5:], len(str(Decimal(10**5000))), long.as_tuple().digits[:3])
