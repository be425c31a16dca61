"""The breakpoints of bdb: one list of them for all debuggers, and which of them counts at a line."""

import sys

__name__ = 'bdb'


class Breakpoint:
    """A line (of a function, where it was set by the function's name) with a condition and a number of visits to be ignored."""

    next = 1
    # Of each (file, line) the breakpoints there, and all by number; None stands for those that have been deleted.
    bplist = {}
    bpbynumber = [None]

    def __init__(self, file, line, temporary=False, cond=None, funcname=None):
        self.funcname = funcname
        # The line at which a breakpoint by name stops: the first that is reached in the function.
        self.func_first_executable_line = None
        self.file = file
        self.line = line
        self.temporary = temporary
        self.cond = cond
        self.enabled = True
        self.ignore = 0
        self.hits = 0
        self.number = Breakpoint.next
        Breakpoint.next += 1
        self.bpbynumber.append(self)
        self.bplist.setdefault((file, line), []).append(self)

    @staticmethod
    def clearBreakpoints():
        Breakpoint.next = 1
        Breakpoint.bplist = {}
        Breakpoint.bpbynumber = [None]

    def deleteMe(self):
        place = self.file, self.line
        self.bpbynumber[self.number] = None
        self.bplist[place].remove(self)
        if not self.bplist[place]:
            del self.bplist[place]

    def enable(self):
        self.enabled = True

    def disable(self):
        self.enabled = False

    def bpprint(self, out=None):
        print(self.bpformat(), file=sys.stdout if out is None else out)

    def bpformat(self):
        kept = 'del  ' if self.temporary else 'keep '
        enabled = 'yes  ' if self.enabled else 'no   '
        lines = [f'{self.number:<4d}breakpoint   {kept}{enabled} at {self.file}:{self.line}']
        if self.cond:
            lines.append(f'\tstop only if {self.cond}')
        if self.ignore:
            lines.append(f'\tignore next {self.ignore} hits')
        if self.hits:
            lines.append(f'\tbreakpoint already hit {self.hits} time{"s" if self.hits > 1 else ""}')
        return '\n'.join(lines)

    def __str__(self):
        return f'breakpoint {self.number} at {self.file}:{self.line}'


def checkfuncname(b, frame):
    """Is this the line where a breakpoint would stop? One by name does at the first line of the function that is reached."""
    if not b.funcname:
        return b.line == frame.f_lineno
    if frame.f_code.co_name != b.funcname:
        return False
    if not b.func_first_executable_line:
        b.func_first_executable_line = frame.f_lineno
    return b.func_first_executable_line == frame.f_lineno


def effective(file, line, frame):
    """The breakpoint that stops here, and whether it may be deleted if it is temporary (not where its condition failed); (None, None) if there is none."""
    for each in Breakpoint.bplist[file, line]:
        if not each.enabled or not checkfuncname(each, frame):
            continue
        each.hits += 1
        if each.cond:
            try:
                if not eval(each.cond, frame.f_globals, frame.f_locals):
                    continue
            except:
                # Better to stop where nobody wanted to than not to stop.
                return each, False
        if each.ignore > 0:
            each.ignore -= 1
            continue
        return each, True
    return None, None
