# Other parts in place of those of a date.
import copy
from datetime import date

day = date(2024, 2, 29)
print(day.replace(year=2028), day.replace(month=3, day=1), day.replace(2020), day.replace() == day, day.replace() is day, copy.replace(day, day=1), day.__replace__(month=12))
for changes in ({'year': 2023}, {'month': 13}, {'day': 0}, {'day': 'x'}, {'year': None}):
    try:
        print(day.replace(**changes))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
