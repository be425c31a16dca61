# A StopIteration thrown into a delegation ends it with its value, wherever it comes from.
import types


def outer(iterable):
    print('value', (yield from iterable))
    yield 'after'


generator = outer(iter([1, 2]))
print(next(generator), generator.throw(StopIteration('thrown')))


class Ends:
    def __iter__(self):
        return self

    def __next__(self):
        return 'item'

    def throw(self, *error):
        raise StopIteration('from throw')


generator = outer(Ends())
print(next(generator), generator.throw(ValueError))


def swallows():
    try:
        yield 1
    except ValueError:
        return 'returned'


class Handles:
    def __await__(self):
        try:
            yield 'waiting'
        except ValueError as error:
            return repr(error)


async def inner():
    return await Handles()


async def middle():
    try:
        raise KeyError('handled')
    except KeyError:
        try:
            return await inner()
        except RuntimeError as error:
            return 'translated', repr(error.__context__), repr(error.__context__.__context__)


async def fails():
    try:
        await Handles()
    finally:
        raise RuntimeError('on the way')


async def outermost(coroutine):
    return await coroutine()


generator = outer(swallows())
print(next(generator), generator.throw(ValueError))
for error in ValueError('caught'), TypeError('not caught'):
    for function in middle, fails:
        coroutine = outermost(function)
        print(coroutine.send(None))
        try:
            coroutine.throw(error)
        except BaseException as ended:
            print(repr(ended), repr(ended.__context__))


# What is yielded meanwhile goes to whoever threw.
@types.coroutine
def goes_on():
    for n in range(3):
        try:
            yield n
        except ValueError:
            yield 'caught'


async def waits():
    await goes_on()
    return 'done'


coroutine = outermost(waits)
print(coroutine.send(None), coroutine.throw(ValueError), coroutine.send(None), coroutine.throw(ValueError), coroutine.send(None))
print(coroutine.cr_await is not None, coroutine.cr_suspended)
try:
    coroutine.send(None)
except StopIteration as stop:
    print(stop.value)
