import re
for pattern, text in [('abc', 'xabcx'), ('a.c', 'abc'), ('a.c', 'a\nc'), ('', 'abc'), ('a', ''), ('\u20ac.', 'x\u20ac\U0001f600'), ('.', '\U0001f600')]:
    print(repr(pattern), re.search(pattern, text))
print(re.search('a.c', 'a\nc', re.S), re.search('(?s).', '\n'), re.findall('.', 'a\r\nb\x85'))
print(re.match('a\0b', 'a\0b'), re.match(r'a\0b', 'a\0b'))
