"""Order, restrictions, sums and forms of reports."""
import pstats
import sys
from pstats import SortKey

A, B, C, LEN = ('/x/a.py', 3, 'first'), ('/y/b.py', 10, 'second'), ('/y/b.py', 2, 'third'), ('~', 0, '<built-in method builtins.len>')


class Counted:
    """What a profiler would be."""

    def __init__(self, stats):
        self.stats = stats

    def create_stats(self):
        pass


def stats():
    return pstats.Stats(Counted({
        A: (1, 1, 0.5, 2.25, {}),
        B: (2, 5, 1.0, 1.5, {A: (2, 2, 0.75, 1.25), B: (3, 1, 0.25, 0.25)}),
        C: (0, 0, 0.0, 0.0, {}),
        LEN: (12345678, 12345678, 0.25, 0.25, {B: (7, 7, 0.125, 0.125), A: (1, 1, 0.125, 0.125)}),
    }), stream=sys.stdout)


def show(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, str(error).partition('>')[0])


report = stats()
print(report.total_calls, report.prim_calls, report.total_tt, report.files, report.max_name_len, report.top_level)
report.print_stats()
report.strip_dirs()
for field in 'calls', 'cumul', 'file', 'line', 'nam', 'nfl', 'pcalls', 'std', 'tot', SortKey.TIME, SortKey.CALLS, 2, -1, 0:
    report.sort_stats(field)
    print(field, '|', report.sort_type, [name for file, line, name in report.fcn_list])
report.sort_stats('filename', 'line').print_stats(3, 'b')
report.reverse_order().print_stats(0.5)
report.print_stats('(')
report.print_stats('nothing')
report.print_callers()
report.print_callees(2)
report.sort_stats()
report.print_callees('len')

twice = stats().add(stats(), Counted({A: (1, 1, 1.0, 1.0, {}), ('/z/b.py', 2, 'third'): (1, 1, 1.0, 1.0, {A: (1, 1, 1.0, 1.0)})}))
twice.sort_stats('stdname').print_stats()
twice.strip_dirs().sort_stats('stdname').print_stats('third')
pstats.Stats(Counted({A: (1, 2, 0.5, 0.5, {B: 2}), B: (1, 1, 0.0, 0.0, {})}), stream=sys.stdout).sort_stats('name').print_callers().print_callees()

profile = report.sort_stats('name').get_stats_profile()
print(profile.total_tt, list(profile.func_profiles))
print(profile.func_profiles['second'])
print(profile.func_profiles['third'] == pstats.FunctionProfile('0', 0.0, -1, 0.0, -1, 'b.py', 2))
print(pstats.Stats().get_stats_profile(), pstats.Stats(None).stats)
show(report.sort_stats, 'calls', 1)
show(report.sort_stats, 'c')
show(pstats.Stats, Counted({}))
show(pstats.Stats, 5)
print([(each.name, each.value, SortKey(each.value) is each) for each in SortKey])
print(SortKey('ncalls'), SortKey('cumtime'), SortKey('module'), SortKey('tottime'), repr(SortKey.NFL), f'{SortKey.LINE}')
print(sorted(report.get_sort_arg_defs()), report.eval_print_amount(1, [1, 2], ''))
print(pstats.func_std_string(A), pstats.func_std_string(LEN), pstats.func_strip_path(A), repr(pstats.f8(1.23456)), pstats.__all__)
print(pstats.add_callers({A: (1, 1, 1, 1), B: (2, 2, 2, 2)}, {A: (1, 0, 0, 0)}), pstats.add_callers({A: 1}, {A: 2, B: 1}), pstats.count_calls({A: 1, B: 2}))
