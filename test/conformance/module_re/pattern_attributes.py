import re
p = re.compile('(?P<first>a)(b)(?P<last>c)?', re.I | re.S)
print(p.pattern, p.flags, p.groups, p.groupindex, dict(p.groupindex), type(p.groupindex).__name__)
print(re.compile('').groups, re.compile(b'x').pattern, re.compile('(a)(?:b)(?P<c>d)').groupindex['c'])
for name in ('pattern', 'flags', 'groups', 'groupindex'):
    try:
        setattr(p, name, 1)
    except AttributeError as error:
        print(error)
try:
    p.other = 1
except AttributeError as error:
    print(error)
try:
    p.groupindex['x'] = 1
except TypeError as error:
    print(error)
print(type(p), re.Pattern, re.Pattern.__module__, re.Pattern.__name__, isinstance(p, re.Pattern))
for make in (re.Pattern, lambda: type('P', (re.Pattern,), {})):
    try:
        make()
    except TypeError as error:
        print(error)
print(re.Pattern[str], re.Match[bytes])
