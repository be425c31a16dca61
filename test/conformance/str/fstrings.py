x = 3
name = 'ann'
print(f'{x} {x + 1} {name!r} {name.upper()} {x:>4} {x=} {x + 1 = } {name!r:>8}')
width = 7
print(f'{name:>{width}}|{x:0{width}d}|{{literal}}|{"nested " + f"{x}"}')
print(f'{'same quotes'} {[i * 2 for i in range(3)]} {({"a": 1})["a"]} {x if x > 2 else 0}')
print(f'''multi
{x}
line''')
print(f'{lambda_test(4)}' if (lambda_test := (lambda n: n * n)) else '')
