# Names that are going to vanish.
import calendar
import warnings

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    print(calendar.January, calendar.February)
print([(each.category.__name__, str(each.message), each.filename) for each in seen])
