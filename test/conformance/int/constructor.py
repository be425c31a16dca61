print(int('42'), int('  -17 '), int('1_000'), int('ff', 16), int('0x1f', 16), int('0b101', 0), int('z', 36))
print(int(3.99), int(-3.99), int(True), int())
for text, base in [('12a', 10), ('', 10), ('9', 8), ('1__0', 10), ('0x', 16)]:
    try:
        int(text, base)
    except ValueError as error:
        print(error)
try:
    int([])
except TypeError as error:
    print(error)
try:
    int(float('inf'))
except OverflowError as error:
    print(error)
