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
async def a(x):
    y = await Aw(x)
    z = await Aw(y + 1)
    return x, y, z
print(run(a(5)))
async def b():
    return [await a(i) for i in range(2)], await a(9)
print(run(b()))
class ACM:
    def __init__(self, n, s=False): self.n = n; self.s = s
    async def __aenter__(self): print('aenter', self.n); return await Aw(self.n)
    async def __aexit__(self, *e): print('aexit', self.n, e[0].__name__ if e[0] else None); await Aw('x'); return self.s
async def c():
    async with ACM(1) as p, ACM(2) as q:
        print(p, q)
    async with ACM(3, True):
        raise ValueError
    for i in range(3):
        async with ACM(i) as w:
            if i == 0: continue
            return w, i
print(run(c()))
class AIt:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        await Aw(self.n)
        return self.n
async def d():
    r = []
    async for x in AIt(3): r.append(x)
    else: r.append('else')
    async for x in AIt(5):
        if x == 3: break
    l = [y async for y in AIt(3) if y != 1]
    s = {y: z async for y in AIt(2) for z in 'ab'}
    return r, x, l, s
print(run(d()))
async def e():
    try:
        async for x in 5: pass
    except TypeError as t: print(t)
    try: await 5
    except TypeError as t: print(t)
    try:
        async with 5: pass
    except TypeError as t: print(t)
run(e())
print(a.__code__.co_flags & 0x80, type(a(1)).__name__)
