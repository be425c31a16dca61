async def numbers(n):
    for i in range(n):
        yield i


class Steps:
    def __init__(self):
        self.i = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.i += 1
        if self.i > 2:
            raise StopAsyncIteration
        return self.i


async def loop():
    total = 0
    async for x in numbers(2):
        total += x
    else:
        total += 10
    async for x in Steps():
        if x == 2:
            break
    values = [x async for x in numbers(2)]
    more = {x async for x in Steps() if x}
    return total


def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as e:
        return e.value


run(loop())
