import re
for template in ['\\2', '\\g<2>', '\\g<x>', '\\g<', '\\q', '\\', '\\400', '\\g<1']:
    try:
        print(re.sub('(a)', template, 'a'))
    except (re.error, IndexError) as error:
        print(template, type(error).__name__, error)
    try:
        print(re.sub('(a)', template, 'b'))
    except (re.error, IndexError) as error:
        print(template, type(error).__name__, error)
print(re.sub('(a)(b)?', r'[\2]', 'a'), re.sub('(?:(a)|b)', r'\1', 'ab'))
def fail(m):
    raise KeyError(m.group())
try:
    re.sub('b', fail, 'abc')
except KeyError as error:
    print(repr(error))
