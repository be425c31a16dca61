import re
for pattern, text in [('(?>a+)b', 'aab'), ('(?>a+)ab', 'aab'), ('a++b', 'aab'), ('a++ab', 'aab'), ('a*+a', 'aaa'), ('a?+a', 'a'), ('a?+a', 'aa'), ('a{1,3}+a', 'aaa'), ('a{1,3}+a', 'aaaa'), ('(?>a|ab)c', 'abc'), ('(?:ab)++c', 'ababc'), ('(?:ab|a)*+b', 'aab'), ('(a|b)++', 'abc'), ('(?>(a+))(b)', 'aab'), ('(?>(a)|b)*c', 'abc'), ('".*+"', '"x"'), ('"[^"]*+"', '"x"'), ('(?:a*+)*b', 'aab'), ('(?:|a)++b', 'ab'), ('(?>)a', 'a'), ('(?:a(?>bc|b)c)', 'abcc'), ('(?:a(?>bc|b)c)', 'abc')]:
    m = re.match(pattern, text)
    print(pattern, m and (m.regs, m.lastindex))
