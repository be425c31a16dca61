# Fractions from texts.
from fractions import Fraction

TEXTS = '3/4| -3/4\n|+3|3 / 4|1.25|-.5|5.|7e-3|7E3|1.5e+2|1_000/3_0|1_0.0_1|٣/٤|6/4|0/5|00012|1/0|| |.|e5|/4|3/|3/-4|3/+4|1__0|_1|1_|1._5|3/4/5|1.5/2|1/2e3|1e|1e1.5|+ 1|--1|nan|inf|x|0x10|1/2 3|½|3/4x|1,5'
for text in TEXTS.split('|'):
    try:
        print(repr(text), repr(Fraction(text)))
    except (ValueError, ZeroDivisionError) as error:
        print(repr(text), type(error).__name__, error)
