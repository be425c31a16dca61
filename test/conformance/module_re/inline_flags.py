import re
for pattern, text in [('(?i)A', 'a'), ('(?i:A)b', 'aB'), ('(?i:A)b', 'ab'), ('a(?i:B)', 'aB'), ('(?i)a(?-i:b)', 'AB'), ('(?i)a(?-i:b)', 'Ab'), ('(?s:.)', '\n'), ('(?s)(?-s:.)', '\n'), ('(?m)^b', 'a\nb'), ('(?m:^b)', 'a\nb'), ('(?x) a b # c', 'ab'), ('(?x: a b )c', 'abc'), ('(?x: a b ) c', 'ab c'), ('(?a)\\w', '\xe9'), ('(?a:\\w)\\w', 'e\xe9'), ('(?a:\\w)', '\xe9'), ('(?u:\\w)', '\xe9'), ('(?ims)^a.b', 'x\nA\nB'), ('(?i-s:.A)', '\na'), ('(?:(?i:a)b)+', 'abAb')]:
    print(repr(pattern), re.search(pattern, text))
print(re.compile('(?i)a').flags, re.compile('(?imsxa)a').flags, re.compile('(?i:a)').flags, re.compile(b'(?i)a').flags, re.compile(b'(?L)a').flags)
print(re.compile('(?i)(?m)a').flags, re.compile('(?i)a|(?#x)b').flags)
