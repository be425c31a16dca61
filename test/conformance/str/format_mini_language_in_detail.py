def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


class Index:
    def __index__(self):
        return 5
def fmt(value, *specs):
    for spec in specs:
        try:
            print(repr(spec), repr(format(value, spec)))
        except Exception as error:
            print(repr(spec), type(error).__name__, error)
for text in ['', 'abc', 'é😀']:
    fmt(text, '', 's', '5', '<5', '>5', '^5', '*^6', '=5', '05', '.2', '.0', '5.1', 'd', 'c', '+', '-', ' ', '#', ',', '_', 'z', '{<5', '}>5', '😀^5', '.', '1.s', '<', 'x<', '<<5', '0<5', '.2s5', '99999999999999999999')
for number in [0, 42, -42, 1234567]:
    fmt(number, '', 'd', 'b', 'o', 'x', 'X', '#b', '#o', '#x', '#X', 'n', 'c', 'e', 'E', 'f', 'F', 'g', 'G', '%', '+', ' ', '-', '+d', ' d', '10', '<10', '^10', '=10', '*=+10', '010', '+010', '#010x', ',', '_', '_b', '_x', ',x', ',b', '_o', ',n', '010,', '.2', '.2d', '.2f', 's', 'z', 'zd', '#', '#d', '+c', '#c', '10c', 'y', '=+#012_x', ',.2f', '_.3e', '.3%', '<010', '0=10', 'x>+08')
for number in [0.0, -0.0, 3.14159, -1234567.891, 1e20, 1e-7, float('inf'), float('nan')]:
    fmt(number, '', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%', '.3', '.0f', '.2e', '.3g', '#.3g', '#.0f', '+', ' ', '10.2f', '<10.2f', '^12.1e', '=+12.1f', '012.3f', ',', '_', ',.2f', '.2_f', '.2,f', '.1%', 'z', 'z.1f', 'd', 's', 'x', 'c', '#', '.', '.5', '0', '_.2%', '.30f', 'r')
fmt(True, '', 'd', '5', 's', 'x', '.1f', '>6')
fmt(None, '', '5', 's')
fmt([], '', '5')
fmt(1 + 2j, '', '.1f', '>12', '+', 'd', '05', '=8', '%', 'e', ',')
fmt(65, 'c', '5c', '<5c', '^5c', '=5c')
fmt(-1, 'c')
fmt(1114112, 'c')
fmt(128512, 'c')
show(lambda: '{:{}}'.format('a', 5))
show(lambda: '{:{w}.{p}f}|{:>{w}}'.format(3.14159, 'x', w=8, p=2))
