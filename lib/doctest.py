"""Examples in docstrings, run and compared with what the docstrings say. Reading, finding and comparing are in modules of their own."""

import linecache
import sys
import traceback
from io import StringIO

from _doctest_compare import (
    BLANKLINE_MARKER, COMPARISON_FLAGS, DONT_ACCEPT_BLANKLINE, DONT_ACCEPT_TRUE_FOR_1, ELLIPSIS, ELLIPSIS_MARKER, FAIL_FAST, IGNORE_EXCEPTION_DETAIL,
    NORMALIZE_WHITESPACE, OPTIONFLAGS_BY_NAME, REPORT_CDIFF, REPORT_NDIFF, REPORT_ONLY_FIRST_FAILURE, REPORT_UDIFF, REPORTING_FLAGS, SKIP, OutputChecker,
    indented, register_optionflag)
from _doctest_find import DocTestFinder
from _doctest_parse import DocTest, DocTestParser, Example, script_from_examples

__all__ = ['register_optionflag', 'DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE', 'ELLIPSIS', 'SKIP', 'IGNORE_EXCEPTION_DETAIL',
           'COMPARISON_FLAGS', 'REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF', 'REPORT_ONLY_FIRST_FAILURE', 'REPORTING_FLAGS', 'FAIL_FAST', 'Example',
           'DocTest', 'DocTestParser', 'DocTestFinder', 'DocTestRunner', 'OutputChecker', 'DocTestFailure', 'UnexpectedException', 'DebugRunner', 'testmod',
           'testfile', 'run_docstring_examples', 'DocTestSuite', 'script_from_examples', 'testsource', 'debug_src', 'debug']

for _kind in OutputChecker, DocTestFinder, DocTest, DocTestParser, Example:
    _kind.__module__ = __name__
del _kind

_DIVIDER = '*' * 70
_PASSED, _FAILED, _RAISED = range(3)
# The runner that testmod and testfile have in common.
master = None


class TestResults(tuple):
    """The numbers of failed and attempted examples; `skipped` is no item."""

    __slots__ = ()
    __match_args__ = _fields = ('failed', 'attempted')

    def __new__(cls, failed, attempted, *, skipped=0):
        results = (cls if not skipped else _WithSkips)._make_tuple(failed, attempted)
        if skipped:
            results._skipped = skipped
        return results

    @classmethod
    def _make_tuple(cls, failed, attempted):
        return tuple.__new__(cls, (failed, attempted))

    failed = property(lambda self: self[0])
    attempted = property(lambda self: self[1])
    skipped = property(lambda self: getattr(self, '_skipped', 0))

    def __repr__(self):
        more = f', skipped={self.skipped}' if self.skipped else ''
        return f'TestResults(failed={self[0]}, attempted={self[1]}{more})'


class _WithSkips(TestResults):
    pass


_WithSkips.__name__ = _WithSkips.__qualname__ = 'TestResults'


def _plural(count):
    return '' if count == 1 else 's'


def _traceback_of(error):
    return ''.join(traceback.format_exception(error))


def _message_of(error):
    lines = traceback.format_exception_only(error)
    if isinstance(error, SyntaxError):
        # The lines before it show the source.
        kind = type(error)
        names = f'{kind.__qualname__}:', f'{kind.__module__}.{kind.__qualname__}:'
        index = [number for number, line in enumerate(lines) if line.startswith(names)][0]
        return ''.join(lines[index:])
    return lines[-1] if not getattr(error, '__notes__', None) else ''.join(lines)


def _without_details(message):
    """The class of an exception alone, without its module and text."""
    head = message.partition('\n')[0].partition(':')[0]
    return head.rpartition('.')[2]


