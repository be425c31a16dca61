"""Shows or counts the lines of a program that are executed, or tells which functions were called, and by which."""

import linecache
import os
import sys
import threading
import time

__all__ = ['Trace', 'CoverageResults']

# Lines with this comment need not be executed.
PRAGMA_NOCOVER = '#pragma NO COVER'


class _Ignore:
    """Modules and folders whose code is of no interest."""

    def __init__(self, modules=None, dirs=None):
        self._mods = set(modules or ())
        self._dirs = [os.path.normpath(each) for each in dirs or ()]
        self._known = {}

    def names(self, filename, modulename):
        if modulename not in self._known:
            self._known[modulename] = self._ignores(filename, modulename)
        return self._known[modulename]

    def _ignores(self, filename, modulename):
        return (
            modulename in self._mods
            or any(modulename.startswith(f'{each}.') for each in self._mods)
            # What has no file.
            or filename is None
            or any(filename.startswith(each + os.sep) for each in self._dirs)
        )


def _modname(path):
    return os.path.splitext(os.path.basename(path))[0]


def _fullmodname(path):
    """The name of a module in packages: what its path has beyond the longest entry of sys.path."""
    compared = os.path.normcase(path)
    longest = ''
    for folder in map(os.path.normcase, sys.path):
        if folder and compared.startswith(folder) and compared[len(folder):len(folder) + 1] == os.sep and len(folder) > len(longest):
            longest = folder
    base = path[len(longest) + 1:] if longest else os.path.splitdrive(path)[1]
    return os.path.splitext(base.replace(os.sep, '.'))[0].lstrip('.')


class CoverageResults:
    """What has been counted: `counts` by (file, line), `calledfuncs` and `callers` by (file, module, function)."""

    def __init__(self, counts=None, calledfuncs=None, infile=None, callers=None, outfile=None):
        self.counts = {} if counts is None else counts
        self.counter = self.counts.copy()
        self.calledfuncs = ({} if calledfuncs is None else calledfuncs).copy()
        self.callers = ({} if callers is None else callers).copy()
        self.infile = infile
        self.outfile = outfile
        if infile:
            try:
                with open(infile, 'rb') as stream:
                    import pickle

                    counts, calledfuncs, callers = pickle.load(stream)
                self.update(self.__class__(counts, calledfuncs, callers=callers))
            except (OSError, EOFError, ValueError) as error:
                print(f'Skipping counts file {infile!r}: {error}', file=sys.stderr)

    def is_ignored_filename(self, filename):
        return filename.startswith('<') and filename.endswith('>')

    def update(self, other):
        for place, count in other.counts.items():
            self.counts[place] = self.counts.get(place, 0) + count
        self.calledfuncs.update(dict.fromkeys(other.calledfuncs, 1))
        self.callers.update(dict.fromkeys(other.callers, 1))

    def write_results(self, show_missing=True, summary=False, coverdir=None, *, ignore_missing_files=False):
        """Prints which functions were called and, as a summary, how many of the lines. Where there are files, each gets a listing beside it (.cover)."""
        if self.calledfuncs:
            print('\nfunctions called:')
            for filename, module, function in sorted(self.calledfuncs):
                print(f'filename: {filename}, modulename: {module}, funcname: {function}')
        if self.callers:
            self._print_callers()
        files = {}
        for (filename, line), count in self.counts.items():
            files.setdefault(filename, {})[line] = count
        sums = {}
        for filename, hits in files.items():
            if self.is_ignored_filename(filename) or ignore_missing_files and not os.path.isfile(filename):
                continue
            folder, module = (os.path.dirname(os.path.abspath(filename)), _modname(filename)) if coverdir is None else (coverdir, _fullmodname(filename))
            listing, hit, lines = _listing(linecache.getlines(filename), _find_executable_linenos(filename) if show_missing else {}, hits)
            try:
                with open(os.path.join(folder, module + '.cover'), 'w') as stream:
                    stream.write(listing)
            except OSError:
                # The numbers are worth something without the listing.
                pass
            if lines:
                sums[module] = f'{lines:5d}   {int(100 * hit / lines):3d}%   {module}   ({filename})'
        if summary and sums:
            print('lines   cov%   module   (path)')
            for module in sorted(sums):
                print(sums[module])
        if self.outfile:
            try:
                with open(self.outfile, 'wb') as stream:
                    import pickle

                    pickle.dump((self.counts, self.calledfuncs, self.callers), stream, 1)
            except OSError as error:
                print(f"Can't save counts files because {error}", file=sys.stderr)

    def _print_callers(self):
        print('\ncalling relationships:')
        file = called_file = ''
        for (filename, module, function), (other, other_module, other_function) in sorted(self.callers):
            if filename != file:
                print(f'\n*** {filename} ***')
                file, called_file = filename, ''
            if other != filename and other != called_file:
                print('  -->', other)
                called_file = other
            print(f'    {module}.{function} -> {other_module}.{other_function}')

    def write_results_file(self, path, lines, lnotab, lines_hit, encoding=None):
        """Writes a listing into a file, and returns how many lines were executed and how many could have been."""
        try:
            stream = open(path, 'w', encoding=encoding)
        except OSError as error:
            print(f'trace: Could not open {path!r} for writing: {error} - skipping', file=sys.stderr)
            return 0, 0
        with stream:
            listing, hit, count = _listing(lines, lnotab, lines_hit)
            stream.write(listing)
        return hit, count


