import binascii
import csv
import struct

for each in (csv.Error, binascii.Error, struct.error):
    print(repr(each('text')), repr(each()), repr(each(1, 2)), each.__name__)
