import re
import warnings
def attempt(function, *args, **kwargs):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        try:
            print(function(*args, **kwargs), end=' ')
        except TypeError as error:
            print(error, end=' ')
    print([(w.category.__name__, str(w.message)) for w in seen])
attempt(re.sub, 'a', 'b', 'aaa', 1)
attempt(re.sub, 'a', 'b', 'AaA', 0, re.I)
attempt(re.subn, 'a', 'b', 'AaA', 2, re.I)
attempt(re.split, 'a', 'bab', 1)
attempt(re.split, 'a', 'bAb', 0, re.I)
attempt(re.sub, 'a', 'b', 'aaa', 1, 0, 0)
attempt(re.subn, 'a', 'b', 'aaa', 1, 0, 0)
attempt(re.split, 'a', 'aaa', 1, 0, 0)
attempt(re.sub, 'a', 'b', 'aaa', 1, count=2)
attempt(re.sub, 'a', 'b', 'aaa', 1, flags=re.I)
attempt(re.split, 'a', 'aaa', 1, maxsplit=2)
attempt(re.split, 'a', 'aaa', 1, 0, flags=2)
