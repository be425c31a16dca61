# Hidden: CPython has this in C.
"""The classes of datetime."""

from _collections import _mark

from ._calendar import MAXYEAR, MINYEAR
from ._clock import time
from ._date import IsoCalendarDate, date
from ._delta import timedelta
from ._moment import datetime
from ._zone import UTC, timezone, tzinfo

for _each in (date, time, datetime, timedelta, timezone, tzinfo, IsoCalendarDate):
    _mark(_each, 3)
del _each, _mark, IsoCalendarDate
