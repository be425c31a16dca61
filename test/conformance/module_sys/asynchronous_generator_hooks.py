# The hook that is called when an asynchronous generator begins.
import sys

begun = []


async def generator(name):
    yield name


def step(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as stop:
        return stop.value


print(sys.get_asyncgen_hooks())
sys.set_asyncgen_hooks(firstiter=begun.append)
print(sys.get_asyncgen_hooks().finalizer, sys.get_asyncgen_hooks().firstiter == begun.append)
one, two, three = generator('one'), generator('two'), generator('three')
print(len(begun))
print(step(one.__anext__()), begun == [one])
print(step(two.asend(None)), begun == [one, two])
try:
    step(one.__anext__())
except StopAsyncIteration:
    print('over', len(begun))
step(three.aclose())
print(begun == [one, two, three])
for wrong in {'firstiter': 3}, {'finalizer': 'text'}:
    try:
        sys.set_asyncgen_hooks(**wrong)
    except TypeError as error:
        print(error)
sys.set_asyncgen_hooks(firstiter=None)
step(generator('four').aclose())
print(len(begun), sys.get_asyncgen_hooks())


def fails(generator):
    raise LookupError('hook')


sys.set_asyncgen_hooks(fails, None)
try:
    step(generator('five').__anext__())
except LookupError as error:
    print(repr(error))
sys.set_asyncgen_hooks(None, None)
step(two.aclose())
