# math.exp2 is exact in the last bit where 2 ** x is not always: it has a routine of its own.
import math

for x in (-0.3104899817734639, -1.3787481744889996, 684.4877833949313, 4.642470820538424, -625.4493133513504, 3.744835157156661, 0.5, -1074.0, 1023.5):
    print(x, math.exp2(x).hex())
print(math.exp2(-1080), math.exp2(math.inf), math.exp2(-math.inf), math.exp2(10))
try:
    math.exp2(1024)
except OverflowError as error:
    print(error)
