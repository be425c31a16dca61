# Programs that make patterns of their own ask for the widths of others.
import re
import re._constants
import re._parser

for pattern in (
    '', 'a', 'a+b?', 'a*', 'ab|c', '(a|bc){2,3}', '(?:abc){0}', 'a{5}', r'\d\w\s', '[a-z]', '(?P<x>a)(?P=x)', '(?=abc)d', '(?<!ab)c', '^$', r'\bx\b', '(?i)abc', '.', '(?s).{3,}', '(a)?(?(1)bc|d)',
    '(?>ab+)', 'a++', '(?x) a b # c', b'ab|c',
):
    print(pattern, re._parser.parse(pattern).getwidth())
print(re._parser.parse('a b', re.VERBOSE).getwidth(), re._parser.MAXWIDTH, re._constants.MAXGROUPS > 1000)
for wrong in ('(', 'a**', '[z-a]', '(?P<1>a)'):
    try:
        re._parser.parse(wrong)
    except re._constants.error as error:
        print(type(error) is re.error, error)
for name in ('IGNORECASE', 'LOCALE', 'MULTILINE', 'DOTALL', 'UNICODE', 'VERBOSE', 'DEBUG', 'ASCII'):
    print(name, getattr(re._constants, 'SRE_FLAG_' + name) == getattr(re, name))
