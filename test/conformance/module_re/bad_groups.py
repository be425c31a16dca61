import re
for pattern in ['(', '(a', 'a)', ')', '(()', '((a)', '(?', '(?a', '(?:', '(?:a', '(?P', '(?P<', '(?P<>a)', '(?P<a', '(?P<1>a)', '(?P<a b>c)', '(?P<a>b)(?P<a>c)', '(?P=', '(?P=)', '(?P=x)', '(?P=1)', '(?P<a>(?P=a))', '(?Px)', '(?P', '(?<', '(?<a>b)', '(?<=a', '(?!', '(?=', '(?#', '(?#abc', '(?z)', '(?%)', '(?(', '(?()a)', '(?(1', '(?(0)a)', '(?(1)a|b|c)', '(?(1)a', '(?(x)a)', '(?(-1)a)', '(?(2)a)', '(a)(?(2)b)', '(?(99999999999)a)', '(?P<\xe9>a)', '(?>', '(?>a', 'x\n(y\n(z', 'a(?i)b', '(?i', '(?i-', '(?i-)', '(?-)', '(?-i)', '(?i-i:a)', '(?-i', '(?iz)', '(?i%)', '(?-z:a)', '(?-%', '(?L)a', '(?au)a', '(?-a:b)', '(?-u:b)', '(?u-a:b)', '(?a-i', '(?-iz)', '(?-ia:x)']:
    try:
        re.compile(pattern)
        print(ascii(pattern), 'fine')
    except re.error as error:
        print(ascii(pattern), '->', ascii(str(error)), error.pos, error.lineno, error.colno)
for pattern in [b'(?u)a', b'(?P<\xe9>a)', b'(?P=\xe9)', b'(?aL)a', b'(?L:a)', b'(?P<a>b)(?P<a>c)', b'(?(\xe9)a)']:
    try:
        re.compile(pattern)
        print(pattern, 'fine')
    except re.error as error:
        print(pattern, '->', error, error.pos)
