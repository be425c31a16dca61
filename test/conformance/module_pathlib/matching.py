# match and full_match.
import pathlib


def attempt(function, *arguments, **options):
    try:
        return function(*arguments, **options)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


patterns = ['*.py', 'b/*.py', '/a/*.py', '**', '**/*.py', 'a/**', 'a/**/*.py', '*', '', '/', '/*', '?', '[a]', 'A/*', 'c:/*/*.py', '*/', 'a/b/c.py', '**/c.py', '.*', 'a/*/c*', '**/', '/**']
for kind in (pathlib.PurePosixPath, pathlib.PureWindowsPath):
    for text in ['a/b/c.py', '/a/b.py', 'A/b.PY', '.x', 'a', '', '/', 'C:\\A\\b.py', 'a/.b/c']:
        path = kind(text)
        print(repr(text), [attempt(path.match, pattern) for pattern in patterns])
        print(repr(text), [path.full_match(pattern) for pattern in patterns])
        print(repr(text), [attempt(path.match, kind(pattern), case_sensitive=False) for pattern in patterns], [path.full_match(kind(pattern), case_sensitive=True) for pattern in patterns])
