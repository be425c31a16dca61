"""What the awaitables of an asynchronous generator give to __await__, stepped by hand."""


async def numbers():
    got = yield 1
    print('got', got)


def step(awaitable):
    try:
        return awaitable.__await__().send(None)
    except (StopIteration, StopAsyncIteration) as error:
        return repr(error)


a = numbers()
print(step(a.asend(None)), step(a.asend('sent')), step(anext(a, 'default')), step(a.aclose()))
