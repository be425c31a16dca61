# A line and branch coverage tool on sys.monitoring, as its author would write it: local events, DISABLE, co_branches and co_lines.
import sys

mon = sys.monitoring
E = mon.events


class Coverage:
    def __init__(self, filename):
        self.filename = filename
        self.codes = {}
        self.lines = set()
        self.arcs = set()
        self.starts = 0

    def start(self):
        for candidate in (mon.COVERAGE_ID, 3, 4):
            try:
                mon.use_tool_id(candidate, 'coverage')
            except ValueError:
                continue
            self.id = candidate
            break
        mon.register_callback(self.id, E.PY_START, self._start)
        mon.register_callback(self.id, E.LINE, self._line)
        mon.register_callback(self.id, E.BRANCH_LEFT, self._branch)
        mon.register_callback(self.id, E.BRANCH_RIGHT, self._branch)
        mon.set_events(self.id, E.PY_START)
        mon.restart_events()
        return self

    def stop(self):
        mon.set_events(self.id, 0)
        for code in self.codes.values():
            mon.set_local_events(self.id, code, 0)
        mon.free_tool_id(self.id)

    def _start(self, code, offset):
        self.starts += 1
        if code.co_filename == self.filename and id(code) not in self.codes:
            self.codes[id(code)] = code
            mon.set_local_events(self.id, code, E.LINE | E.BRANCH_LEFT | E.BRANCH_RIGHT)
        return mon.DISABLE

    def _line(self, code, line):
        self.lines.add((code.co_name, line))
        return mon.DISABLE

    def _branch(self, code, source, target):
        lines = self._lines_of(code)
        self.arcs.add((code.co_name, lines(source), lines(target)))
        return mon.DISABLE

    @staticmethod
    def _lines_of(code):
        rows = [(start, end, line) for start, end, line in code.co_lines() if line]

        def find(offset):
            for start, end, line in rows:
                if start <= offset < end:
                    return line
            return None
        return find

    def report(self, names):
        for code in sorted(self.codes.values(), key=lambda c: (c.co_firstlineno, c.co_name)):
            if code.co_name not in names:
                continue
            every = sorted({line for _, _, line in code.co_lines() if line and line > code.co_firstlineno})
            hit = {line for name, line in self.lines if name == code.co_name}
            base = code.co_firstlineno
            missed = [line - base for line in every if line not in hit]
            arcs = sorted((a - base, b - base) for name, a, b in self.arcs if name == code.co_name and a and b)
            sides = sum(1 for _ in code.co_branches()) * 2
            print(code.co_name, 'lines', len(every) - len(missed), 'of', len(every), 'missed', missed)
            print('   sides', len(arcs), 'of', sides, arcs)


def classify(n):
    if n < 0:
        kind = 'negative'
    elif n == 0:
        kind = 'zero'
    else:
        kind = 'positive'
        while n > 100:
            n //= 10
    return kind


def search(items, wanted):
    i = 0
    while i < len(items):
        if items[i] == wanted:
            found = f'at {i}'
            break
        i += 1
    else:
        return None
    return found


def guarded(text):
    try:
        value = int(text)
    except ValueError:
        value = None
    finally:
        done = True
    return value if done and value is not None else -1


def unused():
    return 'never'


coverage = Coverage(classify.__code__.co_filename).start()
print([classify(n) for n in (5, 7, 0)], search([1, 2, 3], 2), guarded('12'))
coverage.stop()
coverage.report({'classify', 'search', 'guarded', 'unused'})

print('again, with what was missing')
coverage = Coverage(classify.__code__.co_filename).start()
print([classify(n) for n in (-5, 70000)], search([1, 2, 3], 9), guarded('x'))
coverage.stop()
coverage.report({'classify', 'search', 'guarded', 'unused'})
print(mon.get_tool(mon.COVERAGE_ID))
