# Leap years, days of the week, names.
import calendar

print([year for year in (1900, 2000, 2023, 2024, 0, -4) if calendar.isleap(year)], calendar.leapdays(2000, 2025), calendar.leapdays(1, 2001), calendar.leapdays(2000, 1990))
print(calendar.weekday(2024, 2, 29), repr(calendar.weekday(2024, 2, 29)), calendar.weekday(12024, 2, 29), calendar.weekday(0, 1, 1), calendar.monthrange(2024, 2), calendar.monthrange(2023, 1), calendar.timegm((2024, 2, 29, 1, 2, 3)), calendar.timegm((1969, 12, 31, 23, 59, 59, 0, 0)), calendar.timegm((2024, 1, 400, 0, 0, 0)))
print(list(calendar.day_name), list(calendar.day_abbr), list(calendar.month_name), list(calendar.month_abbr), calendar.month_name[1:3], calendar.day_name[-1], len(calendar.month_name), len(calendar.day_abbr), calendar.MONDAY, repr(calendar.SUNDAY), calendar.JANUARY, calendar.Month(12), repr(calendar.Day(3)), calendar.Month.MAY + 1, [*calendar.Month][:2], calendar.mdays)
print(calendar.firstweekday(), calendar.setfirstweekday(calendar.SUNDAY), calendar.firstweekday(), calendar.weekheader(2), calendar.setfirstweekday(0), calendar.__all__)
for work in (lambda: calendar.weekday(2023, 2, 29), lambda: calendar.weekday(2024, 13, 1), lambda: calendar.monthrange(2024, 13), lambda: calendar.monthrange(2024, 0), lambda: calendar.setfirstweekday(7), lambda: calendar.setfirstweekday(-1), lambda: calendar.month_name[13], lambda: calendar.Day(7), lambda: calendar.Monday, lambda: calendar.timegm((2024,))):
    try:
        print(work())
    except (ValueError, IndexError, AttributeError) as error:
        print(type(error).__name__, error)
