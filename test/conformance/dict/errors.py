d = {}
for action in ['d["x"]', 'del d["x"]', 'd.pop("x")', 'd.popitem()', '{[]: 1}', 'd[{}]', 'dict([1])', 'dict([(1, 2, 3)])']:
    try:
        exec(action)
    except Exception as error:
        print(action, '->', type(error).__name__, error)
