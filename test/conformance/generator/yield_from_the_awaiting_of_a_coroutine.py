# What a coroutine's __await__ gives can be delegated to; its frames do not show in a traceback.
class Steps:
    def __await__(self):
        got = yield 'step'
        return got


async def answer():
    return await Steps()


async def fail():
    await Steps()
    raise KeyError(1)


class Delegates:
    def __init__(self, function):
        self.function = function

    def __await__(self):
        result = yield from self.function().__await__()
        return result, 'delegated'


class Hands:
    def __init__(self, function):
        self.function = function

    def __await__(self):
        return self.function().__await__()


async def main(awaitable):
    return await awaitable


for kind in Delegates, Hands:
    c = main(kind(answer))
    print(c.send(None))
    try:
        c.send(5)
    except StopIteration as stop:
        print(stop.value)
    c = main(kind(answer))
    c.send(None)
    try:
        c.throw(ValueError(3))
    except ValueError as error:
        print(repr(error))
    c = main(kind(answer))
    c.send(None)
    print(c.close())
    print(list(answer().__await__()))
c = main(Delegates(fail))
c.send(None)
c.send(1)
