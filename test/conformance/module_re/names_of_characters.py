import re

print(re.findall(r'\N{BULLET}+', 'a••b•'), re.findall(r'[\N{LATIN SMALL LETTER A}-\N{LATIN SMALL LETTER C}\N{bullet}]+', 'xab•cx'))
print(re.fullmatch(r'(?i)\N{LATIN SMALL LETTER E WITH ACUTE}\N{FULL STOP}', 'É.'))
for pattern in [r'\N', r'\N{', r'\N{}', r'\Nx', r'[\N]', r'a\N{BULLET', r'\N{NO SUCH}', r'a[\N{NO SUCH}]', r'\N{KEYCAP DIGIT ONE}', r'\N{é}', rb'\N{BULLET}']:
    try:
        print(re.compile(pattern))
    except re.PatternError as error:
        print(error)
try:
    re.sub('a', r'\N{BULLET}', 'a')
except re.PatternError as error:
    print(error)
