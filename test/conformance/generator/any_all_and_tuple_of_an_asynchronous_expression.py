"""The loop that any, all and tuple of a generator expression are takes it for an iterator; a call asks for one."""
import traceback


async def numbers():
    yield 1


def made():
    return (x async for x in numbers())


async def any_of():
    return any(x async for x in numbers())


async def all_of():
    return all(x async for x in numbers())


async def tuple_of():
    return tuple(
        x
        async for x in numbers())


async def any_awaited():
    return any([await x for x in []]), any(await x for x in [numbers()])


async def list_of():
    return list(x async for x in numbers())


async def any_of_two():
    return any((x async for x in numbers()), 1)


async def shadowed():
    any = type
    return any(x async for x in numbers()).__name__


for function in any_of, all_of, tuple_of, any_awaited, list_of, any_of_two, shadowed:
    try:
        function().send(None)
    except (TypeError, StopIteration) as error:
        print(''.join(traceback.format_exception(error)[2:]))
for function in any, all, tuple:
    try:
        function(made())
    except TypeError as error:
        print(error)
