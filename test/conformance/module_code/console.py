"""Lines that are given to an interpreter."""
import code, sys

hook = sys.excepthook
sys.excepthook = sys.__excepthook__


class Console(code.InteractiveConsole):
    def write(self, data):
        print('WRITE', repr(data))


console = Console({'x': 5}, '<here>')
for line in ['x + 1', 'def f():', '    return 7', '', 'f()', '1 +', '1 / 0', 'print("a"); y = 2', 'if x:', '  print("yes")', '', 'raise ValueError("no")', 'undefined']:
    print(repr(line), console.push(line))
print(sorted(name for name in console.locals if not name.startswith('_')), console.buffer, console.filename)
print(type(sys.last_exc).__name__, sys.last_type.__name__, sys.last_value is sys.last_exc)
interpreter = code.InteractiveInterpreter()
print(sorted(interpreter.locals), interpreter.runsource('a = 1\n'), interpreter.runsource('for x in y:'), interpreter.runsource('b = 2\nc = 3\n', symbol='exec'), interpreter.locals['c'])
print(code.compile_command('1 + 1').co_filename, code.compile_command('('))


def lines(*texts):
    waiting = list(texts)

    def read(prompt):
        print(prompt, end='')
        if not waiting:
            raise EOFError
        print(waiting[0])
        return waiting.pop(0)
    return read


class Shown(Console):
    raw_input = staticmethod(lines('a = 3', 'for i in range(2):', '    print(i, a)', '', 'a'))


Shown().interact('welcome', 'bye')
Shown.raw_input = staticmethod(lines())
Shown().interact('', None)
console = Console(local_exit=True)
console.raw_input = lines('import sys', 'sys.exit(3)', 'never')
console.interact('begin', 'end')
try:
    Console().push('raise SystemExit(4)')
except SystemExit as error:
    print('left', error.code)
sys.excepthook = lambda *args: print('HOOK', args[0].__name__, args[1])
console = Console()
console.push('1 / 0')
console.push(')')
sys.excepthook = hook
