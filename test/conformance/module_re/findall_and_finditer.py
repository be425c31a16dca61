import re
print(re.findall('a', 'banana'), re.findall('(a)', 'banana'), re.findall('(a)(n)?', 'banana'), re.findall('(?:a)n', 'banana'), re.findall('x', ''), re.findall('(x)?', 'ax'))
it = re.finditer(r'(\w)(\d)', 'a1 b2 c3')
print(next(it), iter(it) is it, [m.groups() for m in it], next(it, 'end'))
for word in re.finditer('[a-z]+', 'one two'):
    print(word.group(), word.span())
print([m.group() for m in re.compile('a.').finditer('abacad', 1, 5)], re.compile('(a)(.)').findall('abacad', 1), re.compile('a').findall('aaaa', 1, 3))
print(dict(re.findall(r'(\w+)=(\w+)', 'a=1 b=2')))
