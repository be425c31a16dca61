# The names that cmath and binascii show.
import binascii
import cmath
import re

for module in (cmath, binascii):
    print(re.findall(r"'([a-zA-Z]\w*)'", repr(dir(module))))
