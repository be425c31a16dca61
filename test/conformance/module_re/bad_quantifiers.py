import re
for pattern in ['*', '+a', '?', '{1}', 'a|*', '(*)', '(?:+)', 'a**', 'a+*', 'a?{2}', 'a{2}{3}', 'a*??', 'a*+*', 'a{3,2}', 'a{1,0}x', '^*', '$+', '\\b?', '\\A{2}', '(?=a)*', '(?:a*)*', '(?i:a*)*', '(a*)*', '(?:^)*', '()*', '\n\n*a**', '(?#c)*', 'a(?#c)*', '(?x) *', '(?x)a * *']:
    try:
        re.compile(pattern)
        print(repr(pattern), 'fine')
    except re.error as error:
        print(repr(pattern), '->', error, error.pos, error.lineno, error.colno)
for pattern in ['x{99999999999}', 'x{1,99999999999}', 'x{99999999999,}']:
    try:
        re.compile(pattern)
    except OverflowError as error:
        print(pattern, error)
