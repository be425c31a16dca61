import re
depth = 60
pattern = '(' * depth + 'a' + ')' * depth
m = re.match(pattern, 'a')
print(m.re.groups, m.lastindex, m.group(depth))
print(re.match('(?:' * 40 + 'a' + ')*' * 40, 'aaa').span())
print(re.match('(?:a?){0,5}' * 20, 'a' * 7).span(), re.match('(((a{1,100}){1,100}){1,100})', 'a' * 1000).span())
try:
    re.compile('(' * 50000)
except (RecursionError, re.error) as error:
    print(type(error).__name__)
print(re.match('|'.join(['x' * 3 + str(i) for i in range(100)]), 'xxx99'))
print(len(re.match('[' + ''.join(map(chr, range(0x4000, 0x4200, 2))) + ']*', '\u4002\u4004\u4003').group()))
print(re.match('a' * 300, 'a' * 300).end(), re.match('(?:a|b)*', 'ab' * 20000).end(), re.match('(?:(a)|b)*?$', 'ab' * 3000).end(), re.match('(?:.|\n)*x', 'y' * 5000))
