# Each task has a copy of the context; callbacks have the one they were made in.
import asyncio
import contextvars

variable = contextvars.ContextVar('variable', default='default')
trail = contextvars.ContextVar('trail')


async def child(name):
    seen = variable.get()
    variable.set(name)
    await asyncio.sleep(0)
    return seen, variable.get()


async def main():
    variable.set('main')
    print(await asyncio.gather(child('a'), child('b')), variable.get())
    # Awaited directly it is the same context.
    print(await child('direct'), variable.get())
    task = asyncio.create_task(child('t'))
    variable.set('changed')
    print(await task, variable.get(), task.get_context()[variable])

    own = contextvars.copy_context()
    own.run(variable.set, 'own')
    print(await asyncio.create_task(child('in own'), context=own), own[variable], variable.get())
    async with asyncio.TaskGroup() as group:
        task = group.create_task(child('group'), context=own)
    print(task.result(), own[variable])

    loop = asyncio.get_running_loop()
    seen = []
    loop.call_soon(lambda: seen.append(variable.get()))
    variable.set('later')
    loop.call_soon(lambda: seen.append(variable.get()))
    loop.call_soon(lambda: seen.append(variable.get()), context=own)
    future = loop.create_future()
    future.add_done_callback(lambda future: seen.append(variable.get()))
    future.add_done_callback(lambda future: seen.append(variable.get()), context=own)
    variable.set('last')
    future.set_result(None)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(seen)

    # The generator runs in the context of whoever asks it.
    async def generator():
        while True:
            yield variable.get()

    it = generator()
    print(await anext(it))
    variable.set('asked again')
    print(await anext(it))
    await it.aclose()
    try:
        asyncio.current_task().get_context().run(print)
    except RuntimeError as error:
        print(str(error).split('<')[0])
    with variable.set('for the block'):
        print(variable.get())
    print(variable.get(), trail.get('none'))


asyncio.run(main())
print(variable.get(), trail.get(None))
with asyncio.Runner() as runner:
    async def sets():
        variable.set('runner')

    async def asks():
        return variable.get()

    runner.run(sets())
    print(runner.run(asks()), runner.run(asks(), context=contextvars.Context()))
print(variable.get())
