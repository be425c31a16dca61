def f(*args, **kw):
    return args, kw
print(f(*[1, 2], 3, *'ab', k=1, **{'z': 2}), f(*()), f(**{}))
for bad in ['f(*5)', 'f(**5)', "f(**{'a': 1}, **{'a': 2})", 'f(**{1: 2})']:
    try:
        eval(bad)
    except TypeError as error:
        print(error)
