# Times from texts of ISO 8601.
from datetime import time

TEXTS = '''
04
0405
04:05
040506
04:05:06
04:05:06.1
04:05:06,123456789
T04:05
04:05:06.
040506.5
24:00
2400
24:00:00.000
24:01
25:00
04:60
04:05:60
04:0506
0405:06
4:05
04:05Z
04:05z
04:05+01
04:05+0130
04:05+01:30
04:05-01:30:15.000005
04:05+24:00
04:05+
04:05Z+
04:05 +01
x
04:
04:05:
04:05+00:00
04:05-00:00
04:05:06.12345x
'''
for text in ['', *TEXTS.strip().split('\n')]:
    try:
        print(repr(text), repr(time.fromisoformat(text)))
    except ValueError as error:
        print(repr(text), error)
for given in (5, None, b'04'):
    try:
        time.fromisoformat(given)
    except TypeError as error:
        print(error)
