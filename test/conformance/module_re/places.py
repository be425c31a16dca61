import re
text = 'one\ntwo\n'
for pattern in ['^', '$', r'\A', r'\Z', r'\z', '^t', 'e$', 'o$', r'o\Z', r'\n\Z', r'\n\z', r'\b', r'\B', r'\bt', r'o\b', r'\Bo', '^$', '$^', '.$', '^.']:
    print(pattern, [m.start() for m in re.finditer(pattern, text)], [m.start() for m in re.finditer(pattern, text, re.M)])
print(re.findall(r'\b', ''), re.findall(r'\B', ''), re.findall(r'\B', 'a'), re.findall(r'\b\w', 'd\xe9j\xe0 vu'), re.findall(r'\b\w', 'd\xe9j\xe0 vu', re.A))
pattern = re.compile('^b')
print(pattern.match('ab', 1), pattern.search('ab', 1), re.compile('^b', re.M).search('a\nb', 2), re.compile('a$').match('ab', 0, 1))
print(re.match(r'\Aa', 'a', re.M), re.search(r'\Ab', 'a\nb', re.M))
