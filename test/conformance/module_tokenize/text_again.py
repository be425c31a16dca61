import io
import tokenize
from tokenize import NAME, NEWLINE, NUMBER, OP, STRING

SOURCE = '''# coding: latin-1
def f(a, *b):
    """Text \\
    é"""
    if a :  # why

        return f'{a!r:>{b}}{{}}\\N{BULLET}' 'x' f"y" \\
            + t'{1}'   \\
  ; x
    return {'a': [1,
        2]}

class C: pass
'''
data = SOURCE.encode('latin-1')
tokens = list(tokenize.tokenize(io.BytesIO(data).readline))
print(tokens[0], tokens[1].exact_type, tokens[3])
print(tokenize.untokenize(tokens) == data)
short = tokenize.untokenize(token[:2] for token in tokens)
print(short.decode('latin-1'))
print([token[:2] for token in tokenize.tokenize(io.BytesIO(short).readline)] == [token[:2] for token in tokens])
print(tokenize.untokenize([(NAME, 'x'), (OP, '='), (NUMBER, '1'), (STRING, '"a"'), (STRING, '"b"'), (NEWLINE, '\n')]))
print(ascii(tokenize.untokenize([(NAME, 'a', (1, 2), (1, 3), 'a \r\n'), (NAME, 'b', (3, 1), (3, 2), '')])))
try:
    tokenize.untokenize([(NAME, 'a', (1, 5), (1, 6), ''), (NAME, 'b', (1, 3), (1, 4), '')])
except ValueError as error:
    print(error)


class Named(io.BytesIO):
    name = 'some.py'


for data in (b'', b'x\ny', b'# coding: latin-1\nx', b'\n# vim: fileencoding=UTF_8-x', b'x\n# coding: latin-1', b'\xef\xbb\xbfx', b'\xef\xbb\xbf# coding: utf-8\n',
             b'\xef\xbb\xbf# coding: cp1252\n', b'# coding: none\n', b'\xff', b'# coding: ascii \xc3\xa9', b'x\0'):
    for kind in io.BytesIO, Named:
        try:
            print(data, tokenize.detect_encoding(kind(data).readline))
        except SyntaxError as error:
            print(data, error)
print(tokenize.__all__)
