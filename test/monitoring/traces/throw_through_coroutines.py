import types
@types.coroutine
def wait():
    try:
        yield 1
    except ValueError:
        return 5
async def inner():
    try:
        return await wait()
    except KeyError:
        raise RuntimeError
async def outer():
    try:
        return await inner()
    except RuntimeError:
        return 3
def throw(error, resumptions):
    coroutine = outer()
    for n in range(resumptions):
        coroutine.send(None)
    try:
        coroutine.throw(error)
    except BaseException:
        pass
throw(ValueError(), 1)
throw(KeyError(), 1)
throw(TypeError(), 1)
throw(TypeError(), 0)
coroutine = outer()
coroutine.send(None)
try:
    coroutine.send(None)
except StopIteration:
    pass
throw(KeyError(), 1)
