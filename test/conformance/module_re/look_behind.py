import re
for pattern, text in [('(?<=a)b', 'ab'), ('(?<=a)b', 'cb'), ('(?<!a)b', 'cb'), ('(?<!a)b', 'ab'), ('(?<!a)b', 'b'), ('(?<=ab|cd)e', 'cde'), ('(?<=a{3})b', 'aaab'), ('(?<=(a))b', 'ab'), ('(?<=^a)b', 'ab'), ('(?<=\\n)x', 'a\nx'), ('(?<!^)b', 'ab'), ('(?<=)a', 'a'), ('(?<!)a', 'a'), ('(?<=(?<=a)b)c', 'abc'), ('(?<=(?=b).)c', 'bc'), ('(a)(?<=\\1)b', 'ab'), ('(?<=a(?!c))b', 'ab'), ('(?<=[ab]{2})c', 'abc'), ('(?<=\\b)a', ' a')]:
    m = re.search(pattern, text)
    print(pattern, m and (m.regs, m.lastindex))
print(re.compile('(?<=a)b').match('ab', 1), re.compile('(?<!a)b').match('ab', 1))
for pattern in ['(?<=a*)b', '(?<=a|bc)d', '(?<!a+)', '(?<=a?)', '(?<=(a)|)', '(?<=a{1,2})', '(a+)(?<=\\1)', '(?<=(a)\\1)', '(?<=(a)(?(1)b|c))', '(?<=(?P<x>a)(?P=x))', '(?<=a)(?<=\\1)', '(a)(?<=(?(1)b|cd))', '(a)(?<=(?(1)b|c))', '(?<=(?(1)b|c))']:
    try:
        re.compile(pattern)
        print(pattern, 'fine')
    except re.error as error:
        print(pattern, '->', error)
