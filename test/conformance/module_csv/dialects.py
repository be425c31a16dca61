# Dialects by name, as classes, and by their parts.
import csv

print(csv.list_dialects())
csv.register_dialect('pipes', delimiter='|', quoting=csv.QUOTE_ALL)
csv.register_dialect('more', 'pipes', quotechar="'")
for name in ('excel', 'excel-tab', 'unix', 'pipes', 'more'):
    dialect = csv.get_dialect(name)
    print(name, [(part, getattr(dialect, part)) for part in ('delimiter', 'doublequote', 'escapechar', 'lineterminator', 'quotechar', 'quoting', 'skipinitialspace', 'strict')])
print(csv.unregister_dialect('more'), csv.list_dialects(), csv.excel.delimiter, csv.excel().quoting, csv.unix_dialect.lineterminator, issubclass(csv.excel_tab, csv.excel), csv.excel_tab._name, csv.excel()._valid)


class Semicolons(csv.excel):
    delimiter = ';'
    strict = True


print(list(csv.reader(['a;b'], Semicolons)), list(csv.reader(['a;b'], Semicolons())), csv.reader([], Semicolons).dialect.strict)
for work in (
    lambda: csv.get_dialect('none'), lambda: csv.unregister_dialect('none'), lambda: csv.register_dialect(5), lambda: csv.Dialect(), lambda: type('D', (csv.Dialect,), {'delimiter': ';'})(), lambda: type('D', (csv.excel,), {'quoting': 7})(), lambda: type('D', (csv.excel,), {'delimiter': ';;'})(),
    lambda: setattr(csv.get_dialect('excel'), 'delimiter', ';'), lambda: delattr(csv.get_dialect('excel'), 'strict'), lambda: setattr(csv.get_dialect('excel'), 'color', ';'), lambda: csv.get_dialect('excel').color,
):
    try:
        print(work())
    except (csv.Error, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
for options in (
    {'delimiter': ''}, {'delimiter': 'ab'}, {'delimiter': None}, {'delimiter': 5}, {'delimiter': '\n'}, {'delimiter': '"'}, {'delimiter': ';', 'lineterminator': ';'}, {'quotechar': ''}, {'quotechar': 5}, {'quotechar': '\r'}, {'quotechar': None, 'quoting': csv.QUOTE_ALL}, {'quoting': 6}, {'quoting': -1},
    {'quoting': 'x'}, {'quoting': None}, {'escapechar': 'ab'}, {'escapechar': ','}, {'escapechar': '"'}, {'escapechar': ' ', 'skipinitialspace': True}, {'lineterminator': None}, {'lineterminator': 5}, {'color': 1},
):
    try:
        csv.register_dialect('x', **options)
        print(options, 'registered')
    except (TypeError, ValueError) as error:
        print(options, type(error).__name__, error)
