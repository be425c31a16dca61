import re
for p in [re.compile('a'), re.compile(b'a'), re.compile('a"\'b'), re.compile('\n\\n\xe9'), re.compile('a', re.I), re.compile('a', re.I | re.M | re.S | re.X | re.A), re.compile('a', re.U), re.compile(b'a', re.L | re.I), re.compile('(?i)a'), re.compile('x' * 300), re.compile('a', 1024 | 2), re.compile('')]:
    print(repr(p), str(p) == repr(p))
