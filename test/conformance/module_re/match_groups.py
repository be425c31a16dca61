import re
m = re.match(r'(?P<year>\d+)-(?P<month>\d+)(-(\d+))?', '2024-05 x')
print(m.group(), m.group(0), m.group(1), m.group('year'), m.group(1, 2), m.group('month', 0, 3), m[0], m['year'], m[4])
print(m.groups(), m.groups('-'), m.groups(default=0), m.groupdict(), re.match('(?P<a>a)(?P<b>b)?', 'a').groupdict('none'), re.match('a', 'a').groups(), re.match('a', 'a').groupdict())
for index in (5, -1, 'day', 10**30, None, 1.0, 'year ', b'year'):
    for function in (m.group, m.start, m.end, m.span, m.__getitem__):
        try:
            print(index, function(index))
        except (IndexError, TypeError) as error:
            print(index, type(error).__name__, error)
            break
class Index:
    def __index__(self):
        return 2
print(m.group(True), m[Index()], m.start(Index()))
try:
    m.group([])
except (TypeError, IndexError) as error:
    print(type(error).__name__)
