"""pdb in coroutines: stepping over what they await, breakpoints in several tasks, the task that runs."""
import bdb
import io
import linecache
import pdb

SOURCE = '''\
import asyncio
async def inner(x):
    y = x + 1
    await asyncio.sleep(0)
    return y
async def numbers():
    yield 1
    yield 2
async def main():
    a = await inner(1)
    b, c = await asyncio.gather(inner(2), inner(3))
    async for each in numbers():
        a += each
    async with asyncio.Lock():
        d = [each async for each in numbers()]
    return a, b, c, d
def drive():
    return asyncio.run(main())
'''
linecache.cache['<program>'] = len(SOURCE), None, SOURCE.splitlines(True), '<program>'
space = {'__name__': 'program'}
exec(compile(SOURCE, '<program>', 'exec'), space)


class Output:
    def __init__(self):
        self.pieces = []

    def write(self, text):
        self.pieces.append(text)

    def flush(self):
        pass


for commands in [
    'b main | c | n | n | n | n | n | n | n | n | n | n | n | n | c',
    'b inner | c | p $_asynctask.get_name() | n | n | n | p x | c | p x, $_asynctask.get_name() | c | p x | c',
]:
    bdb.Breakpoint.clearBreakpoints()
    debugger = pdb.Pdb(stdin=io.StringIO(commands.replace(' | ', '\n') + '\n'), stdout=Output())
    result = debugger.runcall(space['drive'])
    print('', *debugger.stdout.pieces, sep='')
    print('=>', result)
bdb.Breakpoint.clearBreakpoints()
