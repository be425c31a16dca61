"""A small debugger on sys.settrace: breakpoints with conditions, step, next, return, jump, and what the frames hold."""
import sys


class Quit(Exception):
    pass


class Debugger:
    def __init__(self, commands):
        self.commands = iter(commands)
        self.breaks = {}
        self.stop_frame = None
        self.stop_line = -1
        self.return_frame = None

    def set_break(self, code, line, condition=None):
        self.breaks[code.co_firstlineno + line] = condition

    def run(self, function, *args):
        sys.settrace(self.dispatch)
        self.step()
        try:
            result = function(*args)
        except Quit:
            result = 'quit'
        finally:
            sys.settrace(None)
        print('result', result)

    def dispatch(self, frame, event, arg):
        if frame.f_code.co_filename != own_file or isinstance(frame.f_locals.get('self'), Debugger):
            return None
        getattr(self, 'on_' + event)(frame, arg)
        return self.dispatch

    def on_call(self, frame, arg):
        if self.stop_frame is None and self.stop_line == 0:
            self.interact(frame, 'call ' + ', '.join(f'{name}={value!r}' for name, value in frame.f_locals.items()))

    def on_line(self, frame, arg):
        if self.stops_here(frame) or self.breaks_here(frame):
            self.interact(frame, 'line')

    def on_return(self, frame, arg):
        if self.return_frame is frame or self.stops_here(frame):
            self.interact(frame, f'return {arg!r}')
            if self.stop_frame is frame:
                self.stop_frame = frame.f_back
                self.stop_line = 0

    def on_exception(self, frame, arg):
        if self.stops_here(frame):
            self.interact(frame, f'exception {arg[0].__name__}: {arg[1]}')

    def stops_here(self, frame):
        return self.stop_line >= 0 and (self.stop_frame is None or self.stop_frame is frame)

    def breaks_here(self, frame):
        if frame.f_lineno not in self.breaks:
            return False
        condition = self.breaks[frame.f_lineno]
        return condition is None or eval(condition, frame.f_globals, frame.f_locals)

    def step(self):
        self.stop_frame, self.stop_line, self.return_frame = None, 0, None

    def interact(self, frame, what):
        stack = []
        each = frame
        while each and each.f_code.co_name != 'run':
            stack.append(each.f_code.co_name)
            each = each.f_back
        print(f'{".".join(reversed(stack))}:{frame.f_lineno - frame.f_code.co_firstlineno} {what}')
        command = next(self.commands, 'continue')
        word, _, rest = command.partition(' ')
        print('>', command)
        if word == 'step':
            self.step()
        elif word == 'next':
            self.stop_frame, self.stop_line, self.return_frame = frame, 0, None
        elif word == 'return':
            self.stop_frame, self.stop_line, self.return_frame = frame.f_back, 0, frame
        elif word == 'continue':
            self.stop_frame, self.stop_line, self.return_frame = None, -1, None
        elif word == 'print':
            print(eval(rest, frame.f_globals, frame.f_locals))
            self.interact(frame, 'again')
        elif word == 'set':
            exec(rest, frame.f_globals, frame.f_locals)
            self.interact(frame, 'again')
        elif word == 'jump':
            try:
                frame.f_lineno = frame.f_code.co_firstlineno + int(rest)
            except ValueError as error:
                print('***', error)
            self.interact(frame, 'again')
        elif word == 'quit':
            raise Quit


own_file = sys._getframe().f_code.co_filename


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
    squares = [x * x for x in range(3)]
    return fact(total + 8), squares


Debugger(['step'] * 100).run(fact, 3)
Debugger(['next'] * 100).run(program, 3)
Debugger(['step', 'step', 'next', 'next', 'step', 'return', 'step', 'continue']).run(program, 2)
debugger = Debugger(['continue', 'print n', 'continue', 'print (n, rest)', 'set rest = 100', 'print rest', 'continue'])
debugger.set_break(fact.__code__, 3, 'n == 3')
debugger.set_break(fact.__code__, 4, 'n < 4')
debugger.run(fact, 4)
Debugger(['next', 'next', 'jump 7', 'next', 'jump 1', 'jump 3', 'jump 99', 'jump -1', 'print total', 'continue']).run(program, 2)
Debugger(['step', 'step', 'jump 2', 'print n', 'step', 'quit']).run(fact, 5)
