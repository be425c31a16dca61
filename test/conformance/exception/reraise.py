def f():
    try:
        raise ValueError('original')
    except ValueError:
        raise
try:
    f()
except ValueError as error:
    print(error)
try:
    raise
except RuntimeError as error:
    print(error)
try:
    raise 5
except TypeError as error:
    print(error)
try:
    raise ValueError
except ValueError as error:
    print(repr(error))
