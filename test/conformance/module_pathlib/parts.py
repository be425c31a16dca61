# What paths are made of, in both ways of writing them.
import pathlib
import warnings

warnings.simplefilter('ignore')
texts = [
    '', '.', '/', '//', '///a', '//a/b', 'a', 'a/', './a', 'a/./b', '../a', '/a/b.tar.gz', '.hid', '.hid.x', 'a.', '..a', 'a.b.', 'C:', 'C:\\', 'C:/a\\b', 'c:a', '\\\\s\\h', '\\\\s\\h\\x', '\\\\?\\C:\\x', '\\a',
]
texts += ['a\\b', 'a:b/c', 'C:.', 'é/ü', '\\\\s', '\\\\.\\d\\x', '~/x', 'con', 'a b/%c']


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


for kind in (pathlib.PurePosixPath, pathlib.PureWindowsPath):
    for text in texts:
        path = kind(text)
        print(repr(path), str(path), path.drive, path.root, path.anchor, path.parts, path.parent, path.name, path.stem, path.suffix, path.suffixes, path.as_posix(), bytes(path))
        print(list(path.parents), path.is_absolute(), path.is_reserved(), attempt(path.as_uri), path.__fspath__(), hash(path) == hash(kind(text)))
    for text in ('a/b.c', '/', 'x', 'a.tar.gz'):
        for name in ('x', '', '.', 'a/b', 'a\\b', 'c:', '..', '.y', 'x.y'):
            print(text, name, attempt(kind(text).with_name, name), attempt(kind(text).with_stem, name), attempt(kind(text).with_suffix, name))
path = pathlib.PurePosixPath('/a/b/c')
parents = path.parents
print(parents, len(parents), parents[0], parents[-1], parents[1:], parents[::2], parents.index(pathlib.PurePosixPath('/')), pathlib.PurePosixPath('/a') in parents, list(reversed(parents)))
for index in (3, -4, 'x'):
    try:
        print(parents[index])
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
print(pathlib.__all__, pathlib.PurePath.__module__, pathlib.UnsupportedOperation.__mro__)
