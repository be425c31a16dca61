# A subclass of date: what gives instances of it.
from datetime import date, timedelta


class Birthday(date):
    def __new__(cls, year, month, day, name='nobody'):
        self = super().__new__(cls, year, month, day)
        self.name = name
        return self

    def isoformat(self):
        return 'on ' + super().isoformat()


day = Birthday(1990, 5, 17, 'Ann')
print(repr(day), day, day.name, day + timedelta(1), type(day + timedelta(1)).__name__, (day + timedelta(1)).name, type(day.replace(year=2000)).__name__, day == date(1990, 5, 17), hash(day) == hash(date(1990, 5, 17)))
print(repr(Birthday.fromordinal(730000)), repr(Birthday.fromisoformat('2000-01-01')), repr(Birthday.fromtimestamp(0)), repr(Birthday.fromisocalendar(2020, 1, 1)), repr(Birthday.strptime('3/4/2001', '%d/%m/%Y')), type(day - day).__name__)
