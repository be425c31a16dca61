print((1.5).is_integer(), (2.0).is_integer(), (0.75).as_integer_ratio(), (1.5).hex(), float.fromhex('0x1.8p+1'))
print(float('1e3'), float(' 2.5 '), float('1_0.5'), float('-inf'), float('infinity'))
for text in ['', 'abc', '1.2.3', '1e']:
    try:
        float(text)
    except ValueError as error:
        print(error)
