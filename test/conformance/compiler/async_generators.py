class Aw:
    def __init__(self, v): self.v = v
    def __await__(self):
        r = yield ('aw', self.v)
        return r
def run(c):
    log = []
    try:
        x = c.send(None)
        while True:
            log.append(x)
            x = c.send(len(log))
    except StopIteration as s:
        return log, s.value
async def ag(n):
    try:
        for i in range(n):
            r = yield i
            await Aw(i)
            if r: print('sent', r)
    finally:
        print('done')
async def main():
    out = []
    async for x in ag(3): out.append(x)
    l = [y async for y in ag(2)]
    g = ag(5)
    out.append(await g.__anext__())
    out.append(await g.asend('hi'))
    try: await g.athrow(ValueError('v'))
    except ValueError as e: out.append(repr(e))
    try: await g.__anext__()
    except StopAsyncIteration: out.append('stop')
    h = ag(2)
    await h.__anext__()
    await h.aclose()
    ge = (z * 2 async for z in ag(3) if z != 1)
    return out, l, [q async for q in ge]
print(run(main()))
async def raising():
    yield 1
    raise KeyError('k')
async def m2():
    try:
        async for x in raising(): print(x)
    except KeyError as e: return repr(e)
print(run(m2()))
async def nested():
    async def inner():
        for i in range(2):
            yield i
    return {i: [j async for j in inner()] async for i in inner()}, [await a(k) for k in range(2)]
async def a(k): return k * 2
print(run(nested()))
print(type(ag(1)).__name__, ag.__code__.co_flags & 0x200)