def _listing(source, executable, hits):
    """A text with the count of each line before it, or what marks those that were not executed; how many were, and how many could have been."""
    pieces = []
    hit = lines = 0
    for number, text in enumerate(source, 1):
        if number in hits:
            mark = f'{hits[number]:5d}: '
            hit += 1
            lines += 1
        elif number in executable and PRAGMA_NOCOVER not in text:
            mark = '>>>>>> '
            lines += 1
        else:
            mark = ' ' * 7
        pieces.append(mark + text.expandtabs(8))
    return ''.join(pieces), hit, lines


def _find_executable_linenos(filename):
    """The lines that have code, as keys: without docstrings."""
    import ast
    from dis import findlinestarts

    source = ''.join(linecache.getlines(filename))
    try:
        tree = ast.parse(source)
        codes = [compile(source, filename, 'exec')]
    except SyntaxError as error:
        print(f'Not printing coverage data for {filename!r}: {error}', file=sys.stderr)
        return {}
    texts = set()
    for node in ast.walk(tree):
        first = node.body[0] if isinstance(getattr(node, 'body', None), list) and node.body else None
        if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
            texts.update(range(first.lineno, first.end_lineno + 1))
    found = {}
    for code in codes:
        found.update({line: 1 for start, line in findlinestarts(code) if line and line not in texts})
        codes += [each for each in code.co_consts if hasattr(each, 'co_code')]
    return found


