def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


def g():
    try:
        received = yield 1
        print('received', received)
        yield 2
    except KeyError as error:
        print('inside', error)
        yield 'handled'
    return 'end'
it = g()
print(it.gi_running, it.gi_suspended, it.gi_yieldfrom, it.gi_code is g.__code__, it.gi_frame is not None, it.__name__, it.__qualname__, it.__iter__() is it, repr(it).startswith('<generator object g at'))
show(lambda: it.send(5))
show(lambda: it.send(None))
show(lambda: it.send('value'))
print(it.gi_suspended, it.gi_frame.f_lineno)
show(lambda: it.throw(KeyError('k')))
show(lambda: next(it))
show(lambda: next(it))
show(lambda: it.send(1))
show(lambda: it.throw(ValueError('late')))
show(lambda: it.close())
print(it.gi_frame, it.gi_suspended)
for arguments in [(), (5,), ('text',), (ValueError,), (ValueError('v'),), (ValueError, 'v'), (ValueError, ('a', 'b')), (ValueError, ValueError('z')), (ValueError('a'), 'b'), (ValueError, 'v', 5), (ValueError, None, None), (int,), (1, 2, 3, 4)]:
    show(lambda: g().throw(*arguments))
show(lambda: g().send())
show(lambda: g().close(1))
def returns_on_close():
    try:
        yield 1
    except GeneratorExit:
        return 'closed value'
def yields_on_close():
    try:
        yield 1
    finally:
        yield 2
def raises_on_close():
    try:
        yield 1
    finally:
        raise KeyError('closing')
for make in [returns_on_close, yields_on_close, raises_on_close]:
    it = make()
    show(it.close)
    it = make()
    next(it)
    show(it.close)
    show(it.close)
def running():
    yield from_me.gi_running
    try:
        next(from_me)
    except ValueError as error:
        yield str(error)
from_me = running()
print(list(from_me))
def delegating():
    result = yield from g()
    print('result', result)
it = delegating()
next(it)
print(it.gi_yieldfrom.__name__)
show(lambda: it.throw(KeyError('deep')))
show(lambda: list(it))
it = g()
it.__name__ = 'renamed'
it.__qualname__ = 'q.renamed'
print(it.__name__, repr(it)[:30])
show(lambda: setattr(it, '__name__', 5))
show(lambda: setattr(it, 'gi_running', 5))
show(lambda: setattr(it, 'x', 5))
show(lambda: type(it)())
show(lambda: len(it))
show(lambda: it[0])
e = (x for x in [1])
print(e.__name__, e.__qualname__, list(e), e.gi_code.co_name)
