class Steps:
    def __await__(self):
        got = yield 'step'
        return got


async def coroutine():
    return await Steps()


wrapper = coroutine().__await__()
print(type(wrapper).__name__, iter(wrapper) is wrapper)
print(next(wrapper))
try:
    wrapper.send(7)
except StopIteration as stop:
    print(stop.value)
print(wrapper.close())
