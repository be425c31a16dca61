import re
for pattern, text in [
    ('(a|b)*', 'abba'), ('(a|b)*?c', 'abc'), ('(?:(a)|(b))*', 'abab'), ('(?:(a)|(b))*', 'ba'), ('(a*)*', 'aab'), ('(a*)+', 'b'), ('(a|)*', 'aa'), ('(|a)*', 'aa'),
    ('(a|b|)+', 'ab'), ('(?:a|(b))*c', 'bac'), ('((a)|b)*', 'ab'), ('(a){2,3}', 'aaaa'), ('(a){2,3}?', 'aaaa'), ('((a)(b)?)*', 'aba'), ('(a?)*?b', 'aab'),
    ('(?:(x)|y){0}z', 'z'), ('(?:a(b)?c)+', 'abcac'), ('(a(?=(b))|b)*', 'ab'), ('(?:(a)|b)*\\1', 'aba'), ('(()|.)+b', 'aab'), ('(?:()|.)*?$', 'ab'),
]:
    m = re.match(pattern, text)
    print(pattern, m and (m.regs, m.lastindex, m.groups()))
