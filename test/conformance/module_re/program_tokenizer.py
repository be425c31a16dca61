import re
from typing import NamedTuple
class Token(NamedTuple):
    kind: str
    value: object
    line: int
    column: int
def tokenize(code):
    keywords = {'IF', 'THEN', 'ENDIF', 'FOR', 'NEXT'}
    rules = [('NUMBER', r'\d+(\.\d*)?'), ('ASSIGN', r':='), ('END', r';'), ('ID', r'[A-Za-z]+'), ('OP', r'[+\-*/]'), ('NEWLINE', r'\n'), ('SKIP', r'[ \t]+'), ('MISMATCH', r'.')]
    line, start = 1, 0
    for m in re.finditer('|'.join('(?P<%s>%s)' % pair for pair in rules), code):
        kind, value, column = m.lastgroup, m.group(), m.start() - start
        if kind == 'NUMBER':
            value = float(value) if '.' in value else int(value)
        elif kind == 'ID' and value in keywords:
            kind = value
        elif kind == 'NEWLINE':
            start, line = m.end(), line + 1
            continue
        elif kind == 'SKIP':
            continue
        elif kind == 'MISMATCH':
            raise RuntimeError(f'{value!r} unexpected on line {line}')
        yield Token(kind, value, line, column)
for token in tokenize('IF quantity THEN\n  total := total + price * 2.5;\nENDIF;'):
    print(token)
try:
    list(tokenize('a ! b'))
except RuntimeError as error:
    print(error)
