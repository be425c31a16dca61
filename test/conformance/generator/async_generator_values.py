"""What ends a step of an asynchronous generator: a value that was yielded, None too, or nothing."""


async def numbers():
    yield None
    try:
        yield 1
    except KeyError:
        yield None


def step(awaitable):
    try:
        awaitable.send(None)
    except (StopIteration, StopAsyncIteration) as error:
        return repr(error), error.args


a = numbers()
print(step(a.asend(None)))
print(step(a.__anext__()))
print(step(a.athrow(KeyError)))
print(step(a.__anext__()))
print(step(a.__anext__()))
print(step(a.athrow(KeyError)), step(a.aclose()))
b = numbers()
print(step(b.asend(None)), step(b.aclose()), step(b.aclose()))
