def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


def attributes(error, *names):
    print(type(error).__name__, repr(str(error)), error.args, [getattr(error, name, 'missing') for name in names])
attributes(AttributeError('a', name='n', obj=[1]), 'name', 'obj')
attributes(AttributeError(), 'name', 'obj')
attributes(NameError('a', name='n'), 'name')
attributes(UnboundLocalError('a'), 'name')
attributes(ImportError('a', name='n', path='p'), 'name', 'path', 'msg', 'name_from')
attributes(ImportError('a', 'b'), 'name', 'path', 'msg')
attributes(ModuleNotFoundError('m', name='x'), 'name', 'path', 'msg')
attributes(StopIteration(1, 2), 'value')
attributes(StopIteration(), 'value')
attributes(StopAsyncIteration(1), 'value')
attributes(SystemExit(), 'code')
attributes(SystemExit(1), 'code')
attributes(SystemExit(1, 2), 'code')
attributes(KeyError('a'))
attributes(KeyError('a', 'b'))
attributes(KeyError())
names = ['msg', 'filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset', 'print_file_and_line']
attributes(SyntaxError(), *names)
attributes(SyntaxError('m'), *names)
attributes(SyntaxError('m', ('f', 1, 2, 'text')), *names)
attributes(SyntaxError('m', ('f', 1, 2, 'text', 3, 4)), *names)
attributes(IndentationError('m', ('f.py', None, 2, None)), *names)
for arguments in [('m', ()), ('m', ('f', 1, 2)), ('m', 5), ('m', ('f', 1, 2, 't', 3))]:
    show(lambda: SyntaxError(*arguments))
names = ['encoding', 'object', 'start', 'end', 'reason']
attributes(UnicodeEncodeError('ascii', 'aé', 1, 2, 'why'), *names)
attributes(UnicodeEncodeError('ascii', 'aéé', 1, 3, 'why'), *names)
attributes(UnicodeDecodeError('utf-8', b'a\xff', 1, 2, 'why'), *names)
attributes(UnicodeTranslateError('aé€😀', 1, 2, 'why'), 'object', 'start', 'end', 'reason')
attributes(UnicodeTranslateError('aé€😀', 3, 4, 'why'), 'object', 'start', 'end', 'reason')
for work in [lambda: UnicodeEncodeError(), lambda: UnicodeEncodeError('a', b'b', 1, 2, 'c'), lambda: UnicodeDecodeError('a', 'b', 1, 2, 'c'), lambda: UnicodeDecodeError('a', b'b', '1', 2, 'c'), lambda: UnicodeTranslateError('a', 1, 2), lambda: UnicodeEncodeError('a', 'b', 1, 2, 3),
             lambda: AttributeError('a', foo=1), lambda: ImportError('a', foo=1), lambda: NameError(foo=1), lambda: ValueError(foo=1), lambda: StopIteration(value=1), lambda: KeyError.__str__(KeyError([1])), lambda: SystemExit(code=1)]:
    show(work)
error = UnicodeDecodeError('utf-8', b'abc', 1, 2, 'why')
error.start, error.end, error.reason, error.encoding = -5, 99, 'changed', 'other'
print(error.start, error.end, error)
for name, value in [('args', 5), ('args', [1, 2]), ('args', 'ab'), ('__cause__', 1), ('__context__', 'a'), ('__traceback__', 5), ('__suppress_context__', 1), ('__suppress_context__', 'x'), ('__notes__', 5), ('anything', 1), ('__cause__', None), ('__traceback__', None), ('__dict__', 5), ('__dict__', {'x': 1}), ('__class__', KeyError)]:
    error = ValueError('a')
    try:
        setattr(error, name, value)
        print(name, getattr(error, name), repr(error))
    except Exception as problem:
        print(name, type(problem).__name__, problem)
for name in ['args', '__cause__', '__context__', '__traceback__', '__suppress_context__', '__notes__']:
    error = ValueError('a')
    try:
        delattr(error, name)
        print(name, 'deleted')
    except Exception as problem:
        print(name, type(problem).__name__, problem)
