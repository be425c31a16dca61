import re
print(re.match('a', 'ba'), re.search('a', 'ba'), re.fullmatch('a', 'ab'), re.fullmatch('a|ab', 'ab'), re.fullmatch('a*?', 'aaa'), re.match('a|ab', 'ab'), re.fullmatch('(a|ab)(c|bcd)?', 'abcd'))
print(re.match(pattern='a', string='A', flags=re.I), re.search('b', 'B', re.IGNORECASE), re.findall(pattern='a', string='aA', flags=2))
print(re.escape('a.b*c[d]'), re.escape('a b\n\t#~&-_"\'!%,/:;<=>@`'), re.escape(''), re.escape(b'a.b'), re.escape('\xe9\0'), re.fullmatch(re.escape('a+b?(c)'), 'a+b?(c)'))
print(re.purge(), re.compile('a') is re.compile('a'), sorted(re.__all__))
print(re.__name__, re.match.__name__, callable(re.template) if hasattr(re, 'template') else 'no template')
print(all(re.fullmatch(re.escape(chr(c)), chr(c)) for c in range(128)))
