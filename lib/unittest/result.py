"""What came out of tests."""

import functools
import io
import sys
import traceback

from .util import strclass

__unittest = True

STDOUT_LINE = '\nStdout:\n%s'
STDERR_LINE = '\nStderr:\n%s'


def failfast(method):
    """Stops the tests after what the method tells of, when they are to stop at the first failure."""

    @functools.wraps(method)
    def inner(self, *args, **kw):
        if getattr(self, 'failfast', False):
            self.stop()
        return method(self, *args, **kw)

    return inner


class TestResult:
    """Keeps what came out of tests. Subclasses show it."""

    _previousTestClass = None
    _testRunEntered = False
    _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.collectedDurations = []
        self.shouldStop = False
        self.buffer = False
        self.tb_locals = False
        self._stdout_buffer = None
        self._stderr_buffer = None
        self._original_stdout = sys.stdout
        self._original_stderr = sys.stderr
        self._mirrorOutput = False

    def printErrors(self):
        """For runners."""

    def startTestRun(self):
        """Before all tests."""

    def stopTestRun(self):
        """After all tests."""

    # ---- output of tests

    def startTest(self, test):
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def stopTest(self, test):
        self._restoreStdout()
        self._mirrorOutput = False

    def _setupStdout(self):
        if self.buffer:
            if self._stderr_buffer is None:
                self._stderr_buffer = io.StringIO()
                self._stdout_buffer = io.StringIO()
            sys.stdout = self._stdout_buffer
            sys.stderr = self._stderr_buffer

    def _restoreStdout(self):
        if not self.buffer:
            return
        if self._mirrorOutput:
            for text, line, stream in (
                (sys.stdout.getvalue(), STDOUT_LINE, self._original_stdout), (sys.stderr.getvalue(), STDERR_LINE, self._original_stderr),
            ):
                if text:
                    stream.write(line % _ended(text))
        sys.stdout = self._original_stdout
        sys.stderr = self._original_stderr
        for buffer in (self._stdout_buffer, self._stderr_buffer):
            buffer.seek(0)
            buffer.truncate()

    # ---- what tests tell

    @failfast
    def addError(self, test, err):
        self.errors.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    @failfast
    def addFailure(self, test, err):
        self.failures.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSubTest(self, test, subtest, err):
        """A subtest has ended, with an exception or, for None, without."""
        if err is None:
            return
        if getattr(self, 'failfast', False):
            self.stop()
        found = self.failures if issubclass(err[0], test.failureException) else self.errors
        found.append((subtest, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    @failfast
    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)

    def addDuration(self, test, elapsed):
        self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        return not self.failures and not self.errors and not getattr(self, 'unexpectedSuccesses', ())

    def stop(self):
        self.shouldStop = True

    # ---- texts of exceptions

    def _exc_info_to_string(self, err, test):
        kind, value, trace = err
        trace = self._clean_tracebacks(kind, value, trace, test)
        lines = list(traceback.TracebackException(kind, value, trace, capture_locals=self.tb_locals, compact=True).format())
        if self.buffer:
            for text, line in ((sys.stdout.getvalue(), STDOUT_LINE), (sys.stderr.getvalue(), STDERR_LINE)):
                if text:
                    lines.append(line % _ended(text))
        return ''.join(lines)

    def _clean_tracebacks(self, exctype, value, tb, test):
        """Without the frames of unittest: where tests are called, and, for failures, where assertions are checked. Also of what came before."""
        result = None
        seen = {id(value)}
        pending = [(exctype, value, tb)]
        while pending:
            kind, error, trace = pending.pop()
            while trace and self._is_relevant_tb_level(trace):
                trace = trace.tb_next
            if kind is test.failureException:
                self._remove_unittest_tb_frames(trace)
            if error is value:
                result = trace
            else:
                error.__traceback__ = trace
            for other in (error.__cause__, error.__context__) if error is not None else ():
                if other is not None and id(other) not in seen:
                    seen.add(id(other))
                    pending.append((type(other), other, other.__traceback__))
        return result

    def _is_relevant_tb_level(self, tb):
        return '__unittest' in tb.tb_frame.f_globals

    def _remove_unittest_tb_frames(self, tb):
        last = None
        while tb and not self._is_relevant_tb_level(tb):
            last = tb
            tb = tb.tb_next
        if last is not None:
            last.tb_next = None

    def __repr__(self):
        return f'<{strclass(type(self))} run={self.testsRun} errors={len(self.errors)} failures={len(self.failures)}>'


def _ended(text):
    return text if text.endswith('\n') else text + '\n'
