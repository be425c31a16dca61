# Dates compare with dates, and equal ones have equal hashes.
from datetime import date, datetime

early, late = date(2020, 1, 31), date(2020, 2, 1)
print(early < late, early <= late, early > late, early >= late, early == late, early != late, early == date(2020, 1, 31))
print(sorted([late, early, date(2019, 12, 31)]), max(early, late), {early: 1}[date(2020, 1, 31)], hash(early) == hash(date(2020, 1, 31)), len({early, late, date(2020, 1, 31)}))
print(early == 5, early != None, early == datetime(2020, 1, 31), datetime(2020, 1, 31) == early)
for work in (lambda: early < 5, lambda: 5 < early, lambda: early < datetime(2020, 1, 31), lambda: datetime(2020, 1, 31) >= early):
    try:
        print(work())
    except TypeError as error:
        print(error)
