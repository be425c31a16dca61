# What needs no file: copies of streams, the size of a terminal, the tables of formats; and what says that a file is missing.
import io
import os
import pathlib
import shutil
import warnings


def attempt(function, *arguments, **options):
    try:
        print(function.__name__, function(*arguments, **options))
    except OSError as error:
        print(function.__name__, type(error).__name__, error.strerror, error.filename, error.args[1:] or error.args)
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


print(sorted(shutil.__all__), shutil.COPY_BUFSIZE)
source = io.BytesIO(b'abc' * 100)
target = io.BytesIO()
attempt(shutil.copyfileobj, source, target)
source.seek(10)
attempt(shutil.copyfileobj, source, target, 7)
print(len(target.getvalue()), target.getvalue() == b'abc' * 100 + (b'abc' * 100)[10:])
text = io.StringIO()
shutil.copyfileobj(io.StringIO('text\n'), text, length=2)
print(repr(text.getvalue()))
attempt(shutil.copyfileobj, io.StringIO('x'), target)

for name in ('COLUMNS', 'LINES'):
    os.environ.pop(name, None)
attempt(shutil.get_terminal_size)
attempt(shutil.get_terminal_size, (10, 20))
attempt(shutil.get_terminal_size, fallback=[10, 20])
os.environ['COLUMNS'] = '77'
attempt(shutil.get_terminal_size)
for lines in ('x', '0', '-5', '33'):
    os.environ['LINES'] = lines
    attempt(shutil.get_terminal_size, (1, 2))
del os.environ['COLUMNS'], os.environ['LINES']
attempt(shutil.get_terminal_size, 5)
for sequence in ((1, 2), [3, 4], (1,), (1, 2, 3), 5):
    attempt(os.terminal_size, sequence)
columns, lines = size = os.terminal_size((1, 2))
print(columns, lines, size.columns, size.lines, size == (1, 2), size[0], hash(size) == hash((1, 2)), repr(size))
match size:
    case os.terminal_size(columns=width, lines=height):
        print(width, height)
try:
    os.get_terminal_size()
except OSError as error:
    print(type(error).__name__)

for command in ('nothing-of-this-name', '/nope/ls', b'nothing-of-this-name', '', pathlib.Path('/nope/x')):
    attempt(shutil.which, command)
attempt(shutil.which, 'nothing', path='/nope:/nope/bin')
attempt(shutil.which, 5)
for function in (shutil.copyfile, shutil.copy, shutil.copy2, shutil.copymode, shutil.copystat, shutil.copytree, shutil.move):
    attempt(function, '/nope/a', '/nope/b')
    attempt(function, b'/nope/a', b'/nope/b')
    attempt(function)
attempt(shutil.copyfile, 'nope', 'other', follow_symlinks=False)
attempt(shutil.rmtree, '/nope/a')
attempt(shutil.rmtree, '/nope/a', True)
attempt(shutil.rmtree, '/nope/a', onexc=lambda function, path, error: print(function.__name__, path, type(error).__name__))
attempt(shutil.rmtree, '/nope/a', onerror=lambda function, path, info: print(function.__name__, path, info[0].__name__))
attempt(shutil.disk_usage, '/nope/a')
attempt(shutil.chown, '/nope/a')
attempt(shutil.chown, '/nope/a', 1)
attempt(shutil.chown, '/nope/a', 'nobody-of-this-name')

for kind in (shutil.Error, shutil.SameFileError, shutil.SpecialFileError, shutil.ReadError, shutil.RegistryError):
    print(kind.__mro__)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    print(shutil.ExecError, [str(each.message) for each in seen])
try:
    shutil.nothing
except AttributeError as error:
    print(error)

# Without one that Pyodide has registered.
formats = dict(shutil.get_archive_formats())
formats.pop('whl', None)
print(formats)
print(shutil.get_unpack_formats()[:3])


def make(base_name, base_dir, **options):
    return base_name, base_dir, options


attempt(shutil.register_archive_format, 'own', 5)
attempt(shutil.register_archive_format, 'own', make, 5)
attempt(shutil.register_archive_format, 'own', make, [(1, 2, 3)])
attempt(shutil.register_archive_format, 'own', make, [('level', 1)], 'Own')
print(dict(shutil.get_archive_formats())['own'])
attempt(shutil.make_archive, 'base', 'own')
attempt(shutil.make_archive, 'base', 'own', base_dir='there', verbose=1)
attempt(shutil.make_archive, 'base', 'own', '/nope/b')
attempt(shutil.make_archive, 'base', 'other')
attempt(shutil.unregister_archive_format, 'own')
attempt(shutil.unregister_archive_format, 'own')
attempt(shutil.make_archive, '/nope/a', 'zip', '/nope/b')


def unpack(filename, extract_dir, **options):
    print(filename, extract_dir, options)


attempt(shutil.register_unpack_format, 'own', ['.own', '.zip'], unpack)
attempt(shutil.register_unpack_format, 'own', ['.own'], 5)
attempt(shutil.register_unpack_format, 'own', ['.own'], unpack, [('level', 1)], 'Own')
print(shutil.get_unpack_formats()[2][0])
attempt(shutil.unpack_archive, 'a.own', '/there')
attempt(shutil.unpack_archive, pathlib.Path('a.x'), '/there', 'own')
attempt(shutil.unpack_archive, 'a.own', '/there', filter='data')
attempt(shutil.unregister_unpack_format, 'own')
attempt(shutil.unregister_unpack_format, 'own')
attempt(shutil.unpack_archive, '/nope/a.other')
attempt(shutil.unpack_archive, '/nope/a', format='other')
attempt(shutil.unpack_archive, '/nope/a.tar.gz')
ignore = shutil.ignore_patterns('*.py', 'a*')
print(sorted(ignore('there', ['a', 'ab', 'c', 'd.py', 'e.pyc'])))
