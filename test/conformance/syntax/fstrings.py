# f-strings as of PEP 701.
a, b, width, prec = 5, 'text', 10, 3
pi = 3.14159265
print(f'', f'a', f'{a}', f'{a}{b}', f'{{', f'}}', f'{{{a}}}', f'{{}}', f'{a!r}{b!r}{b!s}{b!a}')
print(f'{a:5}|{a:<5}|{a:>5}|{a:^5}|{a:05}|{pi:.2f}|{b:>10}|{b!r:>10}|{pi:{width}.{prec}}|{pi:{width}.{prec}f}')
print(f'{a=}', f'{a = }', f'{ a = }', f'{a+1=}', f'{b=}', f'{b=!s}', f'{b=:>8}', f'{b = !r:>8}', f'{pi=:.2f}', f'{f"{a=}"=}')
print(f'{'nested'}', f"{"same"}", f'{f'{f'{a}'}'}', f'{b'x'}', f'{'a' 'b'}', f"{'\n'}", f'{'''triple'''}')
print(f'{a if a > 3 else b}', f'{[x for x in range(3)]}', f'{ {1: 2} }', f'{ {1, 2} }', f'{(lambda x: x * 2)(4)}', f'{a,}', f'{a, b}', f'{*[1, 2],}', f'{(y := 7)}', f'{y:=5}', f'{a!=b}', f'{a==5}', f'{a<6}')
print(f'''{
    a  # comment
}''', f'{a
}', f'''multi
line {b}
end''')
print(rf'\n{a}\{b}', fr'\d{a}', Rf'{a}\\', f'\n\t{a}\x41\u0042', f'\{a}', f'{a}\\', f'\\{a}', f'{a:\x3e5}')
print('a' f'{a}' 'b' f'{b}' "{not}" f'{{}}', f'{a}' '{b}', 'x' f'' 'y')
print(f'{b:{'>'}{width}}|', f'{a:{width}{'d'}}|', f'{a:{'0'}{width}}|', f'{pi:{width}.{prec}e}|')
class C:
    def __format__(self, spec): return f'<{spec}>'
    def __repr__(self): return 'C()'
c = C()
print(f'{c}', f'{c:}', f'{c:abc}', f'{c:{a}}', f'{c:a{a}b{b}c}', f'{c!r:>6}', f'{c=}', f'{c=:x}', f'{c:}}}' if False else '', f'{c:%Y-%m-%d}', f'{c:!r}', f'{c:a:b}')
print(f'{a:d}' f'{a:x}' f'{a:b}' f'{-a:+}' f'{a:,}', f'{1000000:,}', f'{1000000:_}', f'{255:#x}', f'{0.5:%}')
d = {'k': 'v', 'n': [1, 2]}
print(f"{d['k']}", f'{d["k"]}', f'{d['n'][0]}', f'{d["n"][-1]:03}', f"{'{'}", f"{'}'}", f"{'{}'.format(3)}")
print(f'{a}' == '5', len(f'{a:100}'), f'{None}', f'{True}', f'{...}', f'{1e10}', f'{10**20}')
print(f'{lambda_ if (lambda_ := 1) else 0}', f'{a:{a}}' , f'{"a" "b"}', f'{f"{1}" f"{2}"}')
print(f"{a}\
{b}", f'''{a}\
{b}''')
print(f'{3.4:10}|{'x':<3}|{3!r:^{width}}|')
x = 3
print(f'{x!s:>{width}}', f'{  x  }', f'{x	}')
