# Patterns of paths, and the expressions they become.
import glob
import re

paths = ['a', 'a/b', '.x', 'a/.x', 'a/b/c.py', '', 'a\\b', '/a']
for pattern in ['', '*', '**', 'a/**', '**/a', 'a/**/b', '**/**', 'a/*/b', '*.py', '.*', '?x', '[a-z]x', 'a**b', 'a/.b', '**/*', '/abs/*', 'a//b', '**a', 'a\\b', '[!a]x/[!b]', 'a/', '**/', '*/', '***', '**/.*']:
    for options in ({}, {'recursive': True}, {'include_hidden': True}, {'recursive': True, 'include_hidden': True}, {'seps': ['/', '\\'], 'recursive': True}, {'seps': '\\'}):
        text = glob.translate(pattern, **options)
        print(repr(pattern), options, text, [path for path in paths if re.match(text, path)])
print([glob.escape(path) for path in ['a*b', '[x]?', 'plain', '//h/*', b'a*']])
print(glob.has_magic('a'), glob.has_magic('a*'), glob.has_magic(b'['), sorted(glob.__all__))
print(glob.glob('no such file'), glob.glob('no*such'), list(glob.iglob('no/[a-z]/x')), glob.glob('/no/**', recursive=True), glob.glob('x', root_dir='/no'), glob.glob(b'no*', include_hidden=True), glob.glob(''))
