"""Documents that are TOML."""
import io
import tomllib
from decimal import Decimal

text = r'''# a comment
title = "TOML \u00e9 \U0001F600 \"q\" \t" # after it
"quoted key" = 'literal \n'
3.14 = "pi"

[owner]
born = 1979-05-27T07:32:00.5-08:00
moment = 1979-05-27 07:32:00Z
local = 1979-05-27t07:32:00.1234567
day = 1979-05-27
time = 07:32:00.999999

[numbers]
ints = [ 0, +1, -17, 1_000, 0xDEAD_beef, 0o755, 0b1101,
         # between
         8, ]
floats = [1.0, -0.01, 5e+22, 1e06, 6.626e-34, 224_617.445, inf, -inf]
nested = [ ["a", 1], [], {}, { a = 1, b.c = 2, "d e" = [3] } ]
yes = true
no = false

[a.b.c]
x.y.z = 1
x.y.w = 2
[a]
d = 3

[[products]]
name = "Hammer"
[products.size]
w = 1
[[products.parts]]
n = 1
[[products.parts]]
n = 2
[[products]]

[texts]
long = """
first \
   and more
"two" quotes"""""
raw = \'\'\'
it\'s \d\'\'\'\'
empty = ""
'''.replace("\\'", "'")
for name, value in tomllib.loads(text).items():
    print(name, repr(value))
print(tomllib.loads('') == {}, tomllib.loads('a=1\r\nb="""\r\nx\r\n"""'), tomllib.load(io.BytesIO(b'a = "\xc3\xa9"')))
print(tomllib.loads('a = 1.50\nb = nan\nc = 1', parse_float=Decimal), tomllib.loads('a = 1e5', parse_float=str))
