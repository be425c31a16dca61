class Manager:
    def __init__(self, swallow):
        self.swallow = swallow

    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        return self.swallow


async def normal():
    async with Manager(False) as m:
        x = m
    return x


async def raising(swallow):
    async with Manager(swallow):
        raise ValueError
    return 1


async def two():
    async with Manager(False) as a, Manager(False) as b:
        return a


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as e:
        return e.value


run(normal())
run(raising(True))
try:
    run(raising(False))
except ValueError:
    pass
run(two())
