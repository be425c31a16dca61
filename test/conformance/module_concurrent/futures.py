"""Futures by hand, waiting for them, and executors that a program writes itself."""
import concurrent.futures
from concurrent.futures import CancelledError, Executor, Future, ThreadPoolExecutor, as_completed, wait
import logging

# What callbacks raise is logged.
logging.getLogger('concurrent.futures').disabled = True


def shown(value):
    """Without addresses."""
    return ' '.join([word for word in repr(value).split() if not word.startswith('0x')])


def attempt(work, *arguments, **named):
    try:
        print(shown(work(*arguments, **named)))
    except Exception as error:
        print(type(error).__name__, shown(error))


future = Future()
print(shown(future), future.cancel(), shown(future), future.cancel(), future.cancelled(), future.done(), future.running())
attempt(future.result)
attempt(future.exception)
print(future.set_running_or_notify_cancel(), shown(future))
attempt(future.set_running_or_notify_cancel)
attempt(future.set_result, 1)
attempt(future.set_exception, ValueError())
future = Future()
attempt(future.result, 0)
attempt(future.exception, timeout=0)
print(future.set_running_or_notify_cancel(), shown(future), future.cancel(), future.running())
future.set_result(5)
print(shown(future), future.result(), future.exception(), future.cancel(), future.done())
attempt(future.set_result, 6)
future = Future()
future.add_done_callback(lambda done: print('called', shown(done)))
future.add_done_callback(lambda done: 1 / 0)
future.set_exception(ValueError('x'))
future.add_done_callback(lambda done: print('called late'))
future.add_done_callback(lambda done: 1 / 0)
print(shown(future), repr(future.exception()))
attempt(future.result)

one, two, three = Future(), Future(), Future()
one.set_result(1)
two.set_exception(KeyError('k'))
for futures, named in (([one, two, three], {'timeout': 0}), ([one, three], {'return_when': concurrent.futures.FIRST_COMPLETED}), ([two, three], {'return_when': concurrent.futures.FIRST_EXCEPTION}), ([one, two], {}), ([], {}), ([one, one], {})):
    done, not_done = wait(futures, **named)
    print([name for name, each in zip(('one', 'two', 'three'), (one, two, three)) if each in done], len(not_done))
attempt(wait, [three], return_when='x')
print(len(list(as_completed([one, two, one]))), list(as_completed([])), type(wait([one])).__name__)
attempt(lambda: list(as_completed([one, three], timeout=0)))


class Direct(Executor):
    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        print('submitted', args)
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


with Direct() as executor:
    print(list(executor.map(pow, [1, 2, 3], [2, 2])), list(executor.map(str, [])))
    results = executor.map(divmod, [1, 2], [1, 0])
    print(next(results))
    attempt(next, results)
    results = executor.map(str, [1, 2, 3, 4], buffersize=2)
    print(next(results), next(results), list(results))
    attempt(executor.map, str, 5)
    attempt(executor.map, str, [1], buffersize=0)
    attempt(executor.map, str, [1], buffersize='a')
attempt(Executor().submit, print)
attempt(Executor().map, print, [1])
for arguments in ((0,), (-1,)):
    attempt(ThreadPoolExecutor, *arguments)
attempt(ThreadPoolExecutor, initializer=5)
pool = ThreadPoolExecutor(2, 'name')
pool.shutdown()
attempt(pool.submit, print)
attempt(pool.map, print, [1])
print(CancelledError.__mro__[1:], concurrent.futures.TimeoutError is TimeoutError, concurrent.futures.InvalidStateError.__module__, concurrent.futures.BrokenExecutor.__mro__[1], Future[int])
