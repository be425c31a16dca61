def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for text in ['', ' ', '1', '-1.5', '+.5', '5.', '.', '1e5', '1E-5', '1e', 'e5', '1_0.0_1', '1__0', '_1', '1_.0', 'inf', '-INF', 'Infinity', 'infinit', 'nan', '-nan', 'NaN(1)', ' 1.5\n', '1 .5', '0x1p0', '1e400', '-1e400', '1e-400', '٣.٥', '１.5', '1,5', '1.5f', '1.5j', '0' * 50 + '1', '9' * 40, '1\x00', '4.35', '0.1e1']:
    show(lambda: float(text))
show(lambda: float())
show(lambda: float(5))
show(lambda: float(True))
show(lambda: float(10 ** 22))
show(lambda: float(10 ** 400))
show(lambda: float(2 ** 53 + 1))
show(lambda: float(b'1.5'))
show(lambda: float(bytearray(b' 2.5 ')))
show(lambda: float(b'\xff'))
show(lambda: float(None))
show(lambda: float([]))
show(lambda: float(1j))
show(lambda: float(1, 2))
show(lambda: float(x=1))
print(1., .5, 1e5, 1E+5, 1_0.0_1, 1e-0, 0e0, 00.5, 1_0e1_0, 09.5)
