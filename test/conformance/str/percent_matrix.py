"""Values by printf conversions."""
VALUES = [0, -5, 2 ** 70, True, 0.0, -2.5, 1e20, float('nan'), 'abc', 'é', None, (1,), [1], b'x', {'a': 1}]
CONVERSIONS = ['d', 'i', 'x', '#x', 'X', 'o', 'e', '.2e', '.1f', 'g', '#g', 'c', 's', 'r', 'a', '%', '-5d|', '05d', '+d', ' d', '.5d', '.2s', '5s', '(a)s', 'z', '',
               'ld', '+#x', '010x', '.0f', '.20f']
for value in VALUES:
    results = []
    for conversion in CONVERSIONS:
        for form in ('%' + conversion, ('%' + conversion).encode()):
            try:
                results.append(form % (value,))
            except Exception as error:
                results.append(f'{type(error).__name__} {error}')
    print(repr(value), results)
