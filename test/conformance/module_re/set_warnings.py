import re
import warnings
for pattern in ['[[a]', '[a[b]', '[[:alpha:]]', '[a--b]', '[a&&b]', '[a||b]', '[a~~b]', '[--a]', '[a-z--b]', '[+--]', '[&&]', '[a&]', '[^[a]', '(x)[[y]', '[~~~]']:
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        try:
            re.compile(pattern)
        except re.error as error:
            print(pattern, error)
    print(pattern, [(w.category.__name__, str(w.message)) for w in seen])
    re.purge()
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        re.compile('[[b]')
    except FutureWarning as warning:
        print(warning)
