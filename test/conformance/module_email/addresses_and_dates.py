import datetime
import random
from email import utils


def attempt(call, *args, **named):
    try:
        print(repr(call(*args, **named)))
    except Exception as error:
        print(type(error).__name__, error)


random.seed(1)
PIECES = ('a', 'b c', '"q, r"', '<x@y.z>', 'x@y.z', ',', ';', ':', '(c)', '(c(d)e)', '\\', '"', '@', '[1.2]', '.', ' ', '\t', '\xe9', '\n', ' <', '>', '\\"',
          'Group: ', '<@a,@b:c@d>', '"x y"@z', '(', ')')
for _ in range(150):
    text = ''.join(random.choices(PIECES, k=random.randrange(1, 8)))
    print(repr(text), utils.parseaddr(text), utils.parseaddr(text, strict=False))
    print(utils.getaddresses([text, 'x@y']), utils.getaddresses([text, text], strict=False))
for value in None, '', 3, ['a@b', 'c@d'], 'a@b, c@d':
    attempt(utils.parseaddr, value)
print(utils.getaddresses(['Alice <a@b>, "C, D" <e@f>', 'g@h (comment)']))
for pair in ('A', 'a@b'), ('', 'a@b'), ('A "x" \\', 'a@b'), ('\xe9', 'a@b'), ('A', '\xe9@b'), (None, 'a'), ('a.b', 'c'), ('\xe9' * 60, 'a@b'):
    attempt(utils.formataddr, pair)
    attempt(utils.formataddr, pair, 'latin-1')

WORDS = ('Mon,', 'Mon', '1', '01', 'Jan', 'january', '2020', '20', '99', '10:11:12', '10:11', '10.11.12', '+0100', '-0000', '-0530', 'EST', 'GMT', 'GMT,', ',',
         '1-Jan-2020', 'x', '10:11:12+0200', '1,', 'Feb,', '2020,', '0', '24:61', '-', '+', '+99')
for number in range(200):
    if number % 3:
        words = random.choices(WORDS, k=random.randrange(1, 8))
    else:
        words = [random.choice(WORDS[start:end]) for start, end in ((0, 2), (2, 4), (4, 6), (6, 9), (9, 12), (12, 18))]
    text = ' '.join(words)
    print(text, utils.parsedate_tz(text), utils.parsedate(text))
    attempt(utils.parsedate_to_datetime, text)
for value in None, '':
    print(utils.parsedate_tz(value), utils.parsedate(value))
print(utils.mktime_tz(utils.parsedate_tz('Mon, 20 Nov 1995 19:12:08 -0500')))
for moment in 0, 1e9, -1e9, 1234567890.75:
    print(utils.formatdate(moment), utils.formatdate(moment, True), utils.formatdate(moment, usegmt=True), utils.formatdate(moment, True, True))
zone = datetime.timezone(datetime.timedelta(hours=5, minutes=30))
for moment in datetime.datetime(2020, 1, 2, 3, 4, 5), datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=zone), datetime.datetime(2020, 1, 2, tzinfo=datetime.UTC):
    attempt(utils.format_datetime, moment)
    attempt(utils.format_datetime, moment, True)
    print(utils.localtime(moment))
identifier = utils.make_msgid('own', 'example.org')
print(identifier[0], '.own@example.org>' in identifier, identifier.count('.'))

for text in "us-ascii'en'a%20b", "a'b", "a''b'c", '':
    print(utils.decode_rfc2231(text))
for args in ('a/b',), ('a \xe9', 'utf-8'), ('a/b', 'utf-8', 'en'), ('a/b', None, 'en'), ('\xe9',):
    attempt(utils.encode_rfc2231, *args)
for value in 'a', '"a"', ('utf-8', '', '\xc3\xa9'), ('utf-8', '', '\xe9'), (None, None, 'x'), ('nope', '', '"x"'), ('a', 'b'):
    attempt(utils.collapse_rfc2231_value, value)
for params in (
    [('a', 'b'), ('name*0*', "utf-8''a%20"), ('name*1', 'b')], [('a', ''), ('n*1', 'b'), ('n*0', 'a')], [('a', ''), ('n*', "x'y'z%20")],
    [('a', ''), ('n', '"a\\"b"')], [('a', ''), ('n*0*', 'x')], [('a', ''), ('n*', 'x'), ('n*0', 'y')], [('a', ''), ('n*', 'y'), ('n*1*', "q'r's")],
):
    attempt(utils.decode_params, params)
for text in '"a\\\\b"', '<a>', 'a', '"', '', '"a', '"a\\"b"':
    print(utils.unquote(text), utils.quote(text))
print(len(utils.getaddresses(['a@b,' * 3000])), utils.parseaddr('(' * 5000), utils.parseaddr('"' * 5001), len(utils.parseaddr('a ' * 3000)[1]))
