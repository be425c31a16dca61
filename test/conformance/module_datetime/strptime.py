# Moments, dates and times from texts in a format.
from datetime import date, datetime, time

for text, format in (('2024-02-29 13:14:15.000016', '%Y-%m-%d %H:%M:%S.%f'), ('29 Feb 2024', '%d %b %Y'), ('Thursday, 4 July 1776', '%A, %d %B %Y'), ('07:08 PM', '%I:%M %p'), ('12:00 am', '%I:%M %p'), ('2024 366', '%Y %j'),
                     ('2023 366', '%Y %j'), ('2024-W09-4', '%G-W%V-%u'), ('2024 10 1', '%Y %W %w'), ('2024 10 Sun', '%Y %U %a'), ('01/02/99', '%x'), ('10:20:30', '%X'), ('Sat Jan  1 00:00:00 2000', '%c'), ('20240229', '%Y%m%d'), ('2024111', '%Y%d%m'),
                     ('10%', '%H%%'), ('.5', '.%f'), ('1 +0130', '%H %z'), ('1 -01:30:15.5', '%H %z'), ('1 Z', '%H %z'), ('1 UTC', '%H %Z'), ('UTC +01:00', '%Z %z'), ('2024\t \n5', '%Y %m'), ('5', '%e') , ('23', '%y'), ('70', '%y')):
    print(repr(text), format, repr(datetime.strptime(text, format)))
print(repr(date.strptime('3/4/2024', '%d/%m/%Y')), repr(time.strptime('3:04:05.6 +0200', '%H:%M:%S.%f %z')), repr(time.strptime('11 pm', '%I %p')))
for text, format in (('2024', '%y'), ('x', '%Y'), ('2024 1', '%Y'), ('2024-13', '%Y-%m'), ('2023-02-29', '%Y-%m-%d'), ('0000', '%Y'), ('1', '%Q'), ('1', '%'), ('60', '%S'), ('2024', '%G'), ('2024 1', '%G %V'), ('2024 9 4', '%Y %V %u'), ('9 4', '%V %u'),
                     ('2024 60', '%G %j'), ('2023 53 1', '%G %V %u'), ('+01:0030', '%z'), ('+25:00', '%z'), ('EST', '%Z'), ('z', '%z'), ('20241', '%Y %m'), ('', '%d %Y'), (5, '%Y'), ('2024', 5), (b'1', '%Y')):
    try:
        print(repr(datetime.strptime(text, format)))
    except (TypeError, ValueError) as error:
        print(repr(text), repr(format), type(error).__name__, error)
