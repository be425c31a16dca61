"""aiter() and anext()."""
async def numbers():
    yield 1
    yield 2


class NoNext:
    def __aiter__(self):
        return 5


async def main():
    steps = aiter(numbers())
    print(type(steps).__name__, aiter(steps) is steps)
    print(await anext(steps), await anext(steps, 'default'), await anext(steps, 'default'))
    try:
        await anext(steps)
    except StopAsyncIteration as error:
        print('end', error.args)
    for call in (lambda: aiter(5), lambda: anext([]), lambda: aiter(NoNext()), lambda: anext(1, 2), lambda: anext(), lambda: aiter()):
        try:
            call()
        except TypeError as error:
            print(error)

    async def fails():
        raise KeyError('inside')
        yield
    try:
        await anext(fails(), 1)
    except KeyError as error:
        print('passed on', error)


try:
    main().send(None)
except StopIteration:
    print('done')


class Bad:
    def __await__(self):
        return 5


async def waits():
    await Bad()


try:
    waits().send(None)
except TypeError as error:
    print(error)
