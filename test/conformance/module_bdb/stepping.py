"""Step, next, return, until and continue with both backends."""
import bdb
import linecache

SOURCE = '''\
def fact(n):
    if n <= 1:
        return 1
    rest = fact(n - 1)
    return n * rest

def numbers(limit):
    for i in range(limit):
        yield i * i

def program(limit):
    total = 0
    for value in numbers(limit):
        total += value
    try:
        total += int('three')
    except ValueError as error:
        total = -total
    return fact(total + 4), [x * x for x in range(3)]

def count(n):
    while n: n -= 1
    return n

def delegating(limit):
    yield from numbers(limit)

def collect(limit):
    return list(delegating(limit))
'''
linecache.cache['<program>'] = len(SOURCE), None, SOURCE.splitlines(True), '<program>'
space = {'__name__': 'program'}
exec(compile(SOURCE, '<program>', 'exec'), space)


class Debugger(bdb.Bdb):
    def __init__(self, commands, **options):
        super().__init__(**options)
        self.commands = iter(commands.split())

    def ask(self, frame, what, value=None):
        stack, index = self.get_stack(frame, None)
        names = [each.f_code.co_name for each, line in stack if each.f_code.co_filename == '<program>']
        word = next(self.commands, 'continue')
        print(f'{".".join(names)}:{frame.f_lineno} {what} {value!r} > {word}')
        if word == 'step':
            self.set_step()
        elif word == 'next':
            self.set_next(frame)
        elif word == 'return':
            self.set_return(frame)
        elif word == 'until':
            self.set_until(frame)
        elif word.isdigit():
            self.set_until(frame, int(word))
        elif word == 'continue':
            self.set_continue()
        else:
            self.set_quit()

    def user_call(self, frame, arguments):
        print('call', frame.f_code.co_name, arguments)

    def user_line(self, frame):
        self.ask(frame, 'line')

    def user_return(self, frame, value):
        self.ask(frame, 'return', value)

    def user_exception(self, frame, info):
        self.ask(frame, 'exception', info[1])


WAYS = [
    ('program', 1, 'next ' * 12),
    ('program', 1, 'step 14 17 step return step step next return'),
    ('count', 2, 'next ' * 9),
    ('fact', 2, 'step ' * 9),
    ('count', 2, 'until until until'),
    ('program', 1, 'next step step step step return'),
    ('count', 2, 'step quit'),
]
for backend, ways in ('settrace', WAYS), ('monitoring', WAYS[:3]):
    for name, argument, commands in ways:
        print('---', backend, name, argument, commands)
        print(Debugger(commands, backend=backend).runcall(space[name], argument))

print('--- the end of a generator whose caller has no breakpoint')
debugger = Debugger('continue return step continue')
debugger.set_break('<program>', 9)
print(debugger.runcall(space['collect'], 1))
debugger.clear_all_breaks()

print('--- run, runeval, skip')
Debugger('step step quit').run('x = 1\ny = fact(x)\nz = y\n', space)
print('y' in space)
print(Debugger('step step step step return').run("a = 1\nexec('b = 2\\nc = 3')", {}))
print(Debugger('step step return').runeval('fact(1)', space))
print(Debugger('step step', skip=['prog*']).runcall(space['fact'], 2))


def nested():
    debugger = Debugger('next next next next')
    debugger.set_trace()
    value = space['fact'](1)
    value += 1
    return value


print('--- set_trace')
nested()
print(nested.__code__.co_name, bdb.sys.gettrace())
try:
    Debugger('', backend='no')
except ValueError as error:
    print(error)
