"""What is thrown into a generator that has not begun is raised at its definition, and ends it."""
import traceback


def generate():
    try:
        yield 1
    except ValueError:
        print('not reached')
    finally:
        print('not reached')


async def coroutine():
    print('not reached')


for make in (generate, coroutine):
    started = make()
    for error in (ValueError('thrown'), KeyError):
        try:
            started.throw(error)
        except Exception as caught:
            frames = traceback.extract_tb(caught.__traceback__)
            print(type(caught).__name__, caught, [(frame.name, frame.lineno) for frame in frames])
iterator = generate()
try:
    iterator.throw(StopIteration('value'))
except BaseException as caught:
    print(type(caught).__name__, caught, repr(caught.__cause__))
print(list(iterator))
