# Loops of one's own making, task factories, stacks, and what the names of the module are.
import asyncio
import io


class Loop(asyncio.EventLoop):
    def create_task(self, coro, **options):
        made.append(coro.__name__)
        return super().create_task(coro, **options)


async def value(n):
    await asyncio.sleep(0)
    return n


async def main():
    task = asyncio.create_task(value(1))
    return await task, await asyncio.gather(value(2), value(3)), type(asyncio.get_running_loop()) is Loop


made = []
print(asyncio.run(main(), loop_factory=Loop), made)
with asyncio.Runner(loop_factory=Loop, debug=False) as runner:
    print(type(runner.get_loop()) is Loop, runner.get_loop().get_debug())
    print(runner.run(value(4)))
    try:
        asyncio.get_event_loop()
    except RuntimeError as error:
        print(error)
with asyncio.Runner() as runner:
    runner.run(value(5))
    print(asyncio.get_event_loop() is runner.get_loop())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
future = asyncio.Future()
print(future.get_loop() is loop, asyncio.gather().get_loop() is loop)
task = loop.create_task(value(6), name='by hand')
print(task.get_name(), asyncio.all_tasks(loop) == {task}, asyncio.current_task(loop))
print(loop.run_until_complete(task))
asyncio.set_event_loop(None)
loop.close()
for wrong in 3, 'loop':
    try:
        asyncio.set_event_loop(wrong)
    except TypeError as error:
        print(error)


async def stacks():
    async def waits():
        await asyncio.get_running_loop().create_future()

    async def fails():
        raise ValueError('v')

    task = asyncio.create_task(waits(), name='waits')
    failed = asyncio.create_task(fails(), name='fails')
    await asyncio.sleep(0)
    print([frame.f_code.co_name for frame in task.get_stack()], [frame.f_code.co_name for frame in failed.get_stack()])
    out = io.StringIO()
    task.print_stack(file=out)
    failed.print_stack(file=out)
    print(out.getvalue())
    failed.exception()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    print(task.get_stack())
    out = io.StringIO()
    task.print_stack(file=out)
    print(out.getvalue())


asyncio.run(stacks())
names = '''ALL_COMPLETED AbstractEventLoop Barrier BaseEventLoop BoundedSemaphore BrokenBarrierError CancelledError Condition Event EventLoop
FIRST_COMPLETED FIRST_EXCEPTION Future Handle InvalidStateError LifoQueue Lock PriorityQueue Queue QueueEmpty QueueFull QueueShutDown Runner
Semaphore Task TaskGroup Timeout TimeoutError TimerHandle all_tasks as_completed create_eager_task_factory create_task current_task
eager_task_factory ensure_future gather get_event_loop get_running_loop iscoroutine iscoroutinefunction isfuture new_event_loop run
set_event_loop shield sleep timeout timeout_at to_thread wait wait_for wrap_future'''.split()
print([name for name in names if not hasattr(asyncio, name)])
print([getattr(asyncio, name).__module__ for name in names if not isinstance(getattr(asyncio, name), str) and name not in (
    'BaseEventLoop', 'EventLoop', 'isfuture', 'new_event_loop', 'gather', 'shield', 'wait', 'wait_for', 'as_completed')])
print([name for name in names if name not in asyncio.__all__ and name not in ('BaseEventLoop', 'EventLoop')])
