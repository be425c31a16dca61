import io
import tokenize

TEXTS = '''x = "a
x = 'a\\'|y "b
"""a\\"""|b
f"a
f"{x|f"{x}
f\'\'\'a|{x}
f"}"
f"{a]}"
f"{"
t"{x:|}"
f"{a:{b:{c:{d}}}}"
(1,|[é
x\\
x \\ y
(|\\ é
0xg 1
0b12
0o8
1__0
1_
1e+
0_
$ \x01
bf"x"
ut''
if x:|    y|  z
if x:|\ty|        z
if x:|        y|\tz
x\0y'''.split('\n') + ['(' * 201, '\n'.join(' ' * depth + 'if x:' for depth in range(102))]

for text in TEXTS:
    last = None
    try:
        for last in tokenize.generate_tokens(io.StringIO(text.replace('|', '\n') + '\n' * (text[0] != 'f')).readline):
            pass
        print('no error')
    except (tokenize.TokenError, SyntaxError) as error:
        print(ascii(text)[:30], type(error).__name__, error.args, error.__cause__, error.__suppress_context__, last and last.end)

for lines in [b'a\n'], [1], ['a\n', None]:
    try:
        print(list(tokenize.generate_tokens(iter(lines).__next__)))
    except TypeError as error:
        print(error)
try:
    list(tokenize.tokenize(iter([b'a\n', 'b\n']).__next__))
except TypeError as error:
    print(error)
