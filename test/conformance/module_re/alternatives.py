import re
for pattern, text in [('a|ab', 'ab'), ('ab|a', 'ab'), ('|a', 'a'), ('a|', 'b'), ('a||b', 'b'), ('(?:a|ab)(?:c|bcd)', 'abcd'), ('foo|bar|baz', 'xbaz'), ('[ab]|c|\\d', '7'), ('(a|b|c)d|e', 'cd'), ('^a|b$', 'cb'), ('x(?:|y)z', 'xz')]:
    print(pattern, re.search(pattern, text))
words = ['if', 'elif', 'else', 'while', 'for', 'in', 'is', 'import']
pattern = re.compile(r'\b(?:' + '|'.join(words) + r')\b')
print(pattern.findall('if x is in imports: import y elif for else'))
print(re.findall('|'.join(map(str, range(60))), '12 59 60 7'))
