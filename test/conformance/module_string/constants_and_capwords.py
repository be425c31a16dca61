import string
from string import Template, Formatter, capwords


for n in string.__all__[:3] + string.__all__[4:10]: print(n, repr(getattr(string, n)))
print(capwords('hello  big WORLD'), capwords('a-b c', '-'), repr(capwords('  x  y ')))
