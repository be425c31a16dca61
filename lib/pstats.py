"""Reports of what a profiler has counted."""

import sys
from dataclasses import dataclass
from enum import StrEnum

__all__ = ['Stats', 'SortKey', 'FunctionProfile', 'StatsProfile']


class SortKey(StrEnum):
    """What reports are ordered by; some have a second name."""

    CALLS = 'calls', 'ncalls'
    CUMULATIVE = 'cumulative', 'cumtime'
    FILENAME = 'filename', 'module'
    LINE = 'line'
    NAME = 'name'
    NFL = 'nfl'
    PCALLS = 'pcalls'
    STDNAME = 'stdname'
    TIME = 'time', 'tottime'

    def __new__(cls, value, *others):
        self = str.__new__(cls, value)
        self._value_ = value
        self._all_values = value, *others
        return self

    @classmethod
    def _missing_(cls, value):
        for each in cls:
            if value in each._all_values:
                return each


@dataclass(unsafe_hash=True)
class FunctionProfile:
    """The line of a function in a report."""

    ncalls: str
    tottime: float
    percall_tottime: float
    cumtime: float
    percall_cumtime: float
    file_name: str
    line_number: int


@dataclass(unsafe_hash=True)
class StatsProfile:
    """A report as data: the time in all, and the functions by their names."""

    total_tt: float
    func_profiles: dict[str, FunctionProfile]


# Columns of (primitive calls, calls, own time, time in all, file, line, name, standard name), with -1 for the greatest first.
_CALLS = ((1, -1),), 'call count'
_CUMULATIVE = ((3, -1),), 'cumulative time'
_FILE = ((4, 1),), 'file name'
_TIME = ((2, -1),), 'internal time'
_OLD_NUMBERS = {-1: 'stdname', 0: 'calls', 1: 'time', 2: 'cumulative'}


