VALUES = (0j, 1 + 2j, -1.5 - 0.25j, complex(-0.0, 3), complex(0.0, -0.0), complex('inf+nanj'), 1234567.891 - 1e20j, 1e-7j, complex(1e16, 5))
SPECS = ('', '.2f', '+.1e', ' .3g', ',.2f', '_.1f', '.0f', '#.0f', 'z.1f', '+z#.1g', 'g', 'G', 'E', 'F', 'n', '#', '+', ' ', '-', 'z', ',', '_', '.3', '.3_f', '>30', '<30.1f', '^31', '*^30,.2f', 'x<3', '30', '1.1f',
         '>>20', '0<20', '020.1f', '=20', '0=5', '*=30', 'd', '%', 's', 'x', 'c', 'é', '\x01', '5z', 'z5', '05', '<05', 'a<05', '..', '.', '2.', '3 ', '+-', '!', '.2,f', ',.2_f', ',_', '١0')
for value in VALUES[:3]:
    for spec in SPECS:
        try:
            print(repr(spec), repr(format(value, spec)))
        except ValueError as error:
            print(repr(spec), error)
for value in VALUES:
    print(*[format(value, spec) for spec in ('.2f', '', '+', '.3', '#', 'E', '>12')], sep='|')


class Wave(complex):
    pass


print(f'{Wave(1, 2):.1f} {Wave(1, 2)!s:>9} {Wave(0, 2):6}')
try:
    format(Wave(1), 'd')
except ValueError as error:
    print(error)
