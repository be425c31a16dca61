"""Values of literals, and what literal_eval refuses to evaluate."""
import warnings
from ast import literal_eval

def attempt(text):
    try:
        print(repr(literal_eval(text)))
    except SyntaxError as error:
        print(type(error).__name__, error, error.lineno, error.offset)
    except ValueError as error:
        print(type(error).__name__, error)
    except TypeError as error:
        print(type(error).__name__, error)


for text in (
    '1', '-1', '+1', '1_000', '0x1F', '0b11', '0o17', '.5', '5.', '1e400', '1_0.5', '10j', '1+2j', '-1.5-2j', '(1)+(2j)', '-(1)', '- 1', '00', 'None', 'True', '...',
    '"a" "b"', "b'a' B'b'", 'u"x"', r'R"\n"', r'rb"\x"', r'"\n\x41\101\u20ac\U0001F600\N{BULLET}\'\\\a\0"', r"b'\xff\0\'\n'", '"""a\n"b\\\nc"""', '"\xe9"', r'"\ud800"', "''", '"#"',
    '()', '(1)', '(1,)', '1,', '1, 2', '[1, 2.0, (3,), {4}, {5: [6], "a": None}]', '{}', 'set()', 'set ( )', '{1, 1, }', '{"a": 1, "a": 2}', '[[], [()], ]', ' \t 1', '\n1\n\n# c\n', '(1 # x\n,\n2)', '(-\n1)', '"a\r\nb" if 0 else 0', "'''a\r\nb'''",
    'a', 'f()', 'set([1])', 'set', '--1', '1+2', '1j+1', 'True+2j', '-True', 'not 1', '~1', '1*2', '2**3', '1+2j+3j', '-(1+2j)', '(1+2j)-2j', '1+x', '"a"+"b"', '"a"%1', 'a.b', '1 .real', 'a[0]', '{1: 2}[1]', '1 if 2 else 3', 'lambda: 1', '[i for i in x]', '{i for i in x}', '[*a]', '{**a}', '1 < 2', '1 and 2', '(x := 1)', 'f"x"', '"a" f"{b}"', 't"a"', '__import__("os")', '[1,\n2,\nf(3)]', '(yield)', 'await x', '{[]: 1}', '{[]}', '{(): {}, set(): 1}',
    '', '1 2', '(', ')', '"a', '0xg', '01', '1__0', 'x = 1', '1; 2', 'import os', '[,]', '{1:}', '*a', '1\0', '-\n1', 'b"\xe9"', '\n x', 'a' * 3 + ' b', '(' * 250 + ')' * 250,
):
    attempt(text)
for value in (1, b'1', None, [], ['1']):
    try:
        literal_eval(value)
    except ValueError as error:
        print(error)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(repr(literal_eval(r'"\d"')), [(each.category.__name__, str(each.message), each.filename) for each in caught])
