"""Line coverage and the arcs between lines, measured with sys.settrace, against the lines that the code has."""
import sys


class Coverage:
    def __init__(self):
        self.lines = {}
        self.arcs = {}

    def trace(self, frame, event, arg):
        code = frame.f_code
        if code.co_filename != own_file or code.co_name in ('measure', 'trace', 'stop'):
            return None
        name = code.co_qualname
        lines = self.lines.setdefault(name, set())
        arcs = self.arcs.setdefault(name, {})
        last = -1

        def local(frame, event, arg):
            nonlocal last
            line = frame.f_lineno - code.co_firstlineno
            if event == 'line':
                lines.add(line)
                arcs[last, line] = arcs.get((last, line), 0) + 1
                last = line
            elif event == 'return':
                arcs[last, 'out'] = arcs.get((last, 'out'), 0) + 1
            return local

        return local

    def measure(self, function, *args):
        sys.settrace(self.trace)
        try:
            return function(*args)
        finally:
            sys.settrace(None)


own_file = sys._getframe().f_code.co_filename


def all_lines(code):
    return sorted({line - code.co_firstlineno for _, _, line in code.co_lines() if line} - {0})


def classify(values):
    small = big = 0
    for value in values:
        if value < 0:
            continue
        elif value < 10:
            small += 1
        else:
            big += 1
            if big > 2:
                break
    else:
        small = -small
    return small, big


def careful(text):
    try:
        number = int(text)
    except ValueError:
        number = None
    except TypeError:
        number = 0
    finally:
        done = True
    with_default = number or 1
    return [
        digit
        for digit in str(with_default)
        if digit != '0'
    ]


def never():
    return 1


class Account:
    rate = 2

    def __init__(self, balance):
        self.balance = balance

    def grow(self, years):
        while years:
            self.balance *= self.rate
            years -= 1
        return self.balance


def steps():
    yield 1
    yield 2
    yield 3


kept = steps()


def program():
    results = [classify([1, 20, -5]), classify([])]
    results.append(careful('105'))
    results.append(careful('x'))
    results.append(Account(3).grow(2))
    for step in kept:
        if step == 2:
            break
    return results, step


coverage = Coverage()
print(coverage.measure(program))
for function in (classify, careful, never, Account.grow, steps, program):
    name = function.__qualname__
    seen = coverage.lines.get(name, set())
    print(name, 'seen', sorted(seen), 'missing', [line for line in all_lines(function.__code__) if line not in seen])
    print('   ', *sorted(coverage.arcs.get(name, {}).items(), key=str))