class DocTestRunner:
    """Runs tests and tells of those that fail."""

    DIVIDER = _DIVIDER

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = '-v' in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = self.failures = self.skips = 0
        # Of each test its failures, tries and skips.
        self._stats = {}

    def report_start(self, out, test, example):
        if self._verbose:
            expected = 'Expecting:\n' + indented(example.want) if example.want else 'Expecting nothing\n'
            out('Trying:\n' + indented(example.source) + expected)

    def report_success(self, out, test, example, got):
        if self._verbose:
            out('ok\n')

    def report_failure(self, out, test, example, got):
        out(self._failure_header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        out(self._failure_header(test, example) + 'Exception raised:\n' + indented(_traceback_of(exc_info[1])))

    def _failure_header(self, test, example):
        if test.filename:
            line = '?' if test.lineno is None or example.lineno is None else test.lineno + example.lineno + 1
            place = f'File "{test.filename}", line {line}, in {test.name}'
        else:
            place = f'Line {example.lineno + 1}, in {test.name}'
        return f'{self.DIVIDER}\n{place}\nFailed example:\n{indented(example.source)}'

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Runs the examples of a test in its namespace, which is cleared at the end."""
        self.test = test
        if compileflags is None:
            import __future__
            compileflags = 0
            for name in __future__.all_feature_names:
                if test.globs.get(name) is getattr(__future__, name):
                    compileflags |= getattr(__future__, name).compiler_flag
        stream = sys.stdout
        if out is None:
            out = stream.write
        self._fakeout = sys.stdout = StringIO()
        hook = sys.displayhook
        sys.displayhook = sys.__displayhook__
        import pdb
        from _doctest_debug import ExampleDebugger
        self.debugger = ExampleDebugger(stream)
        self.debugger.reset()
        set_trace = pdb.set_trace
        pdb.set_trace = self.debugger.set_trace
        try:
            return self._run(test, compileflags, out)
        finally:
            sys.stdout = stream
            pdb.set_trace = set_trace
            sys.displayhook = hook
            if clear_globs:
                test.globs.clear()
                import builtins
                builtins._ = None

    def _run(self, test, compileflags, out):
        failures = tries = skips = 0
        original = self.optionflags
        for number, example in enumerate(test.examples):
            quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
            self.optionflags = original
            for flag, value in (example.options or {}).items():
                self.optionflags = self.optionflags | flag if value else self.optionflags & ~flag
            tries += 1
            if self.optionflags & SKIP:
                skips += 1
                continue
            if not quiet:
                self.report_start(out, test, example)
            error, got = self._execute(test, example, f'<doctest {test.name}[{number}]>', compileflags)
            outcome = self._outcome(example, error, got)
            if outcome == _PASSED:
                if not quiet:
                    self.report_success(out, test, example, got)
            else:
                failures += 1
                if not quiet:
                    if outcome == _FAILED:
                        self.report_failure(out, test, example, got if error is None else got + _traceback_of(error))
                    else:
                        self.report_unexpected_exception(out, test, example, (type(error), error, error.__traceback__))
            if failures and self.optionflags & FAIL_FAST:
                break
        self.optionflags = original
        self._note(test.name, failures, tries, skips)
        return TestResults(failures, tries, skipped=skips)

    def _execute(self, test, example, filename, compileflags):
        """The exception that an example raises, or None, and its output."""
        linecache.cache[filename] = len(example.source), None, example.source.splitlines(True), filename
        error = None
        try:
            exec(compile(example.source, filename, 'single', compileflags, True), test.globs)
            self.debugger.set_continue()
        except KeyboardInterrupt:
            raise
        except BaseException as raised:
            error = raised.with_traceback(raised.__traceback__.tb_next)
            self.debugger.set_continue()
        got = self._fakeout.getvalue()
        self._fakeout.seek(0)
        self._fakeout.truncate()
        if got and not got.endswith('\n'):
            got += '\n'
        return error, got

    def _outcome(self, example, error, got):
        check = self._checker.check_output
        if error is None:
            return _PASSED if check(example.want, got, self.optionflags) else _FAILED
        if example.exc_msg is None:
            return _RAISED
        message = _message_of(error)
        if check(example.exc_msg, message, self.optionflags):
            return _PASSED
        if self.optionflags & IGNORE_EXCEPTION_DETAIL and check(_without_details(example.exc_msg), _without_details(message), self.optionflags):
            return _PASSED
        return _FAILED

    def _note(self, name, failures, tries, skips):
        before = self._stats.get(name, (0, 0, 0))
        self._stats[name] = before[0] + failures, before[1] + tries, before[2] + skips
        self.failures += failures
        self.tries += tries
        self.skips += skips

    def summarize(self, verbose=None):
        """Prints how the tests went, those that failed at least."""
        verbose = self._verbose if verbose is None else verbose
        empty, passed, failed = [], [], []
        for name, (failures, tries, skips) in sorted(self._stats.items()):
            (empty if not tries else passed if not failures else failed).append(name)
        tries = sum(stats[1] for stats in self._stats.values())
        failures = sum(stats[0] for stats in self._stats.values())
        skips = sum(stats[2] for stats in self._stats.values())
        if verbose and empty:
            print(f'{len(empty)} item{_plural(len(empty))} had no tests:')
            for name in empty:
                print('   ', name)
        if verbose and passed:
            print(f'{len(passed)} item{_plural(len(passed))} passed all tests:')
            for name in passed:
                count = self._stats[name][1]
                print(f' {count:3d} test{_plural(count)} in {name}')
        if failed:
            print(self.DIVIDER)
            print(f'{len(failed)} item{_plural(len(failed))} had failures:')
            for name in failed:
                print(f' {self._stats[name][0]:3d} of {self._stats[name][1]:3d} in {name}')
        if verbose:
            print(f'{tries} test{_plural(tries)} in {len(self._stats)} item{_plural(len(self._stats))}.')
            print(f'{tries - failures} passed' + (f' and {failures} failed.' if failures else '.'))
        if failures:
            more = f' and {skips} skipped test{_plural(skips)}' if skips else ''
            print(f'***Test Failed*** {failures} failure{_plural(failures)}{more}.')
        elif verbose:
            print('Test passed.')
        return TestResults(failures, tries, skipped=skips)

    def merge(self, other):
        for name, stats in other._stats.items():
            before = self._stats.get(name, (0, 0, 0))
            self._stats[name] = tuple(a + b for a, b in zip(before, stats))


class DocTestFailure(Exception):
    """An example whose output is another one."""

    def __init__(self, test, example, got):
        self.test = test
        self.example = example
        self.got = got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """An example that raised what it does not tell of."""

    def __init__(self, test, example, exc_info):
        self.test = test
        self.example = example
        self.exc_info = exc_info

    def __str__(self):
        return str(self.test)


class DebugRunner(DocTestRunner):
    """Raises an exception at the first failure."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        result = super().run(test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return result

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


def _finish(runner, report):
    global master
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False, exclude_empty=False):
    """Tests the docstrings of a module, by default those of __main__."""
    if m is None:
        m = sys.modules.get('__main__')
    import types
    if not isinstance(m, types.ModuleType):
        raise TypeError(f'testmod: module required; {m!r}')
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(exclude_empty=exclude_empty).find(m, m.__name__ if name is None else name, globs=globs, extraglobs=extraglobs):
        runner.run(test)
    return _finish(runner, report)


