# Rows as dicts.
import csv
import io

for lines, options in (
    (['a,b', '1,2', '', '3', '4,5,6'], {}), (['1,2', '3'], {'fieldnames': ['x', 'y']}), (['1,2,3'], {'fieldnames': iter(['x', 'y']), 'restkey': 'rest'}), (['a,b', '1'], {'restval': '-'}), ([], {}), (['a;b', '1;2'], {'delimiter': ';'}), (['a\tb', '1\t2'], {'dialect': 'excel-tab'}),
):
    rows = csv.DictReader(lines, **options)
    print(rows.fieldnames, rows.line_num, [(row, rows.line_num) for row in rows])
rows = csv.DictReader(['1,2'])
rows.fieldnames = ['p', 'q']
print(next(rows), next(rows, 'end'), iter(rows) is rows, rows.restkey, rows.dialect)
stream = io.StringIO(newline='')
rows = csv.DictWriter(stream, ['a', 'b'], restval='?', lineterminator='\n')
print(rows.writeheader(), rows.writerow({'b': 1}), rows.writerows([{'a': 1, 'b': 2}, {}]), repr(stream.getvalue()))
stream = io.StringIO(newline='')
csv.DictWriter(stream, iter(['a']), extrasaction='IGNORE').writerow({'a': 1, 'z': 2})
print(repr(stream.getvalue()), csv.DictReader[str].__origin__.__name__)
for work in (lambda: rows.writerow({'z': 1, 'a': 2}), lambda: csv.DictWriter(stream, ['a'], extrasaction='x'), lambda: csv.DictWriter(5, ['a']), lambda: rows.writerow([1])):
    try:
        work()
    except (ValueError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
