def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


async def c():
    return await D()
class D:
    def __await__(self):
        got = yield 'step'
        return got
co = c()
print(co.cr_running, co.cr_suspended, co.cr_await, co.cr_code is c.__code__, co.cr_origin, co.cr_frame is not None, co.__name__, co.__qualname__, repr(co).startswith('<coroutine object c at'))
show(lambda: co.send(5))
show(lambda: co.send(None))
print(co.cr_suspended, co.cr_await is not None)
show(lambda: co.send('result'))
show(lambda: co.send(None))
show(lambda: co.throw(KeyError('k')))
show(lambda: co.close())
co = c()
show(lambda: iter(co))
show(lambda: next(co))
show(lambda: co.throw(KeyError('k')))
co = c()
co.close()
show(lambda: co.send(None))
async def ag():
    try:
        got = yield 1
        print('got', got)
        yield 2
    except KeyError as error:
        yield 'handled'
def run(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return f'{type(error).__name__}: {error}'
    return 'suspended'
a = ag()
print(a.ag_running, a.ag_suspended, a.ag_await, a.ag_code is ag.__code__, a.ag_frame is not None, a.__name__, a.__qualname__, a.__aiter__() is a, repr(a).startswith('<async_generator object ag at'))
print(run(a.__anext__()), run(a.asend('sent')), run(a.athrow(KeyError('k'))), run(a.__anext__()), run(a.asend(1)), run(a.aclose()))
a = ag()
print(run(a.asend(5)), run(a.__anext__()), run(a.athrow(KeyError('k'))), run(a.aclose()), run(a.__anext__()))
a = ag()
print(run(a.athrow(ValueError('first'))), run(a.__anext__()))
a = ag()
show(lambda: a.asend())
show(lambda: iter(a))
show(lambda: aiter(a) is a)
show(lambda: aiter(5))
show(lambda: anext(5))
show(lambda: run(anext(ag())))
show(lambda: type(a)())
show(lambda: type(co)())
