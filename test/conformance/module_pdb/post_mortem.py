"""What an exception has left, and those that led to it."""
import bdb
import io
import linecache
import pdb
import sys

SOURCE = '''\
def inner(x):
    y = x + 1
    return y / 0

def outer(x):
    try:
        inner(x)
    except ZeroDivisionError as error:
        raise ValueError(x) from error

def hidden(x):
    try:
        outer(x)
    except ValueError:
        raise KeyError(x) from None

def again(error):
    raise error
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


def caught(name):
    try:
        namespace()[name](3)
    except Exception as error:
        return error.with_traceback(error.__traceback__.tb_next)


def look(error, *commands):
    debugging = debugger(commands)
    debugging.reset()
    show(debugging, debugging.interaction, None, error)


look(caught('outer'), 'w', 'exceptions', 'exceptions 0', 'w', 'l 1, 4', 'p x, y', 'u', 'p x', 'u', 'd', 'd', 'exceptions 7', 'exceptions x',
     'p $_exception', 'p $_frame.f_code.co_name', 'y', 'u 5', 'd 5', 'u x', 'exceptions 1', 's')
look(caught('hidden'), 'exceptions', 'w', 'q')
look(caught('outer').__traceback__, 'exceptions', 'w 2', 'n')
error = ValueError('no traceback')
error.__context__ = TypeError('x' * 100)
try:
    namespace()['again'](error)
except ValueError as raised:
    look(raised.with_traceback(raised.__traceback__.tb_next), 'exceptions', 'exceptions 0', *'q')


class Short(pdb.Pdb):
    MAX_CHAINED_EXCEPTION_DEPTH = 1


print(Short(stdout=(out := Output()))._get_tb_and_exceptions(caught('outer'))[0], out.pieces)
for function in pdb.post_mortem, lambda: pdb.post_mortem(ValueError()):
    try:
        function()
    except ValueError as wrong:
        print(wrong)
given = sys.stdin, sys.stdout
sys.stdout = out = io.StringIO()
sys.stdin = io.StringIO('p x\nq\n')
try:
    namespace()['outer'](4)
except ValueError as raised:
    saved = pdb.Pdb.__init__
    pdb.Pdb.__init__ = lambda self: saved(self, stdin=sys.stdin, stdout=out)
    pdb.post_mortem(raised.__traceback__.tb_next)
    sys.stdin.seek(0)
    sys.last_exc = raised.with_traceback(raised.__traceback__.tb_next)
    pdb.pm()
    pdb.Pdb.__init__ = saved
    del sys.last_exc
sys.stdin, sys.stdout = given
print(out.getvalue())