def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
             raise_on_error=False, parser=DocTestParser(), encoding=None):
    """Tests a file of text."""
    import os
    if package and not module_relative:
        raise ValueError('Package may only be specified for module-relative paths.')
    with open(filename, encoding=encoding or 'utf-8') as file:
        text = file.read()
    globs = {} if globs is None else dict(globs)
    globs.update(extraglobs or {})
    globs.setdefault('__name__', '__main__')
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    runner.run(parser.get_doctest(text, globs, name or os.path.basename(filename), filename, 0))
    return _finish(runner, report)


def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
    """Tests the docstring of one object; nothing is printed when all is well."""
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


def testsource(module, name):
    """The examples of one docstring as a script."""
    if isinstance(module, str):
        module = __import__(module, globals(), locals(), ['*'])
    found = [test for test in DocTestFinder().find(module) if test.name == name]
    if not found:
        raise ValueError(name, 'not found in tests')
    return script_from_examples(found[0].docstring)


def debug_src(src, pm=False, globs=None):
    """Runs the examples of a text under a debugger."""
    debug_script(script_from_examples(src), pm, globs)


def debug_script(src, pm=False, globs=None):
    """Runs a script under a debugger."""
    import _doctest_debug
    _doctest_debug.debug_script(src, pm, globs)


def debug(module, name, pm=False):
    """Runs the examples of one docstring under a debugger."""
    if isinstance(module, str):
        module = __import__(module, globals(), locals(), ['*'])
    debug_script(testsource(module, name), pm, module.__dict__)


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """A suite for unittest, a case for each docstring that has examples."""
    from _doctest_unittest import suite
    return suite(module, globs, extraglobs, test_finder or DocTestFinder(), **options)
