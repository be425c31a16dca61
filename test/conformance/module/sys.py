import sys
print(sys.version_info[:2], sys.maxsize > 2 ** 30, isinstance(sys.argv, list), 'sys' in sys.modules, sys.getrecursionlimit() > 0)
print(sys.byteorder, sys.maxunicode, type(sys.modules).__name__)
