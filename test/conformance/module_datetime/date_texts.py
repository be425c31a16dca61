# How a date is written.
from datetime import date

day = date(2024, 7, 4)
print(repr(day), str(day), day.isoformat(), f'{day}', f'{day:%d/%m/%y}', format(day, ''), '{:%A, %B %d}'.format(day), '%s %r' % (day, day))
print(day.strftime('%a %A %b %B %c %d %H %I %j %m %M %p %S %U %w %W %x %X %y %Y %z|%Z|%f|%:z|%%|%G-%V-%u|%F %T %e'))
print(date(7, 1, 2), date(7, 1, 2).strftime('%Y %F %G %C'), date(999, 12, 31).strftime('%c'), day.strftime(''), day.strftime('é %d'), date(7, 1, 2).ctime())
for work in (lambda: day.strftime(5), lambda: day.__format__(5)):
    try:
        work()
    except TypeError as error:
        print(error)
