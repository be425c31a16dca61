print(bin(10), oct(64), hex(255), hex(-255), bin(0))
print(str(2 ** 100), repr(-2 ** 100))
print(len(str(7 ** 2000)))
print(int(str(3 ** 500)) == 3 ** 500)
