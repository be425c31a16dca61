from decimal import *

setcontext(Context())
with localcontext(prec=6, traps=[]):
    for name in ('logical_and', 'logical_or', 'logical_xor'):
        for a, b in (('0', '0'), ('1', '101'), ('1100', '1010'), ('1111111', '1'), ('2', '1'), ('-1', '1'), ('1E+1', '1'), ('nan', '1')):
            print(name, a, b, getattr(Decimal(a), name)(Decimal(b)))
    for text in ('0', '101', '111111', '1000000', '12', 'inf'):
        print(Decimal(text).logical_invert())
    for name in ('shift', 'rotate', 'scaleb'):
        for text in ('123456', '-12', '0.5', '12345678', 'inf', 'nan', '0'):
            print(name, text, *[getattr(Decimal(text), name)(Decimal(count)) for count in ('0', '1', '-2', '6', '7', '1E+0', '1.0', 'nan', '100')])
for text in ('250', '0.03', '1', '0', 'inf', '-7E+20'):
    print(Decimal(text).logb(Context(traps=[])), Decimal(text).adjusted())
