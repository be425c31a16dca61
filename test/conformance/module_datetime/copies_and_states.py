# The states that copies and pickles are made of.
import copy
from datetime import UTC, date, datetime, time, timedelta, timezone

values = (date(2024, 2, 29), time(1, 2, 3, 400000), time(1, tzinfo=UTC, fold=1), datetime(2024, 2, 29, 1, 2, 3, 4), datetime(2024, 2, 29, tzinfo=timezone(timedelta(hours=1)), fold=1), timedelta(1, 2, 3), timezone(timedelta(hours=1), 'x'))
for value in values:
    made, arguments = value.__reduce_ex__(4)[:2]
    print(value.__reduce__()[:2], arguments, made(*arguments) == value, copy.copy(value) == value, copy.deepcopy([value]) == [value])
print(repr(date(b'\x07\xe8\x02\x1d')), repr(time(b'\x81\x02\x03\x00\x00\x04')), repr(datetime(b'\x07\xe8\x82\x1d\x01\x02\x03\x00\x00\x04', UTC)))
for work in (lambda: date(b'\x07\xe8\x0d\x1d'), lambda: date(b'abc'), lambda: datetime(b'abc'), lambda: datetime(b'\x07\xe8\x82\x1d\x01\x02\x03\x00\x00\x04', 5)):
    try:
        print(work())
    except TypeError as error:
        print(error)
