import random
from email import base64mime, header, quoprimime
from email.charset import Charset, add_alias, add_charset


def attempt(call, *args, **named):
    try:
        print(repr(call(*args, **named)))
    except Exception as error:
        print(type(error).__name__, error)


for name in 'utf-8', 'latin-1', 'us-ascii', 'ASCII', 'iso-8859-15', 'koi8-r', 'x-unknown', 'utf-16', b'utf-8', 'unknown-8bit', 'windows-1252':
    charset = Charset(name)
    print(charset, vars(charset), charset == 'UTF-8', charset.get_output_charset())
    for text in '', 'abc', '\xe9', '\xe9' * 40, 'x' * 100 + '\xe9', '\u0416' * 50, 'a b_c?=\xe9':
        attempt(charset.header_encode, text)
        attempt(charset.body_encode, text)
        if charset.header_encoding:
            attempt(charset.header_encode_lines, text, iter([20, 30, 76] + [76] * 50))
attempt(Charset, '\xe9')
attempt(add_charset, 'q', 1, 3)
add_charset('x-own', 2, 1, 'utf-8')
add_alias('own', 'x-own')
print(vars(Charset('OWN')), Charset('own').get_body_encoding())

for text in '', 'x', '=', 'x' * 100, '\xe9\n', 'a b\t\n c \r\n', 'x' * 75 + ' ', 'x' * 74 + ' ', 'x' * 76 + '\t', '=\n' * 10, 'a\n\nb', 'a=3Db=', 'q\x0bz':
    for width in 3, 4, 10, 76:
        attempt(quoprimime.body_encode, text, width, '\r\n')
    data = text.encode('latin-1')
    attempt(quoprimime.decode, text)
    attempt(quoprimime.decode, quoprimime.body_encode(text))
    print(quoprimime.header_encode(data), quoprimime.header_decode(text), quoprimime.header_length(data), quoprimime.body_length(data))
    print(base64mime.body_encode(data, 20), base64mime.header_encode(text), base64mime.header_length(data))
    attempt(base64mime.decode, text)

random.seed(3)
PIECES = ('=?utf-8?q?a=C3=A9?=', '=?utf-8?b?w6k=?=', '=?latin-1?q?=E9?=', ' ', 'text', '\n ', '=?utf-8?b?w6k?=', '(x)', '=?utf-8?b?w?=', '=?x?q?a_b?=', '\xe9',
          '=?utf-8?Q??=', '=?', '?=', '\t', '\r\n', '"', '=?utf-8?q?a b?=')
for _ in range(150):
    text = ''.join(random.choices(PIECES, k=random.randrange(1, 7)))
    attempt(header.decode_header, text)
    try:
        made = header.make_header(header.decode_header(text))
        print(str(made).encode('unicode-escape'), made.encode())
    except Exception as error:
        print(type(error).__name__, error)

WORDS = ('word', 'longer-word', 'a;', 'b,', '\xe9', '\u0416\u0443\u043a', 'x' * 30, 'y' * 80, '(c)', ' ', '\t', '\n next', '"q"', '\n', '\nInjected: x', 'z' * 25 + ',')
for number in range(150):
    made = header.Header(header_name=random.choice((None, 'Subject', 'X' * 20)), maxlinelen=random.choice((None, 20, 40, 76, 0)), continuation_ws=random.choice(' \t'))
    text = ' '.join(random.choices(WORDS, k=random.randrange(1, 14)))
    attempt(made.append, text, random.choice((None, 'utf-8', 'latin-1', 'us-ascii')))
    if number % 3 == 0:
        attempt(made.append, random.choice(WORDS), random.choice((None, 'utf-8', 'iso-8859-1')))
    if number % 5 == 0:
        attempt(made.append, random.choice((b'abc', b'\xe9', b'\xc3\xa9')), random.choice((None, 'utf-8', 'unknown-8bit', 'latin-1')))
    attempt(made.encode)
    attempt(made.encode, ';, \t', 30, '\r\n')
    print(str(made).encode('unicode-escape'), made == str(made))
    attempt(header.decode_header, made)
attempt(header.Header, b'\xe9')
print(header.Header(b'\xe9', errors='replace').encode())
