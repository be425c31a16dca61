import re
p = re.compile('b')
for args in [(), (1,), (2,), (0, 1), (0, 2), (5,), (-5,), (1, -1), (2, 1), (True,)]:
    m = p.search('abc', *args)
    print(args, m, m and (m.pos, m.endpos), p.match('abc', *args), p.fullmatch('abc', *args), p.findall('abcb', *args), [m.span() for m in p.finditer('abcb', *args)])
print(p.search('abc', pos=1), p.search('abc', endpos=1), p.search(string='abc', pos=0, endpos=3))
class Index:
    def __index__(self):
        return 1
print(p.match('ab', Index()))
for args in [('x',), (1.0,), (0, None), (10**30,), (0, -10**30)]:
    try:
        p.match('abc', *args)
    except (TypeError, OverflowError) as error:
        print(error)
