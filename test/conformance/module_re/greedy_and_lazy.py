import re
text = '<a><b></b></a>'
for pattern in ['<.*>', '<.*?>', '<.+?>', '<.+>', '<[^>]*>', '.{3}', '.{3,5}', '.{3,5}?', '.{,4}', '.{10,}', '.{2,}?', 'x*', 'x?', '<??', '<?', '(?:<a>)?', '(?:<a>)??']:
    print(pattern, re.match(pattern, text), re.findall(pattern, text)[:3])
for pattern in ['a{2}', 'a{2,}', 'a{,2}', 'a{,}', 'a{2', 'a{', 'a{}', 'a{x}', 'a{2,x}', 'a{ 2}', 'a{,2}?', '{', 'x{']:
    print(pattern, re.findall(pattern, 'aaaaa a{2 a{ a{} a{x} a{2,x} a{ 2} { x{'))
