# Names of temporary files, and a file in memory.
import pathlib
import tempfile


def attempt(function, *arguments, **options):
    try:
        print(function.__name__, repr(function(*arguments, **options)))
    except FileNotFoundError as error:
        print(function.__name__, type(error).__name__, error.strerror)
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


print(tempfile.__all__, tempfile.template, tempfile.TMP_MAX)
attempt(tempfile.gettempprefix)
attempt(tempfile.gettempprefixb)
tempfile.tempdir = '/nope'
attempt(tempfile.gettempdir)
attempt(tempfile.gettempdirb)
name = tempfile.mktemp('.end', 'start', '/there')
print(name[:12], name[-4:], name[12:20] != name[12:], name[24:])
print(tempfile.mktemp()[:9], tempfile.mktemp()[17:], tempfile.mktemp() != tempfile.mktemp())
attempt(tempfile.mkstemp)
attempt(tempfile.mkdtemp)
attempt(tempfile.mkstemp, b'a', b'b', b'/nope')
attempt(tempfile.mkstemp, b'a', 'b')
attempt(tempfile.mkdtemp, 'a', None, b'/nope')
attempt(tempfile.mkdtemp, 'a', None, pathlib.Path('/nope'))
for kind in (tempfile.NamedTemporaryFile, tempfile.TemporaryFile, tempfile.TemporaryDirectory):
    attempt(kind)
    attempt(kind, dir='/nope/b')
tempfile.tempdir = b'/nope'
attempt(tempfile.gettempdir)
attempt(tempfile.gettempdirb)
attempt(tempfile.mkstemp)
print(tempfile.TemporaryDirectory[str], tempfile.SpooledTemporaryFile[bytes])
tempfile.tempdir = '/nope'


def show(file):
    for name in ('closed', 'mode', 'name', 'newlines', 'encoding', 'errors'):
        try:
            print(name, repr(getattr(file, name)))
        except AttributeError as error:
            print(name, 'is missing')


file = tempfile.SpooledTemporaryFile(max_size=100)
show(file)
attempt(file.write, b'abc')
attempt(file.tell)
attempt(file.seek, 0)
attempt(file.read)
for name in ('readable', 'writable', 'seekable', 'isatty', 'detach', 'flush'):
    attempt(getattr(file, name))
attempt(file.truncate, 2)
attempt(file.seek, 0)
attempt(file.readlines)
attempt(file.writelines, [b'a\n', b'b'])
attempt(file.seek, 1)
attempt(file.readline)
attempt(file.truncate)
attempt(file.write, 'text')
attempt(file.truncate, 200)
attempt(file.fileno)
attempt(file.rollover)
attempt(file.write, b'x' * 200)
file = tempfile.SpooledTemporaryFile()
file.write(b'a\nb')
file.seek(0)
print(list(file))
file.seek(0)
buffer = bytearray(2)
attempt(file.readinto, buffer)
attempt(file.read1)
attempt(file.readinto1, buffer)
print(buffer, file._rolled, file.__class__.__mro__[1].__name__)
attempt(file.write, b'x' * 2000)
with tempfile.SpooledTemporaryFile(mode='w+', newline='', encoding='utf-8') as file:
    attempt(file.write, 'hé\r\n')
    attempt(file.seek, 0)
    attempt(file.read)
    show(file)
print(file.closed)
attempt(file.read)
attempt(file.__enter__)
