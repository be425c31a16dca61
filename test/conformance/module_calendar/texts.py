# Months and years as text.
import calendar

print(calendar.month(2024, 2), calendar.month(2023, 10, w=4, l=2), calendar.calendar(2024), calendar.calendar(1999, 3, 1, 4, 4), sep='\n---\n')
text = calendar.TextCalendar(calendar.SUNDAY)
print(text.formatmonth(1582, 10), text.formatyear(2021, m=2, c=1, w=1), text.formatweek([(0, 6), (1, 0), (12, 1)], 3), text.formatweekheader(2), text.formatweekheader(10), repr(text.formatmonthname(2024, 5, 20)), repr(text.formatmonthname(2024, 5, 20, withyear=False)), repr(text.formatday(0, 1, 4)), sep='\n---\n')
calendar.prmonth(2024, 5), calendar.prcal(2024, m=6), text.prweek([(1, 0)], 2), text.pryear(1, m=1), calendar.format(['a', 'b'], 3, 1)
print(calendar.weekheader(3), calendar.formatstring(['x', 'y'], 4))
for work in (lambda: calendar.month(2024, 0), lambda: calendar.month(2024, 13), lambda: text.formatmonthname(2024, 13, 5)):
    try:
        work()
    except calendar.IllegalMonthError as error:
        print(repr(error), error, error.month, isinstance(error, (ValueError, IndexError)))
