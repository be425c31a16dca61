# Only a generator that types.coroutine() has marked may delegate to a coroutine.
import inspect
import types


async def five():
    return 5


@types.coroutine
def marked():
    result = yield from five()
    sent = yield result
    return sent


def run(iterator):
    try:
        print('yielded', iterator.send(None))
        iterator.send('sent')
    except StopIteration as stop:
        print('returned', stop.value)
    except TypeError as error:
        print(error)


async def awaits():
    return await marked()


def plain():
    coroutine = five()
    try:
        yield from coroutine
    finally:
        coroutine.close()


def delegates_to_marked():
    return (yield from marked())


run(marked())
run(awaits())
run(plain())
run(delegates_to_marked())
print(type(marked), type(marked()).__name__, types.coroutine(marked) is marked, marked.__name__)
print(inspect.isawaitable(marked()), inspect.isawaitable(plain()), bool(marked.__code__.co_flags & inspect.CO_ITERABLE_COROUTINE))
print(types.coroutine(five) is five)


class Steps:
    def __init__(self):
        self.left = 2

    def __iter__(self):
        return self

    def __next__(self):
        self.left -= 1
        if self.left < 0:
            raise StopIteration
        return self.left


@types.coroutine
def gives_steps():
    return Steps()


try:
    print(type(gives_steps()).__name__)
except TypeError as error:
    print(error)
