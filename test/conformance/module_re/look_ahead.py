import re
for pattern, text in [('a(?=b)', 'ab'), ('a(?=b)', 'ac'), ('a(?!b)', 'ac'), ('a(?!b)', 'ab'), ('(?=(a+))a', 'aaa'), ('(?=(a+?))a*', 'aaa'), ('(?!(a))b', 'b'), ('(?=.*\\d)(?=.*[a-z]).{4,}', 'ab12'), ('a(?=)', 'a'), ('a(?!)', 'a'), ('(?!)', ''), ('(?:(?!b).)*', 'aab'), ('(?:(?=(a|b))\\1)*', 'ab'), ('(?=a)(?=ab)abc', 'abc'), ('((?=a)|b)*a', 'ba'), ('(?!(?!a))a', 'a'), ('(a)(?!\\1)', 'aab')]:
    m = re.search(pattern, text)
    print(pattern, m and (m.regs, m.lastindex))
