# Calendars with methods of their own, and those of locales.
import calendar


class Marked(calendar.TextCalendar):
    def formatday(self, day, weekday, width):
        return '*'.center(width) if weekday >= 5 and day else super().formatday(day, weekday, width)

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        return f'[{themonth}]'.center(width)


print(Marked().formatmonth(2024, 6), Marked(6).formatyear(2024, m=4)[:200], sep='\n')
print(calendar.LocaleTextCalendar(6, 'C').formatmonth(2024, 6), calendar.LocaleHTMLCalendar(locale='C').formatmonthname(2024, 6), issubclass(calendar.LocaleTextCalendar, calendar.TextCalendar), sep='\n')
