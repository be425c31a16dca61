import json
class O: pass
for v, kw in ((O, {}), ({(1, 2): 1}, {}), ({(1, 2): 1, 'a': 2}, {'skipkeys': True}), ([O], {'default': lambda o: o.__name__}), ({'k': [1, O]}, {}), (b'x', {}), ({1, 2}, {}), ({'a': {1}}, {'indent': 2}), ({'b': 1, 2: 3}, {'sort_keys': True}), ([1, (O(),)], {'default': lambda o: {'o': 1}}), (1j, {}), ({'x': 1}, {'bogus': 1})):
    try: print(json.dumps(v, **kw))
    except Exception as ex: print(type(ex).__name__, str(ex).split(' at 0x')[0], getattr(ex, '__notes__', None))
l = []; l.append(l)
for kw in ({}, {'indent': 1}):
    try: json.dumps(l, **kw)
    except Exception as ex: print(type(ex).__name__, ex, len(getattr(ex, '__notes__', [])))
dd = {}; dd['a'] = [dd]
try: json.dumps(dd)
except ValueError as ex: print(ex, ex.__notes__)
