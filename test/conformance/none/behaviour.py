print(None, None is None, None == 0, [None], type(None).__name__, bool(None))
try:
    None.x
except AttributeError as error:
    print(error)
try:
    None()
except TypeError as error:
    print(error)
try:
    None + 1
except TypeError as error:
    print(error)
