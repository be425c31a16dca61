# Calendar times of given seconds: the zone is UTC.
import time
from time import gmtime, localtime, mktime, strftime, strptime, struct_time

DIRECTIVES = 'a A b B c d H I j m M p S U w W x X y Y Z % e D F T R n t h C G g u V r'.split()
MOMENTS = (0, -1, 951782400, 951868800, 1234567890.9, 1735689599, 4102444800, -2208988800)
for seconds in MOMENTS:
    moment = gmtime(seconds)
    print(seconds, tuple(moment), mktime(moment) == int(seconds // 1), time.ctime(seconds), '|', time.asctime(moment))
    if moment.tm_year > 999:
        print(*[strftime(f'%{letter}', moment) for letter in DIRECTIVES], sep=',')
for year in range(2003, 2010):
    for month, day in ((1, 1), (1, 4), (12, 28), (12, 31)):
        moment = gmtime(mktime((year, month, day, 12, 0, 0, 0, 0, 0)))
        print(strftime('%G-%V-%u %U %W %j', moment), end=' ')
print()
moment = gmtime(1e9)
print(moment, repr(moment), moment.tm_zone, moment.tm_gmtoff, moment.tm_isdst, moment == localtime(1e9), moment[0], moment[:3], len(moment), isinstance(moment, tuple))
print(struct_time(range(9)), struct_time((1,) * 9) < struct_time((2,) * 9), time.timezone, time.daylight)
match moment:
    case struct_time(tm_year=year, tm_mon=month):
        print(year, month)
print(strftime('%Y-%m-%d %H:%M:%S', moment), strftime('', moment), strftime('é %d', moment), mktime((2024, 14, -3, 25, 61, 61, 0, 0, 0)), mktime((1970, 1, 1, 0, 0, 0, 0, 1, 0)))
for text, format in (
    ('2024-02-29 13:14:15', '%Y-%m-%d %H:%M:%S'), ('29 Feb 24', '%d %b %y'), ('Thursday, 4 July 1776', '%A, %d %B %Y'), ('07:08 PM', '%I:%M %p'), ('12:00 am', '%I:%M %p'), ('366 2024', '%j %Y'),
    ('Sat Jan  1 00:00:00 2000', '%a %b %d %H:%M:%S %Y'), ('01/02/99', '%x'), ('10:20:30', '%X'), ('10%', '%H%%'), ('2024 10 1', '%Y %W %w'), ('2024 10 0', '%Y %U %w'), ('  5', ' %d'), ('20240229', '%Y%m%d'),
    ('2024-13-01', '%Y-%m-%d'), ('2023-02-29', '%Y-%m-%d'), ('abc', '%Y'), ('2024x', '%Y'), ('1', '%Q'), ('1', '%'), ('99', '%Y'), ('12:61', '%H:%M'), ('25', '%H'), ('', '%d'), ('2024-01-01 UTC', '%Y-%m-%d %Z'),
):
    try:
        print(repr(text), format, tuple(strptime(text, format)))
    except ValueError as error:
        print(repr(text), format, error)
for work in (
    lambda: strftime(5), lambda: strftime('%Y', 5), lambda: strftime('%Y', (1, 2)), lambda: strftime('%Y', (2024, 13, 1, 0, 0, 0, 0, 1, 0)), lambda: strftime('%Y', (2024, 1, 32, 0, 0, 0, 0, 1, 0)),
    lambda: strftime('%H', (2024, 1, 1, 24, 0, 0, 0, 1, 0)), lambda: strftime('%M', (2024, 1, 1, 0, 60, 0, 0, 1, 0)), lambda: strftime('%S', (2024, 1, 1, 0, 0, 62, 0, 1, 0)),
    lambda: strftime('%j', (2024, 1, 1, 0, 0, 0, 0, 367, 0)), lambda: time.asctime((1, 2)), lambda: mktime(5), lambda: mktime((1,)), lambda: struct_time((1, 2)), lambda: struct_time(5), lambda: gmtime('x'),
    lambda: gmtime(float('inf')), lambda: strftime('%Y %m %d %j', (2024, 0, 0, 0, 0, 0, 0, 0, 0)), lambda: strftime('%w %a', (2024, 1, 1, 0, 0, 0, 8, 1, 0)), lambda: struct_time(range(12)),
):
    try:
        print(work())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
# No call has the time of the day as its argument: what tools see would differ from second to second.
print(gmtime().tm_year >= 1970, time.ctime()[13] == ':', time.asctime()[13] == ':', strftime('%Y-%m-%d')[4] == '-', time.localtime(None)[0] >= 1970)
