"""Setting, finding, formatting and clearing breakpoints, and which of them stop a program."""
import bdb
import io
import linecache

SOURCE = '''\
def double(n):
    twice = n * 2
    return twice

def work(limit):
    total = 0
    for n in range(limit):
        total += double(n)
    return total
'''
linecache.cache['<program>'] = len(SOURCE), None, SOURCE.splitlines(True), '<program>'
space = {'__name__': 'program'}
exec(compile(SOURCE, '<program>', 'exec'), space)


class Debugger(bdb.Bdb):
    def do_clear(self, arg):
        print('clear', arg, self.clear_bpbynumber(arg))

    def user_line(self, frame):
        if self.stopframe is None and self.stoplineno == 0:
            self.set_continue()
            return
        print(' stop', self.format_stack_entry((frame, frame.f_lineno)), dict(frame.f_locals), 'breakpoint', self.currentbp)
        self.set_continue()


def show(debugger):
    for each in bdb.Breakpoint.bpbynumber:
        print(each and each.bpformat())
    print(debugger.get_all_breaks(), debugger.get_file_breaks('<program>'), sorted(bdb.Breakpoint.bplist))


debugger = Debugger(backend='monitoring')
print(debugger.set_break('<program>', 2, cond='n == 2'), debugger.set_break('<program>', 3, temporary=True), debugger.set_break('<program>', 99))
print(debugger.set_break('<program>', 5, funcname='work'), debugger.set_break('<program>', 9, cond='nothing'), debugger.set_break('<program>', 8))
third = debugger.get_bpbynumber('5')
third.ignore = 2
print(third, debugger.get_break('<program>', 3), debugger.get_break('<program>', 4), len(debugger.get_breaks('<program>', 8)))
print(debugger.runcall(space['work'], 3))
show(debugger)
debugger.get_bpbynumber(1).disable()
third.ignore = 1
print(debugger.runcall(space['work'], 3))
third.enable()
out = io.StringIO()
third.bpprint(out)
print(out.getvalue(), end='')
for argument in '', 'x', '77', '2', '1':
    print(repr(debugger.clear_bpbynumber(argument)))
print(debugger.clear_break('<program>', 1), debugger.clear_break('<none>', 1), debugger.clear_break('<program>', 8))
print(Debugger().get_all_breaks())
show(debugger)
print(debugger.clear_all_file_breaks('<none>'), debugger.clear_all_file_breaks('<program>'), debugger.clear_all_breaks())
debugger.set_break('<program>', 9)
print(debugger.clear_all_breaks(), debugger.get_all_breaks())

plain = bdb.Bdb()
plain.set_break('<program>', 2, temporary=True)
try:
    plain.runcall(space['double'], 2)
except NotImplementedError as error:
    print(error)
print(plain.canonic('<x>'), plain.canonic('/a/../b.py'), plain.is_skipped_module(None), issubclass(bdb.BdbQuit, Exception))
print(bdb.__all__)
bdb.Breakpoint.clearBreakpoints()
