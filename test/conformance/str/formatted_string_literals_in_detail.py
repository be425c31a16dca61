def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


x, y, name, d = 42, 3.14159, 'abc', {'k': 'v', "q'": 1}
print(f'', f'{x}', f'{x!r}', f'{name!r:>8}', f'{y:.2f}', f'{y:{x // 4}.{2}f}', f'{x=}', f'{x = }', f'{x=!r}', f'{x=:>6}', f'{x + 1 = }', f'{{}}', f'{{{x}}}', f'{x}}}', f'{d["k"]}', f'{d['k']}', f'{"nested " f'{x}'}', f'{x:{"0"}>{8}}')
print(f'''{
x
+ 1
}''', f"{'\n'}", f'{x # comment
}', rf'\{x}\n', f'\x41{x}\u00e9', f'{(lambda: 1)()}', f'{x if x else y}', f'{[i for i in range(3)]}', f'{x, y}', f'{*[1, 2],}', f'{(z := 5)} {z}', f'{x:=+8}', f'{x!s}', f'{name!a}')
print(f'a' 'b' f'{x}' r'\n' "{x}", F'{x}', fR'\{x}', f'{None}', f'{...}', f'{""!r}', f'{ {1: 2}[1] }', f'{ {1, 2} }', f'{1_000:,}', f'{f"{f"{x}"}"}', f'{x:>{x // 5}}', f'{3!r:^{5}}')
class C:
    def __format__(self, spec):
        return f'[{spec}]'
    def __str__(self):
        return 'str'
    def __repr__(self):
        return 'repr'
c = C()
print(f'{c}', f'{c!s}', f'{c!r}', f'{c:a b}', f'{c:{x}-{y:.1f}}', f'{c!r:>6}', f'{c=}', f'{c=:x}', f'{c=!s:>5}', f'{c::}', f'{c:!r}', f'{c:{"{"}}')
def order(n):
    print('eval', n)
    return n
print(f'{order(1)}{order(2):{order(3)}}{order(4)}')
show(lambda: f'{x:d d}')
show(lambda: f'{name:d}')
show(lambda: f'{undefined}')
show(lambda: f'{x:{name}}')
show(lambda: f'{1 / 0}')
for line in ["f'{'", "f'}'", "f'{}'", "f'{ }'", "f'{!r}'", "f'{x!}'", "f'{x!z}'", "f'{x!r'", "f'{x:'", "f'{x!r x}'", "f'{x y}'", "f'{=}'", "f'{*x}'", "f'{**x}'", "f'{lambda x: 1}'", "f'{x:{y:{z}}}'", "f'{a[}'", "f'{)}'", "f'{x'", "f'{x!rs}'", "f'{x! r}'", "f'{x;y}'", "f'{yield}'", "f'{x = y}'", "f'{\\n}'", "f'{#}'", "bf'{x}'", "fb'x'", "uf'x'", "f'{if}'", "f'{x:}}'", "b'a' f'b'", "f'{1:{2}3{4}}'", "f'{a:=5}'", "f'{(a:=5)}'", "f'{x!r:{y!s}}'"]:
    try:
        compile(line, 'x', 'eval')
        print(line, 'compiles')
    except SyntaxError as error:
        print(line, error.msg)
