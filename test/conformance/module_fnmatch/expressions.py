# Patterns of names, and the expressions they become.
import fnmatch
import re

for pattern in [
    '', '*', 'a*', '*a', 'a*b*c', 'a**b', '?', '[abc]', '[!abc]', '[^abc]', '[]]', '[!]]', '[', '[a', '[]', '[!', '[a-z]', '[z-a]', '[a-', '[a-]', '[-a]', '[a-c-e]', '[b-ac]', '[!z-a]', '[z-az-a]',
]:
    print(repr(pattern), fnmatch.translate(pattern))
for pattern in [
    '[&&]', '[a||b]', '[~~]', '[--a]', 'a.b+c(d)', '\\', '[\\]', '[a\\-z]', 'é*', '*?*', '**', '?*', '*[0-9].txt', '[!a-]', '[a-b-c-d]', '[[]', '[a[]', 'x\ny', '*x*y?*z*', '[a--]', '[!--a]', '***a***',
]:
    print(repr(pattern), repr(fnmatch.translate(pattern)))
    re.compile(fnmatch.translate(pattern))
names = ['a.py', 'B.PY', '.hidden', 'a.txt', 'ab.py', 'a\nb', '[x]', 'é', '']
for pattern in ['*', '*.py', '?.py', '[!a]*', '.*', '[[]x]', 'a?b', '', '*a*', '*.[pt]*', 'é', '*.PY']:
    print(
        pattern, [name for name in names if fnmatch.fnmatch(name, pattern)], fnmatch.filter(names, pattern), fnmatch.filterfalse(names, pattern), [fnmatch.fnmatchcase(name, pattern) for name in names],
    )
print(fnmatch.fnmatch(b'a.py', b'*.py'), fnmatch.filter([b'a', b'\xff'], b'[\xff]'), sorted(fnmatch.__all__))
for arguments in [('a', b'*'), (3, '*'), ('a', 3)]:
    try:
        print(fnmatch.fnmatch(*arguments))
    except TypeError as error:
        print(type(error).__name__)
