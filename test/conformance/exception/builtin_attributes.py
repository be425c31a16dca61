try:
    {}['missing']
except KeyError as e:
    print(e.args, str(e))
try:
    import nothing_here
except ModuleNotFoundError as e:
    print(e, e.name, isinstance(e, ImportError))
try:
    [].nope
except AttributeError as e:
    print(e.name, e.obj)
try:
    nope
except NameError as e:
    print(e.name, e)
e = StopIteration(5)
print(e.value, SystemExit(3).code, OSError(2, 'gone').errno)
print(issubclass(KeyError, LookupError), issubclass(BaseException, Exception), issubclass(UnicodeDecodeError, ValueError))
e = ValueError('v')
e.add_note('a note')
print(e.__notes__)
