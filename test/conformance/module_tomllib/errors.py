"""What is no TOML, and where."""
import io
import tomllib
import warnings

for text in (
    'a', 'a =', 'a = 1 b = 2', '= 1', 'a.', 'a..b = 1', '[a', '[a]]', '[[a]', '[]', '[a]\n[a]', 'a = 1\na = 2', 'a = 1\n[a]', 'a = 1\na.b = 2', '[a]\nb.c = 1\n[a.b]', '[a.b]\n[a]\nb.c = 1', 'a = {b = 1}\na.c = 2', 'a = {b = 1}\n[a.c]', 'a = []\n[[a]]', '[[a]]\n[a]', '[a]\n[[a]]',
    'a = {b = 1, b = 2}', 'a = {b = {c = 1}, b.d = 2}', 'a = {b = 1,}', 'a = {b = 1', 'a = {b 1}', 'a = [1', 'a = [1 2]', 'a = [,]', 'a = "x', 'a = "x\ny"', "a = 'x", "a = '''x", 'a = """x', r'a = "\q"', r'a = "\u12"', r'a = "\ud800"', r'a = "\U00110000"', 'a = "\\', 'a = "\x00"', "a = '\x01'", '# \x00', 'a = """\\ x"""',
    'a = 01', 'a = 1__0', 'a = _1', 'a = 1.', 'a = .5', 'a = 1e', 'a = 0b2', 'a = 0X1', 'a = +0x1', 'a = True', 'a = Inf', 'a = 2021-13-01', 'a = 2021-02-30', 'a = 25:00:00', 'a = 12:00', '\ufeffa = 1', 'a = 1\rb = 2', '!', '\n\n  x y',
):
    try:
        print(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        print(error, error.lineno, error.colno, error.pos, error.msg)
for work in (lambda: tomllib.loads(b'a = 1'), lambda: tomllib.loads(5), lambda: tomllib.load(io.StringIO('a = 1')), lambda: tomllib.load(5), lambda: tomllib.load(io.BytesIO(b'\xff')), lambda: tomllib.loads('a = 1.5', parse_float=lambda text: [])):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)
error = tomllib.TOMLDecodeError('what', 'first\nsecond', 8)
print(error, error.args, error.doc, isinstance(error, ValueError), type(error).__module__)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(tomllib.TOMLDecodeError('what'), tomllib.TOMLDecodeError().args, tomllib.TOMLDecodeError(1, 2, 3, 4).args)
    print([each.category.__name__ for each in caught], caught[0].message)
