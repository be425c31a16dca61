import re

scanner = re.Scanner([
    (r'[a-zA-Z_]\w*', lambda scanner, token: ('name', token)),
    (r'\d+\.\d*', lambda scanner, token: float(token)),
    (r'\d+', lambda scanner, token: int(token)),
    (r'=|\+|-|\*|/', lambda scanner, token: 'op' + token),
    (r'\s+', None),
    ('!', 'mark'),
])
print(scanner.scan('sum = 3*foo + 312.50 + bar!'))
print(scanner.scan('a ? b'), scanner.scan(''))
print(re.Scanner([('A', lambda s, t: s.match.span())], re.I).scan('aAb'))
print(re.Scanner([('x*', 'x')]).scan('xxy'))
