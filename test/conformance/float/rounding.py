print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5678, -2), round(1.5, 0))
print(round(1e20), round(0.5), round(1.5), round(123, -1), round(125, -1), round(135, -1))
print(int(1e15), int(-1.9), float(10 ** 20))
for bad in (float('nan'), float('inf')):
    try:
        round(bad)
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
