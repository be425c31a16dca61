# Paths put together, compared, and told relative to others.
import copy
import itertools
import pathlib
import pickle


def attempt(function, *arguments, **options):
    try:
        return function(*arguments, **options)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


texts = ['', '/', 'a', 'A/b', 'a/b', '/a', '../a', 'C:', 'c:\\a', 'C:\\A\\b', '\\\\s\\h', '\\x']
for kind in (pathlib.PurePosixPath, pathlib.PureWindowsPath):
    for first, second in itertools.product(texts, texts):
        one, other = kind(first), kind(second)
        print(repr(first), repr(second), one / other, one / second, first / other, one == other, one < other, one <= other, one > other, one >= other, kind(first, second, 'z'))
        print(attempt(one.relative_to, other), attempt(one.relative_to, second, walk_up=True), one.is_relative_to(second))
Windows, Posix = pathlib.PureWindowsPath, pathlib.PurePosixPath
print(repr(Windows(Posix('a\\b'))), repr(Posix(Windows('a\\b'))), Windows('a') == Posix('a'), Posix('a') == 'a', Posix('a') != Posix('b'))
for operation in (
    lambda: Windows('a') < Posix('a'), lambda: Posix('a') < 'a', lambda: Posix(b'a'), lambda: Posix(3), lambda: Posix('a') / 3, lambda: 3 / Posix('a'), lambda: Posix('a') / b'x', lambda: Posix('a', x=1),
    lambda: setattr(Posix('a'), 'other', 1), lambda: pathlib.WindowsPath('x'),
):
    print(attempt(operation))
print(type(pathlib.PurePath('x')), type(pathlib.Path('x')), Posix(), pathlib.Path(), isinstance(pathlib.Path('x'), Posix))
print(pickle.loads(pickle.dumps(Posix('a', 'b'))), copy.deepcopy(Windows('c:/x')), Posix('a', '/b').__reduce__())
print(sorted([Posix('b'), Posix('a/c'), Posix('a'), Posix('a.b')]), {Posix('a'): 1}[Posix('a/')], {Windows('A'): 1}[Windows('a')], len({Posix('a'), Posix('./a'), Posix('a/.')}))
print(Posix('a').joinpath('b', 'c'), Posix('a').joinpath(), Posix('a').joinpath('/b', Posix('c')), Posix('a').with_segments('x', 'y'))


class Tagged(pathlib.PurePosixPath):
    def __init__(self, *parts, tag=0):
        super().__init__(*parts)
        self.tag = tag

    def with_segments(self, *parts):
        return type(self)(*parts, tag=self.tag + 1)


path = Tagged('a', 'b')
print(repr(path / 'c'), (path / 'c').tag, path.parent.tag, [each.tag for each in path.parents], path.with_name('q').tag, path.relative_to('a').tag, path.joinpath('x', 'y').tag, ('x' / path).tag)


class Named:
    def __fspath__(self):
        return 'from/fspath'


print(Posix(Named(), 'x'), Posix('y') / Named())
