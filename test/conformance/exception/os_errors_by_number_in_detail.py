def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for arguments in [(), ('text',), (1000, 'a'), (1002, 'missing'), (1002, 'missing', 'file.txt'), (1002, 'missing', 'a', None, 'b'), (1002, 'missing', 'a', 5, 'b'), (1000, 2, 3, 4, 5), (1000, 2, 3, 4, 5, 6), (10 ** 6, 'unknown'), ('2', 'text'), (1002, 'x', b'bytes')]:
    error = OSError(*arguments)
    print(type(error).__name__, str(error), repr(error), error.args, error.errno, error.strerror, error.filename, error.filename2)
print(issubclass(FileNotFoundError, OSError), IOError is OSError, EnvironmentError is OSError, type(FileNotFoundError(13, 'x')).__name__)
error = OSError(1002, 'gone', 'f')
error.filename = 'other'
error.strerror = 'changed'
print(error, error.args, repr(error))
class Own(OSError):
    pass
print(type(Own(2, 'x')).__name__, Own(2, 'x'), Own(2, 'x', 'f').filename)
show(lambda: OSError(1002, 'x', filename='a'))
show(lambda: OSError().nothing)
