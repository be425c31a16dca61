"""Characters as %xx and back, and the fields of queries."""
import urllib.parse
import warnings
from urllib.parse import parse_qs, parse_qsl, quote, quote_from_bytes, quote_plus, unquote, unquote_plus, unquote_to_bytes, urlencode

def attempt(work, *arguments, **named):
    try:
        print(repr(work(*arguments, **named)))
    except Exception as error:
        print(type(error).__name__, error)


for text in ('', 'abc', 'a b/c?d=e&f', 'h\xe9 \u20ac', '~-._', '%41', 'a+b', b'\xff a/', bytearray(b'x y')):
    print(quote(text), quote(text, ''), quote(text, safe='/? \xe9'), quote_plus(text), quote_plus(text, '+'))
for text in ('', 'abc', 'a%20b+c', '%E2%82%AC', '%e2%82', '%zz%4', '\xe9%C3%A9\xe9', '%', b'%41+', '%ff'):
    print(ascii(unquote(text)), unquote_to_bytes(text), ascii(unquote(text, 'latin1')), ascii(unquote(text, errors='ignore')))
print(unquote_plus('a+b%2B'), quote('\xe9', encoding='latin1'), quote('\u20ac', encoding='latin1', errors='replace'), quote_from_bytes(b'a\x80'), urllib.parse.quote.__module__)
for work, arguments, named in ((quote, ('\u20ac', '/', 'latin1'), {}), (quote, (b'a',), {'encoding': 'utf-8'}), (quote, (b'a',), {'errors': 'x'}), (quote_from_bytes, ('a',), {}), (quote, (5,), {}), (unquote, (5,), {}), (unquote_to_bytes, (5,), {}), (unquote, ('%ff',), {'errors': 'strict'})):
    attempt(work, *arguments, **named)

for query in ('a=1&b=2&a=3', 'a=&b', '', '&&', 'a=1;b=2', 'a%20b=c+d&%C3%A9=%ff', 'a==b', '=', b'a=1&b=%ff'):
    print(parse_qs(query), parse_qsl(query), parse_qsl(query, keep_blank_values=True), parse_qsl(query, separator=';'))
    attempt(parse_qs, query, strict_parsing=True)
    attempt(parse_qsl, query, max_num_fields=1)
print(parse_qsl('%e9=1', encoding='latin1'), parse_qs(None), parse_qsl(bytearray(b'a=b')))
for separator in ('', 5, b'&', None):
    attempt(parse_qs, 'a=b', separator=separator)
attempt(parse_qs, 5)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(parse_qs(0), [(str(each.message), each.category.__name__) for each in caught])

query = {'a': 1, 'b': [1, 'x y'], 'c': '\xe9', 'd': b'\xff&', 'e': None, b'f': ()}
print(urlencode(query), urlencode(query, True), urlencode(query, doseq=True, quote_via=quote, safe=' '), urlencode({'a': '\xe9'}, encoding='latin1'))
print(urlencode([('a', 1), ('a', (2, 3))]), urlencode([('a', 1), ('a', (2, 3))], True), urlencode({}), urlencode(''), urlencode([]))
for query in ('abc', 5, [1], [('a',)]):
    attempt(urlencode, query)
