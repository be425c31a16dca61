# Months and years as lists of weeks.
import calendar
from calendar import Calendar

for first in (0, 6, 3):
    made = Calendar(first)
    print(made.firstweekday, list(made.iterweekdays()), list(made.itermonthdays(2024, 2)), list(made.itermonthdays2(2023, 10))[:8], list(made.itermonthdays3(2024, 12))[-3:], list(made.itermonthdays4(2024, 1))[:3], made.monthdayscalendar(2021, 2))
    print(made.monthdatescalendar(2024, 2)[0], [len(row) for row in made.yeardayscalendar(2024, 5)], made.yeardatescalendar(2024)[0][0][0][0], made.yeardays2calendar(2024, 12)[0][11][-1], next(iter(made.itermonthdates(2024, 1))))
made = Calendar(firstweekday=8)
print(made.firstweekday, made.getfirstweekday(), made.setfirstweekday(5), made.firstweekday, calendar.monthcalendar(2024, 9))
for work in (lambda: list(made.itermonthdays(2024, 13)), lambda: made.monthdayscalendar(2024, 0), lambda: list(made.itermonthdates(9999, 12)), lambda: list(Calendar(6).itermonthdates(1, 1)), lambda: made.monthdayscalendar('x', 1)):
    try:
        print(len(work()))
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
print(list(Calendar(0).itermonthdays3(9999, 12))[-1], list(Calendar(6).itermonthdays3(1, 1))[0], Calendar().monthdayscalendar(0, 1)[0], Calendar().monthdayscalendar(12000, 1)[0])