class Trace:
    """Runs programs and shows each line before it is executed (`trace`), or counts them (`count`), or notes functions that are called (`countfuncs`,
    with their callers: `countcallers`)."""

    def __init__(self, count=1, trace=1, countfuncs=0, countcallers=0, ignoremods=(), ignoredirs=(), infile=None, outfile=None, timing=False):
        self.infile = infile
        self.outfile = outfile
        self.ignore = _Ignore(ignoremods, ignoredirs)
        self.counts = {}
        self.donothing = 0
        self.trace = trace
        self._calledfuncs = {}
        self._callers = {}
        self._caller_cache = {}
        self.start_time = time.monotonic() if timing else None
        if countcallers:
            self.globaltrace = self.globaltrace_trackcallers
        elif countfuncs:
            self.globaltrace = self.globaltrace_countfuncs
        elif trace or count:
            self.globaltrace = self.globaltrace_lt
            self.localtrace = self.localtrace_count if not trace else self.localtrace_trace_and_count if count else self.localtrace_trace
        else:
            self.donothing = 1

    def run(self, cmd):
        import __main__

        self.runctx(cmd, __main__.__dict__, __main__.__dict__)

    def runctx(self, cmd, globals=None, locals=None):
        globals = {} if globals is None else globals
        locals = {} if locals is None else locals
        if not self.donothing:
            threading.settrace(self.globaltrace)
            sys.settrace(self.globaltrace)
        try:
            exec(cmd, globals, locals)
        finally:
            # At once, so that nothing of this module is told.
            if not self.donothing:
                sys.settrace(None)
                threading.settrace(None)

    def runfunc(self, func, /, *args, **kw):
        if not self.donothing:
            threading.settrace(self.globaltrace)
            sys.settrace(self.globaltrace)
        try:
            return func(*args, **kw)
        finally:
            # At once, so that nothing of this module is told.
            if not self.donothing:
                sys.settrace(None)
                threading.settrace(None)

    def file_module_function_of(self, frame):
        """(file, module, function) of what a frame runs; methods have their class before the name."""
        code = frame.f_code
        if code not in self._caller_cache:
            self._caller_cache[code] = _class_of(frame)
        owner = self._caller_cache[code]
        filename = code.co_filename
        return filename, _modname(filename) if filename else None, f'{owner}.{code.co_name}' if owner else code.co_name

    def globaltrace_trackcallers(self, frame, why, arg):
        if why == 'call':
            this = self.file_module_function_of(frame)
            self._callers[self.file_module_function_of(frame.f_back), this] = 1

    def globaltrace_countfuncs(self, frame, why, arg):
        if why == 'call':
            self._calledfuncs[self.file_module_function_of(frame)] = 1

    def globaltrace_lt(self, frame, why, arg):
        """Chooses the code whose lines are of interest: that of modules with a file."""
        if why != 'call':
            return None
        filename = frame.f_globals.get('__file__')
        if not filename:
            return None
        module = _modname(filename)
        if self.ignore.names(filename, module):
            return None
        if self.trace:
            print(f' --- modulename: {module}, funcname: {frame.f_code.co_name}')
        return self.localtrace

    def localtrace_trace_and_count(self, frame, why, arg):
        if why == 'line':
            self._count(frame)
            self._show(frame)
        return self.localtrace

    def localtrace_trace(self, frame, why, arg):
        if why == 'line':
            self._show(frame)
        return self.localtrace

    def localtrace_count(self, frame, why, arg):
        if why == 'line':
            self._count(frame)
        return self.localtrace

    def _count(self, frame):
        place = frame.f_code.co_filename, frame.f_lineno
        self.counts[place] = self.counts.get(place, 0) + 1

    def _show(self, frame):
        filename = frame.f_code.co_filename
        line = frame.f_lineno
        if self.start_time is not None:
            print(f'{time.monotonic() - self.start_time:.2f}', end=' ')
        text = linecache.getline(filename, line)
        print(f'{os.path.basename(filename)}({line}){": " if text else ""}', end=' ' + text if text else '\n')

    def results(self):
        return CoverageResults(self.counts, infile=self.infile, outfile=self.outfile, calledfuncs=self._calledfuncs, callers=self._callers)


def _class_of(frame):
    """The name of the class in whose namespace the function stands that a frame runs: one of its first argument, or that of its qualified name."""
    code = frame.f_code
    places = []
    if code.co_argcount:
        # What is held by a variable of a function inside has left the arguments.
        first = frame.f_locals.get(code.co_varnames[0])
        places += type(first).__mro__
    found = frame.f_globals
    for part in code.co_qualname.split('.')[:-1]:
        found = found.get(part) if isinstance(found, dict) else getattr(found, '__dict__', {}).get(part)
    if isinstance(found, type):
        places.append(found)
    for place in places:
        function = place.__dict__.get(code.co_name)
        if getattr(function, '__code__', None) is code:
            return place.__name__
    return None
