# What a reader refuses.
import csv

for lines, options in (
    (['a\nb'], {}), (['a\rb'], {}), (['a\n', 'b\r\nc'], {}), (['"a"b'], {'strict': True}), (['"a'], {'strict': True}), ([b'a'], {}), ([5], {}), (['"a', None], {}), (['1,a'], {'quoting': csv.QUOTE_NONNUMERIC}), (['a'], {'quoting': csv.QUOTE_STRINGS}), (5, {}), (['a'], {'color': 1}), (['a'], {'dialect': 'none'}),
):
    try:
        print(list(csv.reader(lines, **options)))
    except (csv.Error, TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(csv.field_size_limit(10), csv.field_size_limit())
for line in ('x' * 10, 'x' * 11, 'a,' + 'x' * 10, '"' + 'x' * 11 + '"'):
    try:
        print(list(csv.reader([line])))
    except csv.Error as error:
        print(error)
print(csv.field_size_limit(131072))
for limit in ('x', None, 1.5):
    try:
        csv.field_size_limit(limit)
    except TypeError as error:
        print(error)
try:
    csv.reader()
except TypeError as error:
    print(error)
print(csv.Error, csv.Error.__mro__[1])
