import re
for pattern in ['\\', 'a\\', '\\x', '\\x1', '\\xg1', '\\u123', '\\U0010ffff', '\\U00110000', '\\U1', '\\400', '\\477x', '\\8', '\\1', '\\99', '\\q', '\\y', '\\E', '\\i', '[\\q]', '[\\400]', '[\\8]', '[\\x1]', '[\\u12]', '[\\A]', '[\\Z]', '[\\B]', '(\\1)', '(a)\\2', '(?P<a>b)\\2', '\\N', '[\\N]']:
    try:
        print(pattern, re.compile(pattern))
    except re.error as error:
        print(pattern, '->', error, error.pos, error.lineno, error.colno)
for pattern in [b'\\u1234', b'\\U00000041', b'[\\u0041]', b'\\N{DIGIT ONE}', b'\\x4', b'\xff\\q']:
    try:
        print(pattern, re.compile(pattern))
    except re.error as error:
        print(pattern, '->', error, error.pos)
