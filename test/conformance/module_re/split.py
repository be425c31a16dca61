import re
print(re.split(',', 'a,b,,c'), re.split('(,)', 'a,b'), re.split(',', ''), re.split(',', ','), re.split('x', 'abc'), re.split(r'\W+', 'Words, words, words.'), re.split('(a)|b', 'xaybz'))
print(re.split(r'\W+', 'a, b, c', maxsplit=1), re.split(',', 'a,b', maxsplit=-1), re.split(',', 'a,b', maxsplit=0), re.split('(?:)', 'ab'), re.split(r'\b', 'a bc'), re.split(r'(\s)', ' a b '), re.split('[a-f]+', '0a3B9', flags=re.I))
print(re.compile(',').split('a,b,c', 1), re.compile(',').split('a,b,c', maxsplit=1), re.compile(b'-').split(b'a-b'))
print(re.split('(((a))|b)', 'xax'))
