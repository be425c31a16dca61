"""await, async for, async with and anext in one coroutine."""
async def co(x):
    return x + 1
async def main():
    print(await co(1))
    class A:
        def __await__(self):
            r = yield 'susp'
            return ('res', r)
    print(await A())
    class Bad:
        def __await__(self): return 5
    try: await Bad()
    except TypeError as e: print(e)
    try: await 5
    except TypeError as e: print(e)
    class CM:
        async def __aenter__(self): return 'en'
        async def __aexit__(self, *a): print('exit', a[0]); return True
    async with CM() as x: print(x); raise ValueError
    async def ag():
        yield 1
        yield 2
    async for i in ag(): print(i)
    else: print('else')
    print([i async for i in ag()], {i async for i in ag()}, {i: 1 async for i in ag()}, [await co(i) for i in (1, 2)])
    try:
        async for i in [1]: pass
    except TypeError as e: print(e)
    try:
        async with 5: pass
    except TypeError as e: print(e)
    a = ag()
    print(await a.__anext__(), await a.asend(None))
    try: await a.__anext__()
    except StopAsyncIteration as e: print('sai', e.args)
    print(await anext(ag()), await anext(ag(), 5), aiter(a) is a)
    b = ag(); await b.asend(None)
    try: await b.athrow(ValueError('q'))
    except ValueError as e: print(e)
    await b.aclose()
    print(await anext(b, 'default'))
    return 'done'
c = main()
print(type(c), c.cr_running, c.__name__)
print(c.send(None))
try: c.send('R')
except StopIteration as e: print('ret', e.value)
try: c.send(None)
except RuntimeError as e: print(e)
d = co(1); d.close()
try: d.send(None)
except RuntimeError as e: print(e)
try: iter(co)
except TypeError as e: print(e)
e = co(1)
try: iter(e)
except TypeError as x: print(x)
e.close()
for f in ["with 5: pass", "for i in co: pass", "with len: pass"]:
    try: exec(f)
    except Exception as e: print(type(e).__name__, e)
