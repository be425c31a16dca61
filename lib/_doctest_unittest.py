"""Tests of docstrings as cases of unittest."""

import sys
import unittest
from io import StringIO

import doctest


class DocTestCase(unittest.TestCase):
    def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
        super().__init__()
        self._dt_test = test
        self._dt_optionflags = optionflags
        self._dt_set_up = setUp
        self._dt_tear_down = tearDown
        self._dt_checker = checker

    def setUp(self):
        if self._dt_set_up is not None:
            self._dt_set_up(self._dt_test)

    def tearDown(self):
        if self._dt_tear_down is not None:
            self._dt_tear_down(self._dt_test)
        self._dt_test.globs.clear()

    def runTest(self):
        test = self._dt_test
        out = StringIO()
        runner = doctest.DocTestRunner(self._dt_checker, False, self._dt_optionflags)
        runner.DIVIDER = '-' * 70
        if runner.run(test, out=out.write, clear_globs=False).failed:
            raise self.failureException(self._text(out.getvalue()))

    def _text(self, text):
        test = self._dt_test
        line = 'unknown line number' if test.lineno is None else str(test.lineno)
        return f'Failed doctest test for {test.name}\n  File "{test.filename}", line {line}, in {test.name.rpartition(".")[2]}\n\n{text}'

    def id(self):
        return self._dt_test.name

    def __repr__(self):
        above, _, name = self._dt_test.name.rpartition('.')
        return f'{name} ({above})'

    __str__ = __repr__

    def shortDescription(self):
        return 'Doctest: ' + self._dt_test.name


DocTestCase.__module__ = 'doctest'


def suite(module, globs, extraglobs, finder, **options):
    if module is None:
        module = sys._getframe(2).f_globals['__name__']
    if isinstance(module, str):
        __import__(module)
        module = sys.modules[module]
    tests = sorted(finder.find(module, globs=globs, extraglobs=extraglobs))
    return unittest.TestSuite(DocTestCase(test, **options) for test in tests if test.examples)
