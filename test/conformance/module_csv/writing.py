# Rows to lines: what is quoted, what is escaped.
import csv
import io


def written(row, **options):
    stream = io.StringIO(newline='')
    try:
        return csv.writer(stream, **options).writerow(row), stream.getvalue()
    except (csv.Error, TypeError, ValueError) as error:
        return type(error).__name__, str(error)


row = ['a', 'b"c', 'd,e', 'f\ng', '', None, 5, 2.5, True, ' h', "it's"]
for quoting in range(6):
    print(written(row, quoting=quoting), written(row, quoting=quoting, escapechar='\\'), written(row, quoting=quoting, doublequote=False, escapechar='~'), written([''], quoting=quoting), written([None], quoting=quoting), written([], quoting=quoting), sep='\n')
print(written(row, doublequote=False), written(row, delimiter='|', quotechar="'", lineterminator='!'), written(['a!', 'b'], lineterminator='!'), written(row, dialect='unix'), written(row, dialect=csv.excel_tab), written(['', ''], delimiter=' ', skipinitialspace=True), written(['', 'a b'], delimiter=' '),
      written(['\\'], escapechar='\\'), written('abc'), written({'k': 1}), written(range(3)), written(5), written(None), written([1 + 2j, b'x', [1, 2]]), sep='\n')
stream = io.StringIO()
rows = csv.writer(stream, lineterminator='\n')
print(rows.writerows([[1, 'a'], (2, 'b')]), rows.writerow([3]), repr(stream.getvalue()), rows.dialect.lineterminator == '\n')
for work in (lambda: csv.writer(5), lambda: csv.writer(), lambda: rows.writerows(5), lambda: rows.writerows([5])):
    try:
        work()
    except (csv.Error, TypeError) as error:
        print(type(error).__name__, error)


class Sink:
    def write(self, text):
        return text.upper()


print(repr(csv.writer(Sink()).writerow(['x', 'y'])))
