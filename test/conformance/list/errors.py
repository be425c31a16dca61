a = [1, 2]
for action in ['a[5]', 'a[5] = 1', 'del a[5]', 'a.remove(9)', 'a.index(9)', '[].pop()', 'a.pop(5)', 'a["x"]', 'a + (1,)', 'a * 1.5', 'a.foo']:
    try:
        exec(action)
    except Exception as error:
        print(action, '->', type(error).__name__, error)
