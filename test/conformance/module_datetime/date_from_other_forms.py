# Dates from ordinals, timestamps and texts.
from datetime import date

for ordinal in (1, 365, 366, 730120, 738000, 3652059, 0, -1, 3652060, 'x', 2.5, 10**30):
    try:
        print(ordinal, date.fromordinal(ordinal))
    except (ValueError, TypeError, OverflowError) as error:
        print(ordinal, type(error).__name__, error)
for stamp in (0, -1, 86399.9, 1e9, -62135596800, 'x', None, float('nan'), 1e30, True):
    try:
        print(stamp, date.fromtimestamp(stamp))
    except (ValueError, TypeError, OverflowError) as error:
        print(stamp, type(error).__name__, error)
for text in ('2024-02-29', '20240229', '2024-W09-4', '2024W094', '2024-W09', '2024W09', '2023-02-29', '2024-13-01', '2024-2-29', '2024-02-2', '2024/02/29', '2024-0229', '', 'x' * 10, '2024-W54-1', '2024-W01-8',
             '0000-01-01', '２０２４-01-01', '2024-02-29T00', 5, b'2024-02-29'):
    try:
        print(repr(text), date.fromisoformat(text))
    except (ValueError, TypeError) as error:
        print(repr(text), type(error).__name__, error)
print(type(date.today()), date.today() == date.today())
