import re
print(re.sub('a', 'b', 'banana'), re.sub('a', 'b', 'banana', count=2), re.sub('x', 'b', 'banana'), re.sub('(a)(n)?', r'<\1|\2>', 'banana'), re.sub('(?P<v>[aeiou])', r'\g<v>\g<v>', 'banana'))
print(re.sub('a', r'\\', 'aba'), re.sub('a', r'\n', 'aba'), re.sub('a', '\\g<0>\\g<0>', 'aba'), re.sub('A', 'x', 'aAa', flags=re.I), re.subn('a', '', 'banana'), re.subn('z', '', 'banana'))
print(re.sub('.', lambda m: str(ord(m.group())), 'ab'), re.sub('a', lambda m: None, 'banana'), re.subn('(a)|n', lambda m: '[' + str(m.lastindex) + ']', 'banana', count=3))
print(re.sub('', '-', 'abc'), re.sub('b*', '-', 'abc'), re.sub('x*', '-', 'abxd'), re.sub('^', '> ', 'a\nb', flags=re.M))
class Text(str):
    pass
print(type(re.sub('a', 'b', Text('xyz'))), type(re.sub('a', Text('b'), 'a')), repr(re.sub(Text('a'), 'b', 'a')), type(re.match('.*', Text('ab')).group()))
print(re.sub('a', 'b', 'aaa', count=-1), re.subn('a', 'b', 'aaa', count=100))
seen = []
print(re.sub(r'\d+', lambda m: seen.append(m) or '#', 'a1b22'), [(m.span(), m.string, m.re.pattern, m.pos, m.endpos) for m in seen])
