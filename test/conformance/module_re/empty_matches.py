import re
for pattern, text in [('', 'abc'), ('x*', 'axb'), ('x*', 'xx'), ('|a', 'ab'), ('a|', 'ab'), ('a??', 'aa'), (r'\b', 'a b'), ('$', 'a\n'), ('^', 'a\nb'), ('(?=b)', 'abab'), ('(?<=b)', 'abab'), ('(a)|b*', 'cab'), ('\\b|:+', 'a::bc'), ('(?!b)', 'ab'), ('b*?', 'bb')]:
    print(pattern, [m.span() for m in re.finditer(pattern, text)], re.findall(pattern, text), re.split(pattern, text), re.sub(pattern, '-', text), re.subn(pattern, '[\\g<0>]', text))
print(re.findall('(?m)^', 'a\n\nb\n'), re.sub('(?m)^', '> ', 'a\n\nb\n'), re.sub('(?m)$', ';', 'a\nb'))
