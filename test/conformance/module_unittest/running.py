# What the runner writes.
import io
import re
import sys
import unittest

log = []


def setUpModule():
    log.append('setUpModule')


def tearDownModule():
    log.append('tearDownModule')


class Outcomes(unittest.TestCase):
    """All ways a test can end."""

    @classmethod
    def setUpClass(cls):
        log.append('setUpClass')
        cls.addClassCleanup(log.append, 'class cleanup')

    @classmethod
    def tearDownClass(cls):
        log.append('tearDownClass')

    def setUp(self):
        log.append(f'setUp {self._testMethodName}')
        self.addCleanup(log.append, 'cleanup')

    def tearDown(self):
        log.append('tearDown')

    def test_ok(self):
        """First line of its description.

        More of it.
        """

    def test_fail(self):
        self.assertEqual(1, 2)

    def test_error(self):
        {}['missing']

    def test_chain(self):
        try:
            {}['missing']
        except KeyError as error:
            raise ValueError('because of it') from error

    def test_failure_in_failure(self):
        try:
            self.assertEqual(1, 2)
        except AssertionError:
            self.assertTrue(0, 'again')

    @unittest.skip('with a reason')
    def test_skip(self):
        pass

    @unittest.skip
    def test_skip_without_reason(self):
        pass

    @unittest.skipIf(True, 'on a condition')
    def test_skip_if(self):
        pass

    @unittest.skipUnless(True, 'unless')
    def test_skip_unless(self):
        pass

    def test_skip_inside(self):
        self.skipTest('inside')

    @unittest.expectedFailure
    def test_expected(self):
        self.fail('as expected')

    @unittest.expectedFailure
    def test_not_expected(self):
        pass

    def helper(self):
        self.assertIn(1, [2])

    def test_helper(self):
        self.helper()

    def test_prints(self):
        print('to standard output')
        print('to standard error', file=sys.stderr)
        self.fail('after printing')


def run(suite, **options):
    stream = io.StringIO()
    result = unittest.TextTestRunner(stream=stream, **options).run(suite)
    print(re.sub(r'\d+\.\d\d\ds', 'TIME', stream.getvalue()))
    print(result, result.testsRun, len(result.failures), len(result.errors), len(result.skipped), len(result.expectedFailures), result.unexpectedSuccesses, result.wasSuccessful())
    print(log)
    log.clear()


loader = unittest.TestLoader()
sys.stderr = sys.stdout
run(loader.loadTestsFromTestCase(Outcomes))
run(loader.loadTestsFromTestCase(Outcomes), verbosity=2)
run(loader.loadTestsFromTestCase(Outcomes), verbosity=0, failfast=True)
run(loader.loadTestsFromTestCase(Outcomes), buffer=True, verbosity=2, tb_locals=False, descriptions=False)
run(unittest.TestSuite())
run(unittest.TestSuite([Outcomes('test_ok')]), durations=0, verbosity=2)
sys.stderr = sys.__stderr__
