import re
m = re.match('(?P<a>x)(y)?', 'xz')
for template in ['', 'plain', '\\1', '\\2', '[\\g<a>]', '\\g<0>\\g<1>\\g<2>', '\\n\\t\\\\', '\\0', '\\07', '\\101', '\\1\\g<01>', '\\g<a>!', '\\.', '\\-']:
    print(template, repr(m.expand(template)))
for template in ['\\3', '\\g<3>', '\\g<b>', '\\g', '\\g<', '\\g<a', '\\g<>', '\\g<1a>', '\\g<-1>', '\\q', '\\', '\\400', '\\g<99999999999>', '\\g<a b>', '\\x41', '\\99', 'abc\\']:
    try:
        print(template, repr(m.expand(template)))
    except (re.error, IndexError) as error:
        print(template, type(error).__name__, error, getattr(error, 'pos', None))
print(re.match(b'(?P<a>x)', b'x').expand(b'[\\g<a>\\1\\n]'))
