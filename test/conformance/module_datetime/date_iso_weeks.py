# Weeks of ISO 8601, at the turns of years.
from datetime import date

for year in range(2003, 2011):
    for month, day in ((1, 1), (1, 4), (12, 28), (12, 31)):
        made = date(year, month, day).isocalendar()
        print(tuple(made), date.fromisocalendar(*made) == date(year, month, day), end=' ')
    print()
week = date(2024, 12, 30).isocalendar()
print(week, week.year, week.week, week.weekday, week[1:], type(week).__name__, type(week).__mro__[1], week == (2025, 1, 1), week.__reduce__())
year, number, weekday = week
print(year, number, weekday)
for parts in ((2020, 54, 1), (2021, 53, 1), (2020, 53, 7), (2020, 0, 1), (2020, 1, 0), (2020, 1, 8), (0, 1, 1), (10000, 1, 1), ('x', 1, 1), (9999, 53, 1), (1, 1, 1)):
    try:
        print(parts, date.fromisocalendar(*parts))
    except (ValueError, TypeError) as error:
        print(parts, type(error).__name__, error)
