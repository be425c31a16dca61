# How `async for` is left: by a `break`, at its end, and by another exception; and what ends generators of lambdas.
async def numbers(count):
    for i in range(count): yield i
    if count > 2: raise ValueError


async def break_alone():
    async for value in numbers(2):
        break
    return value


async def break_before_else():
    async for value in numbers(2):
        break
    else:
        value = 10
    return value


async def break_under_a_test():
    async for value in numbers(2):
        if value: break
    else:
        value = 10
    return value


async def break_in_the_middle():
    async for value in numbers(2):
        if value: break
        value = 5
    return value


async def two_loops():
    async for value in numbers(2):
        pass
    else:
        value = 10
    async for other in numbers(2):
        if other:
            break
    return value


async def another_exception():
    async for value in numbers(3):
        pass
    return value


for function in (break_alone, break_before_else, break_under_a_test, break_in_the_middle, two_loops, another_exception):
    try:
        function().send(None)
    except (StopIteration, ValueError):
        pass

try:
    for value in (lambda: (yield missing))(): pass
except NameError:
    pass


def type_parameters[T](a: T): pass
def type_parameters[T](a: T = 1): pass
def type_parameters[T](a: T, *, b=1): pass
def type_parameters[T](a: T = 1, *, b=1): return a, b
type_parameters()
