# Values that contain themselves, and whether a text can be read again.
import re
from pprint import PrettyPrinter, isreadable, isrecursive, pformat, saferepr

loop = [1, 2]
loop.append(loop)
table = {'a': 1}
table['self'] = table
pair = ([],)
pair[0].append(pair)
for value in (loop, table, pair):
    for text in (pformat(value), pformat(value, width=5), saferepr(value)):
        print(re.sub(f'=({id(value)})', '=ID', text))
    print(isreadable(value), isrecursive(value))
for value in (1, 'x', [1, (2,), {3: 4}], object(), [object()], int, {1}, [loop], 1.5, [lambda: 0], {}, ()):
    print(isreadable(value), isrecursive(value), end=' ')
print()
same = [1]
print(pformat([same, same]), isrecursive([same, same]), saferepr({'b': (1,), 'a': []}))
printer = PrettyPrinter(width=20)
print(len(re.findall('Recursion', printer.pformat([loop, 1]))), printer.isreadable([1]), printer.isrecursive(loop), printer.isreadable(loop))