class Stats:
    """What one profiler or more have counted. The methods that change the order or the names return the object itself."""

    sort_arg_dict_default = {
        'calls': _CALLS,
        'ncalls': _CALLS,
        'cumtime': _CUMULATIVE,
        'cumulative': _CUMULATIVE,
        'filename': _FILE,
        'line': (((5, 1),), 'line number'),
        'module': _FILE,
        'name': (((6, 1),), 'function name'),
        'nfl': (((6, 1), (4, 1), (5, 1)), 'name/file/line'),
        'pcalls': (((0, -1),), 'primitive call count'),
        'stdname': (((7, 1),), 'standard name'),
        'time': _TIME,
        'tottime': _TIME,
    }

    def __init__(self, *args, stream=None):
        self.stream = stream or sys.stdout
        first, *others = args or (None,)
        self.init(first)
        self.add(*others)

    def init(self, arg):
        self.all_callees = None
        self.files = []
        # The functions in the order of reports, if one has been asked for.
        self.fcn_list = None
        self.total_tt = 0
        self.total_calls = 0
        self.prim_calls = 0
        self.max_name_len = 0
        self.top_level = set()
        self.stats = {}
        self.sort_arg_dict = {}
        self.load_stats(arg)
        try:
            self.get_top_level_stats()
        except Exception:
            print(f'Invalid timing data {self.files[-1] if self.files else ""}', file=self.stream)
            raise

    def load_stats(self, arg):
        if arg is None:
            self.stats = {}
            return
        if isinstance(arg, str):
            with open(arg, 'rb') as stream:
                import marshal

                self.stats = marshal.load(stream)
            self.files = [arg]
        elif hasattr(arg, 'create_stats'):
            arg.create_stats()
            self.stats = arg.stats
            arg.stats = {}
        if not self.stats:
            raise TypeError(f'Cannot create or construct a {self.__class__!r} object from {arg!r}')

    def get_top_level_stats(self):
        for function, (primitive, calls, own, whole, callers) in self.stats.items():
            self.total_calls += calls
            self.prim_calls += primitive
            self.total_tt += own
            if ('jprofile', 0, 'profiler') in callers:
                self.top_level.add(function)
            self.max_name_len = max(self.max_name_len, len(func_std_string(function)))

    def add(self, *arg_list):
        for item in reversed(arg_list):
            if type(self) is not type(item):
                item = Stats(item)
            self.files += item.files
            self.total_calls += item.total_calls
            self.prim_calls += item.prim_calls
            self.total_tt += item.total_tt
            self.top_level |= item.top_level
            self.max_name_len = max(self.max_name_len, item.max_name_len)
            self.fcn_list = None
            for function, numbers in item.stats.items():
                self.stats[function] = add_func_stats(self.stats.get(function, (0, 0, 0, 0, {})), numbers)
        return self

    def dump_stats(self, filename):
        with open(filename, 'wb') as stream:
            import marshal

            marshal.dump(self.stats, stream)

    # ---- order and names

    def get_sort_arg_defs(self):
        """What to order by, by name; each beginning that only one of the names has stands for it."""
        if not self.sort_arg_dict:
            found = {}
            several = set()
            for word, order in self.sort_arg_dict_default.items():
                while word:
                    if word in found:
                        several.add(word)
                        break
                    found[word] = order
                    word = word[:-1]
            self.sort_arg_dict = {word: order for word, order in found.items() if word not in several}
        return self.sort_arg_dict

    def sort_stats(self, *field):
        if not field:
            self.fcn_list = 0
            return self
        if len(field) == 1 and isinstance(field[0], int):
            field = [_OLD_NUMBERS[field[0]]]
        elif any(type(each) is not type(field[0]) for each in field):
            raise TypeError("Can't have mixed argument type")
        known = self.get_sort_arg_defs()
        orders = [known[each.value if isinstance(each, SortKey) else each] for each in field]
        self.sort_type = ', '.join([title for columns, title in orders])
        rows = [(*numbers[:4], *function, func_std_string(function), function) for function, numbers in self.stats.items()]
        # The sort keeps the order of equals, so the last column comes first.
        for column, direction in reversed([pair for columns, title in orders for pair in columns]):
            rows.sort(key=lambda row: row[column], reverse=direction < 0)
        self.fcn_list = [row[-1] for row in rows]
        return self

    def reverse_order(self):
        if self.fcn_list:
            self.fcn_list.reverse()
        return self

    def strip_dirs(self):
        """Leaves the folders out of the names of files. Functions that are the same then are added up."""
        old = self.stats
        self.stats = new = {}
        self.max_name_len = 0
        for function, (*numbers, callers) in old.items():
            function = func_strip_path(function)
            self.max_name_len = max(self.max_name_len, len(func_std_string(function)))
            numbers = *numbers, {func_strip_path(caller): value for caller, value in callers.items()}
            new[function] = add_func_stats(new[function], numbers) if function in new else numbers
        self.top_level = {func_strip_path(function) for function in self.top_level}
        self.fcn_list = None
        self.all_callees = None
        return self

    def calc_callees(self):
        if self.all_callees:
            return
        self.all_callees = callees = {}
        for function, (*numbers, callers) in self.stats.items():
            callees.setdefault(function, {})
            for caller, value in callers.items():
                callees.setdefault(caller, {})[function] = value

    # ---- reports

    def eval_print_amount(self, sel, list, msg):
        """The functions that a restriction leaves (a pattern, a part of all or a number), and the text that says so."""
        left = list
        if isinstance(sel, str):
            import re

            try:
                pattern = re.compile(sel)
            except re.PatternError:
                return left, f'{msg}   <Invalid regular expression {sel!r}>\n'
            left = [function for function in list if pattern.search(func_std_string(function))]
        elif isinstance(sel, float) and 0.0 <= sel < 1.0:
            left = list[:int(len(list) * sel + 0.5)]
        elif isinstance(sel, int) and 0 <= sel < len(list):
            left = list[:sel]
        if len(left) != len(list):
            msg += f'   List reduced from {len(list)} to {len(left)} due to restriction <{sel!r}>\n'
        return left, msg

    def get_stats_profile(self):
        functions = self.fcn_list[:] if self.fcn_list else list(self.stats)
        if not functions:
            return StatsProfile(0, {})
        profiles = {}
        for function in functions:
            primitive, calls, own, whole, callers = self.stats[function]
            file, line, name = function
            profiles[name] = FunctionProfile(
                _calls_text(calls, primitive), _rounded(own), _rounded(own / calls) if calls else -1, _rounded(whole),
                _rounded(whole / primitive) if primitive else -1, file, line)
        return StatsProfile(_rounded(self.total_tt), profiles)

    def get_print_list(self, sel_list):
        width = self.max_name_len
        if self.fcn_list:
            functions = self.fcn_list[:]
            message = f'   Ordered by: {self.sort_type}\n'
        else:
            functions = list(self.stats)
            message = '   Random listing order was used\n'
        for each in sel_list:
            functions, message = self.eval_print_amount(each, functions, message)
        if not functions:
            return 0, functions
        self._print(message)
        if len(functions) < len(self.stats):
            width = max([len(func_std_string(function)) for function in functions])
        return width + 2, functions

    def _print(self, *values, end='\n'):
        print(*values, end=end, file=self.stream)

    def print_stats(self, *amount):
        for filename in self.files:
            self._print(filename)
        if self.files:
            self._print()
        indent = ' ' * 8
        for function in self.top_level:
            self._print(indent, func_get_function_name(function))
        self._print(indent, self.total_calls, 'function calls', end=' ')
        if self.total_calls != self.prim_calls:
            self._print(f'({self.prim_calls} primitive calls)', end=' ')
        self._print(f'in {self.total_tt:.3f} seconds\n')
        width, functions = self.get_print_list(amount)
        if functions:
            self.print_title()
            for function in functions:
                self.print_line(function)
            self._print('\n')
        return self

    def print_callees(self, *amount):
        width, functions = self.get_print_list(amount)
        if functions:
            self.calc_callees()
            self.print_call_heading(width, 'called...')
            for function in functions:
                self.print_call_line(width, function, self.all_callees.get(function, {}))
            self._print('\n')
        return self

    def print_callers(self, *amount):
        width, functions = self.get_print_list(amount)
        if functions:
            self.print_call_heading(width, 'was called by...')
            for function in functions:
                self.print_call_line(width, function, self.stats[function][4], '<-')
            self._print('\n')
        return self

    def print_call_heading(self, name_size, column_title):
        self._print('Function '.ljust(name_size) + column_title)
        for *numbers, callers in self.stats.values():
            if callers:
                # Where the profiler has counted the times of each pair.
                if isinstance(next(iter(callers.values())), tuple):
                    self._print(' ' * name_size + '    ncalls  tottime  cumtime')
                break

    def print_call_line(self, name_size, source, call_dict, arrow='->'):
        self._print(func_std_string(source).ljust(name_size) + arrow, end=' ')
        if not call_dict:
            self._print()
            return
        indent = ''
        for function in sorted(call_dict):
            name = func_std_string(function)
            value = call_dict[function]
            if isinstance(value, tuple):
                calls, primitive, own, whole = value
                text = f'{_calls_text(calls, primitive).rjust(7 + 2 * len(indent))} {f8(own)} {f8(whole)}  {name}'
                left = name_size + 1
            else:
                text = f'{name}({value!r}) {f8(self.stats[function][3])}'
                left = name_size + 3
            self._print(indent * left + text)
            indent = ' '

    def print_line(self, func):
        primitive, calls, own, whole, callers = self.stats[func]
        each = f8(own / calls) if calls else ' ' * 8
        each_whole = f8(whole / primitive) if primitive else ' ' * 8
        self._print(_calls_text(calls, primitive).rjust(9), f8(own), each, f8(whole), each_whole, func_std_string(func))

    def print_title(self):
        self._print('   ncalls  tottime  percall  cumtime  percall filename:lineno(function)')


def _calls_text(calls, primitive):
    return str(calls) if calls == primitive else f'{calls}/{primitive}'


def _rounded(seconds):
    return float(f8(seconds))


def f8(x):
    return f'{x:8.3f}'


def func_strip_path(func_name):
    from os.path import basename

    filename, line, name = func_name
    return basename(filename), line, name


def func_get_function_name(func):
    return func[2]


def func_std_string(func_name):
    filename, line, name = func_name
    if (filename, line) != ('~', 0):
        return f'{filename}:{line}({name})'
    return f'{{{name[1:-1]}}}' if name.startswith('<') and name.endswith('>') else name


def add_func_stats(target, source):
    return *[a + b for a, b in zip(target[:4], source[:4])], add_callers(target[4], source[4])


def add_callers(target, source):
    callers = dict(target)
    for function, value in source.items():
        if function not in callers:
            callers[function] = value
        elif isinstance(value, tuple):
            callers[function] = tuple([a + b for a, b in zip(value, callers[function])])
        else:
            callers[function] += value
    return callers


def count_calls(callers):
    return sum(callers.values())
