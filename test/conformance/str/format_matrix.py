"""Values by format specifications."""
VALUES = [0, -5, 1234567, 2 ** 70, True, 0.0, -2.5, 1234567.891, 1e20, 1e-7, float('inf'), float('nan'), 'abc', '', 1 + 2j, -1.5j, None]
SPECS = ['', 'd', '<8', '>8', '^9', '*^9', '08', '+', '-', ' ', '#x', '#b', ',', '_', '_x', '.2f', 'e', 'G', '%', '.0f', '.10g', 'n', 'c', 's', '.3',
         '=+9', '+,', 'z.1f', '#.3g', '0', '5.', '..', '{', 'zz', '10.3s', 'é>5', '<05', '#,x', '__', ',_', '=5s', ',s', '.4_f', ',.3e']
for value in VALUES:
    results = []
    for spec in SPECS:
        try:
            results.append(format(value, spec))
        except Exception as error:
            results.append(f'{type(error).__name__} {error}')
    print(repr(value), results)
