"""Values, statements, variables of the debugger, what is displayed, aliases and source."""
import bdb
import io
import linecache
import pdb
import sys

SOURCE = '''\
def program(limit, *rest, key=1, **more):
    """Doc."""
    total = 0
    for value in range(limit):
        total += value
    return total

class Shape:
    def __repr__(self): return 1 / 0
    def method(self): return 1

def long(n):
    one = 1
    two = 2
    three = 3
    four = 4
    five = 5
    six = 6
    seven = 7
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


debug('program', 2,
      'a | p limit | p nothing | pp list(range(40)) | whatis limit | whatis long | whatis Shape | whatis Shape().method | whatis | p | '
      'pp | whatis nothing | p Shape() | retval | limit = 1 | limit | x = 5 | !x | p x | def f(): |   return limit + x |  | f() | '
      '[limit + i for i in [1]] | (lambda: limit)() | for i in range(2): print(i) |  | raise ValueError(3) | 1 + | if x: | <EOF> |  | '
      'nope | c')
debug('program', 3,
      'display total | display | n | display total | display value | display | display total + | n | n | n | undisplay total | '
      'undisplay total | n | undisplay | n | display | c')
debug('program', 3,
      'alias | alias two p %1, %2 | alias | alias two | alias three | two 1 limit | two 1 | two 1 2 3 | alias all p [%*] | all 1, 2 | '
      'alias bad %2 | unalias two | unalias | unalias two | two 1 | p 1 ;; p 2 | $x = 7 | p $x, "$x" | p $_frame.f_lineno | p $nope | '
      'exceptions | s | p $x | debug limit | c | debug | help nothing | c')
debug('long', 3,
      'l | l | l | l . | l 3 | l 3, 5 | l 10,3 | l x | b 16 | ll | source program | source Shape.method | source n | source nothing | '
      'source | ll 3 | c | l | w 1 | w -1x | up x | EOF')
help_of = debugger([])
help_of.onecmd('help')
for name in ('EOF alias args break clear commands condition continue debug disable display down enable exceptions help ignore interact jump list longlist next p '
             'pp quit return retval run source step tbreak unalias undisplay until up whatis where').split():
    help_of.message(help_of._help_message_from_doc(getattr(pdb.Pdb, 'do_' + name).__doc__, usage_only=True))
print('', *help_of.stdout.pieces, sep='')
print(pdb.Pdb.commands_resuming, repr(pdb.line_prefix))
bdb.Breakpoint.clearBreakpoints()
