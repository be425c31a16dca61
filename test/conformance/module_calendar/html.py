# Calendars as HTML.
import calendar

page = calendar.HTMLCalendar(calendar.SUNDAY)
print(page.formatmonth(2024, 2), page.formatmonth(2024, 5, withyear=False), page.formatday(0, 3), page.formatday(5, 3), page.formatweekday(2), page.formatweekheader(), page.formatmonthname(2024, 12), page.formatweek([(1, 0), (0, 1)]), page.formatyear(2024, width=5), page.formatyearpage(2023, css=None, encoding='ascii'), page.formatyearpage(2023)[:400], sep='\n')


class Bold(calendar.HTMLCalendar):
    cssclasses = ['d'] * 7
    cssclass_noday = 'none'
    cssclass_month = 'table'

    def formatday(self, day, weekday):
        return super().formatday(day, weekday).replace('1', '<b>1</b>')


print(Bold().formatmonth(2021, 2))
