import sys

m = sys.monitoring
seen = []


def numbers(n):
    yield from range(n)
    return "ended"


def outer():
    value = yield from numbers(1)
    seen.append(("value", value))
    for _ in numbers(2):
        pass


class Step:
    def __await__(self):
        yield 1
        return 2


async def waits():
    return await Step()


def note(code, offset, exception):
    if code.co_name in ("outer", "waits"):
        seen.append((code.co_name, type(exception).__name__, exception.value))


def once(code, offset, exception):
    note(code, offset, exception)
    return m.DISABLE


def fails(code, offset, exception):
    raise KeyError("from callback")


m.use_tool_id(3, "t")
m.register_callback(3, m.events.STOP_ITERATION, note)
m.set_events(3, m.events.STOP_ITERATION)
list(outer())
print(*seen, sep="\n")

seen.clear()
coroutine = waits()
coroutine.send(None)
try:
    coroutine.send(None)
except StopIteration as error:
    print("result", error.value)
print(*seen, sep="\n")

seen.clear()
m.register_callback(3, m.events.STOP_ITERATION, once)
list(outer())
list(outer())
print(len([each for each in seen if each[0] == "outer"]))

m.set_events(3, 0)
m.register_callback(3, m.events.STOP_ITERATION, fails)
m.set_local_events(3, outer.__code__, m.events.STOP_ITERATION)
try:
    list(outer())
except KeyError as error:
    print("caught", error)
m.free_tool_id(3)
list(outer())
