# The parts of a date can be read, and neither written nor deleted.
from datetime import date

day = date(2024, 5, 17)
print(day.year, day.month, day.day, day.weekday(), day.isoweekday(), day.toordinal(), day.timetuple(), day.ctime())
for work in (lambda: setattr(day, 'year', 3), lambda: setattr(day, 'color', 3), lambda: delattr(day, 'month')):
    try:
        work()
    except AttributeError as error:
        print(error)
