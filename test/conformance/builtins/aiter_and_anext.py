async def numbers():
    yield 1
    yield 2


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


async def main():
    it = aiter(numbers())
    print(await anext(it), await anext(it, 'end'), await anext(it, 'end'))
    try:
        await anext(it)
    except StopAsyncIteration:
        print('stopped')
    return 'done'


print(run(main()))
for bad in (lambda: aiter(1), lambda: anext(1)):
    try:
        bad()
    except TypeError as error:
        print(error)


class NotIterator:
    def __aiter__(self):
        return 1


try:
    aiter(NotIterator())
except TypeError as error:
    print(error)
