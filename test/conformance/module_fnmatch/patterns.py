import fnmatch

patterns = [
    '', '*', '?', 'a*b', '*a*b*', '[abc]', '[!abc]', '[a-c]', '[c-a]', '[]a]', '[!]a]', '[a', '[', '[]', '[!]', 'a.b', '**', 'a**b', '[^a]', '[a\\]', '\\', '[--9]',
    '[a-c-e]', '[[]', '[a&&b||c~~]', '(a)', '[!a-]', '***a?*', '[!z-a]', 'a\nb', '[b-ac-a]', '[x-!y]', 'é*', '*.py', '[!-a]', '[a-a]',
]
names = ['', 'a', 'b', 'ab', 'a.b', 'axb', 'abab', '^', '-', ']', '\\', 'a\nb', 'x.py', 'é1', '.hidden', 'A']
for pattern in patterns:
    print(repr(pattern), fnmatch.translate(pattern), fnmatch.filter(names, pattern), len(fnmatch.filterfalse(names, pattern)))
print(fnmatch.fnmatch('File.TXT', '*.txt'), fnmatch.fnmatchcase('File.TXT', '*.TXT'), fnmatch.fnmatch(b'a.c', b'*.c'), fnmatch.filter([b'a', b'\xff'], b'[!a]'))
print(fnmatch.fnmatch('a' * 50, '*a' * 20 + 'b'))
for arguments in ((b'a', '*'), ('a', b'*'), (5, '*')):
    try:
        print(fnmatch.fnmatch(*arguments))
    except TypeError:
        print('TypeError')
