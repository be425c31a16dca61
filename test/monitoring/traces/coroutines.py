class Wait:
    def __await__(self):
        x = yield 'wait'
        return x


async def inner(x):
    return x


async def outer():
    a = await inner(1)
    b = await Wait()
    return a, b


def run(coroutine):
    sent = None
    while True:
        try:
            sent = coroutine.send(sent)
        except StopIteration as e:
            return e.value


run(outer())
run(inner(3))
