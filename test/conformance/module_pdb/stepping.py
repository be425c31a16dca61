"""Going on step by step, jumps, both backends, set_trace and breakpoint()."""
import bdb
import io
import linecache
import pdb
import sys

SOURCE = '''\
def fact(n):
    if n <= 1:
        return 1
    rest = fact(n - 1)
    return n * rest

def numbers(limit):
    got = yield limit
    yield from [1]
    return got

def program(limit):
    total = 0
    for value in numbers(limit):
        total += value
    try:
        total += fail(total)
    except ZeroDivisionError as error:
        total = -total
    return total

def fail(x):
    return x / 0

def count(n):
    while n: n -= 1
    return n
'''


class Output:
    def __init__(self):
        self.pieces = []

    def write(self, text):
        self.pieces.append(text)

    def flush(self):
        pass


class Input(io.StringIO):
    """Lines that show in the output too, as those that a user types do."""

    def readline(self, *args):
        line = super().readline(*args)
        self.out.write(line or '<EOF>\n')
        return line


def debugger(commands, **options):
    bdb.Breakpoint.clearBreakpoints()
    given = Input(''.join(command + '\n' for command in commands))
    given.out = Output()
    return pdb.Pdb(stdin=given, stdout=given.out, **options)


def namespace():
    linecache.cache['<program>'] = len(SOURCE), None, SOURCE.splitlines(True), '<program>'
    space = {'__name__': 'program'}
    exec(compile(SOURCE, '<program>', 'exec'), space)
    return space


def show(pdb, function, *args):
    try:
        result = function(*args)
    except BaseException as error:
        result = f'{type(error).__name__}: {error}'
    print('', *pdb.stdout.pieces, sep='', end='')
    print('=>', result)


def debug(name, argument, commands, **options):
    pdb = debugger(commands.split(' | '), **options)
    print('-----', name, argument, options)
    show(pdb, pdb.runcall, namespace()[name], argument)


for backend in 'settrace', 'monitoring':
    debug('program', 2, 'n | n | n | n | n | n | n | p $_exception | n | n | n | n | r | rv | c', backend=backend)
    debug('fact', 3, 's | n 1 | s | s | r | p $_retval | u | d | n | unt 3 | unt x | q', backend=backend)
debug('program', 2, 'n | s | s |  | s | r | s | c')
debug('program', 2, 'unt 17 | s | s | s | s | w 2 | c')
debug('count', 2, 'n | n | n | n')
debug('count', 2, 'unt | unt | rv | unt')
debug('program', 2, 'j 99 | j 13 | j 19 | j | j x | s | s')
debug('fact', 3, 's | s | u | j 4 | foo | ')
debugging = debugger(['s', 's', 'p x', 's', 's', 'c'])
show(debugging, debugging.run, compile('x = 1\ncount(x)', '<statements>', 'exec'), namespace())
debugging = debugger(['s', 's', 's', 'c'])
show(debugging, debugging.runeval, compile('count(0)', '<expression>', 'eval'), namespace())


exec(compile('''
def stop(x):
    breakpoint(header='Here', commands=['p x', '# no', 'p x + 1'])
    y = x + 1
    return y
''', '<program>', 'exec'))
print('----- breakpoint()')
pdb.Pdb._last_pdb_instance = debugging = debugger(['p x', 'n', 'n', 'p y', 'c'])
linecache.cache['<program>'] = 0, None, [], '<program>'
show(debugging, stop, 3)
pdb.Pdb._last_pdb_instance = debugging = debugger(['run', 'c'], mode='inline', backend='monitoring')
show(debugging, stop, 4)
import os
os.environ['PYTHONBREAKPOINT'] = '0'
print(stop(5))
os.environ['PYTHONBREAKPOINT'] = 'print'
print(breakpoint(1, 2))
del os.environ['PYTHONBREAKPOINT']
pdb.Pdb._last_pdb_instance = None
print(sys.gettrace(), pdb.get_default_backend(), pdb.__all__)
pdb.set_default_backend('monitoring')
print(pdb.Pdb().backend)
pdb.set_default_backend('settrace')
try:
    pdb.set_default_backend('other')
except ValueError as error:
    print(error)
bdb.Breakpoint.clearBreakpoints()
