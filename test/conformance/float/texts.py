"""Texts that float, complex and float.fromhex take and refuse; round by digits."""
TEXTS = ['1', '1.', '.5', '.', '1e5', '1E+05', '1e', '1e+', ' 1 ', '1_0', '1__0', '_1', '1_.5', 'inf', '-Infinity', 'nan', '+nan', 'infinit', '0x10', '1e400', '1e-400',
         '\u0661\u0662', '', '  ', '1j', '1+2j', '1-2J', '-j', '(1+2j)', '(1+2j', '1 + 2j', 'nan+infj', '1++2j', '1\x00', '0x1p3', '0x.8p1', '-0x1.fp-3', '0x1p2000', '0x1.',
         '0x1.fffffffffffff8p0']
for text in TEXTS:
    results = []
    for function in (float, complex, float.fromhex, int):
        try:
            results.append(function(text))
        except (ValueError, OverflowError) as error:
            results.append(f'{type(error).__name__} {error}')
    print(repr(text), results)
for value in (1.0, 0.1, 1e22, 1e23, 2.675, -2.5, 9007199254740993.0, 1.7976931348623157e308, 5e-324, 1 / 3):
    print(value, [round(value, digits) for digits in (0, 1, 2, -1, 5, 15, 17, 300, -300)], value.hex(), value.as_integer_ratio())
