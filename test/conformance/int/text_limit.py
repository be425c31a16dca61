try:
    str(10 ** 5000)
except ValueError as error:
    print(error)
try:
    int('1' * 5000)
except ValueError as error:
    print(error)
print(len(hex(10 ** 5000)))
