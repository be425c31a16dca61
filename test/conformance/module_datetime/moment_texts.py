# How a moment is written.
from datetime import UTC, datetime, timedelta, timezone

for moment in (datetime(2024, 7, 4), datetime(2024, 7, 4, 1, 2, 3), datetime(2024, 7, 4, 1, 2, 3, 4, UTC), datetime(1, 2, 3, 4, 5, 0, 6, timezone(-timedelta(hours=3, minutes=30, seconds=15, microseconds=1)))):
    print(repr(moment), moment, moment.isoformat(), moment.isoformat(' '), moment.isoformat(sep='_', timespec='minutes'), f'{moment:%Y/%m/%d}', f'{moment}')
    print([moment.isoformat(timespec=timespec) for timespec in ('auto', 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds')])
    print(moment.strftime('%a %A %b %B %c %d %f %H %I %j %m %M %p %S %U %w %W %x %X %y %Y %z %:z %Z %% %G-W%V-%u %F %T %R %D %e %h'))
for work in (lambda: moment.isoformat('xx'), lambda: moment.isoformat(5), lambda: moment.isoformat(timespec='days'), lambda: moment.isoformat(''), lambda: moment.strftime(5)):
    try:
        work()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
