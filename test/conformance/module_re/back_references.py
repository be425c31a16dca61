import re
for pattern, text in [('(a)\\1', 'aa'), ('(a)\\1', 'ab'), ('(a*)\\1', 'aaaa'), ('(a*)b\\1', 'aabaa'), ('(?P<q>["\']).*?(?P=q)', 'x"it\'s"'), ('(a)|\\1b', 'b'), ('(a)?\\1b', 'b'), ('(?:(a)|b)\\1', 'b'), ('(\\w)\\1', 'hello'), ('(.)(.)\\2\\1', 'abba'), ('()\\1', ''), ('(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\\10', 'abcdefghijj'), ('(a)\\01', 'a\x01'), ('(a)\\100', 'a@')]:
    m = re.search(pattern, text)
    print(pattern, m and m.regs)
print(re.match('(a)\\1', 'aA', re.I), re.match('(\xe9)\\1', '\xe9\xc9', re.I), re.match('(\xe9)\\1', '\xe9\xc9', re.I | re.A), re.match(b'(a)\\1', b'aA', re.I))
print(re.match('(k)\\1', 'k\u212a', re.I), re.match('(s)\\1', 's\u017f', re.I), re.match('(\u212a)\\1', '\u212ak', re.I))
