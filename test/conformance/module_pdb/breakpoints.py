"""Breakpoints with conditions, counts and commands, and what is wrong with them."""
import bdb
import io
import linecache
import pdb
import sys

SOURCE = '''\
def double(n):
    # Twice.
    twice = n * 2
    return twice

def work(limit):
    total = 0
    for n in range(limit):
        total += double(n)

    return total

class Shape:
    def method(self, a,
               b=2):
        """Doc."""
        return a + b
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


debug('work', 3,
      'b | b 9 | b double, n == 1 | b Shape.method | b 2 | b 10 | b 99 | b nothing | b nowhere:3 | b 3, x y | tbreak 4 | b | c | w 1 | '
      'c | c | c | b | cl 1 | cl 9 x | cl | c')
debug('work', 4,
      'b 9 | disable 1 | b | enable 1 2 | disable | enable x | condition 1 n > 0 | condition 1 n > | condition 2 1 | condition | '
      'ignore 1 1 | ignore 1 x | ignore 9 | ignore | c | p n | condition 1 | ignore 1 | ignore 1 2 | c')
debug('work', 4, 'b 9 | b double | commands 1 | silent | p n, total | c | commands | p "double" | end | c | r | cl 2 | c')
debug('work', 2, 'commands | b 8 | commands 7 | commands x | commands | p 1 | EOF | tbreak double | c | p n | c | cl 1 | b 11 | c | c', backend='monitoring')
bdb.Breakpoint.clearBreakpoints()
