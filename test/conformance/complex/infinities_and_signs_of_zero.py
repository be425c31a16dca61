inf, nan = float('inf'), float('nan')
reals = [0.0, -0.0, 2.0, inf, -inf, nan, 1, -3]
values = [complex(0.0, 0.0), complex(-0.0, 0.0), complex(0.0, -0.0), 1 + 2j, complex(inf, 0), complex(1, -inf), complex(nan, 1), complex(inf, nan)]


def attempt(a, operator, b):
    try:
        return eval(f'a {operator} b')
    except Exception as error:
        return type(error).__name__


for operator in ['+', '-', '*', '/']:
    for z in values:
        print(z, operator, [attempt(z, operator, r) for r in reals])
        print(operator, z, [attempt(r, operator, z) for r in reals])
        print('both', operator, z, [attempt(z, operator, other) for other in values])
for z in values:
    print(-z, +z, z.conjugate(), abs(z), [attempt(z, '**', n) for n in (0, 1, 2, -1)] if abs(z) < 9 else None)
