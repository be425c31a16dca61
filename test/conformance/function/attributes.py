def f():
    """doc of f"""
    return 1
f.x = 5
print(f.__doc__, f.x, f.__name__, f.__qualname__, f.__module__, callable(f), f.__dict__)
print((lambda: 0).__name__, f.__code__.co_name, f.__code__.co_argcount)
try:
    f.nope
except AttributeError as error:
    print(error)
