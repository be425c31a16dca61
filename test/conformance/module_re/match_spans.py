import re
m = re.search('(b)(x)?(?P<n>c)', 'abcd')
print(m.start(), m.end(), m.span(), m.start(1), m.end('n'), m.span('n'), m.span(2), m.start(2), m.end(2), m.regs)
print(m.pos, m.endpos, m.string, m.re, m.lastindex, m.lastgroup, re.match('(a)(?P<b>b)', 'ab').lastgroup, re.match('((?P<b>b))', 'b').lastgroup, re.match('((?P<b>b))', 'b').lastindex)
print(re.match('a', 'a').lastindex, re.match('a', 'a').lastgroup, re.match('(a)|b', 'b').lastindex, re.match('(a)(b)?', 'a').lastindex, re.match('(a)(b)?b', 'ab').lastindex)
for name in ('pos', 'endpos', 'string', 're', 'regs', 'lastindex', 'lastgroup'):
    try:
        setattr(m, name, 1)
    except AttributeError as error:
        print(error)
try:
    m.other = 1
except AttributeError as error:
    print(error)
print(len(m.string), bool(m), m == m, m == re.search('b', 'b'), hash(m) == hash(m))
