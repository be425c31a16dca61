def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        print('result', stop.value)
    except (RuntimeError, ValueError) as error:
        print(repr(error), repr(error.__cause__))


async def stopping():
    raise StopIteration(1)


async def asynchronous_generator():
    yield 1
    raise StopIteration(2)


async def walk():
    async for value in asynchronous_generator():
        print(value)


def generator():
    yield 1
    raise StopIteration(3)


run(stopping())
run(walk())
try:
    list(generator())
except RuntimeError as error:
    print(repr(error), repr(error.__cause__))


async def throw_into_the_finished():
    values = one()
    print(await anext(values), await anext(values, 'none'))
    print(await values.athrow(ValueError('ignored')))
    print(await values.aclose())
    fresh = one()
    print(await fresh.athrow(ValueError('raised')))


async def one():
    yield 1


run(throw_into_the_finished())
