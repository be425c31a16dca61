# Arguments that are no good, of what is written in C in CPython.
import collections
import copy
import datetime
import json
import pickle
import re


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


pattern = re.compile('a')
found = pattern.match('a')
attempt(lambda: pattern.match('a', pos=None))
attempt(lambda: pattern.search('a', None))
attempt(lambda: pattern.match('a', pos=False))
attempt(lambda: pickle.dumps(found))
attempt(lambda: copy.copy(found) is found)
attempt(lambda: json.dumps([1, 2], separators=(1, 2)))
attempt(lambda: json.dumps([1, 2], separators=(1, ':')))
attempt(lambda: json.dumps('a', separators=(1, ':')))
attempt(lambda: json.JSONDecoder().decode(1))
attempt(lambda: json.JSONDecoder().decode(b'1'))
attempt(lambda: collections.UserList(1))
attempt(lambda: collections.Counter('aab').most_common('a'))
attempt(lambda: collections.Counter('aab').most_common(1))
attempt(lambda: collections.Counter('aab').most_common(-1))
attempt(lambda: collections.Counter('aab').most_common(5.5))
attempt(lambda: datetime.date(year=1, month=1, days=1))
attempt(lambda: datetime.date(1, 1, 1, x=1))
attempt(lambda: datetime.time(1).isoformat(timespec=1))
attempt(lambda: datetime.datetime(1, 1, 1).isoformat(timespec=1))
attempt(lambda: AttributeError('a').__reduce__())
attempt(lambda: AttributeError('a', name='n').__reduce__())
attempt(lambda: NameError('a').__reduce__())
for mode in 'q', 'rr', 'rbt', 'rw', '', 'b', '+', 5, None:
    attempt(lambda: open('x', mode))
