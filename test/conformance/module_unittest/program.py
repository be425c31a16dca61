# unittest.main: arguments, output, and the status at the end.
import io
import re
import sys
import unittest


class First(unittest.TestCase):
    def test_ok(self):
        pass

    def test_fail(self):
        print('printed')
        self.fail('failed')


class Second(unittest.TestCase):
    def test_ok(self):
        """Described."""


@unittest.skip('all')
class Third(unittest.TestCase):
    def test(self):
        pass


module = sys.modules['__main__']
for arguments in (
    [], ['-v', 'First.test_ok', 'Second'], ['-k', 'test_ok', '-q'], ['-f', '-b', 'First'], ['nowhere'], ['-k', 'zzz'], ['--durations', '1', '-k', 'Sec*ok'], ['-v', 'Third'], ['--what'], ['First.test_ok', '--locals', '-c'],
):
    kept, sys.stderr = sys.stderr, io.StringIO()
    try:
        unittest.main(module=module, argv=['/path/to/program.py', *arguments])
    except SystemExit as end:
        status = end.code
    finally:
        text, sys.stderr = sys.stderr.getvalue(), kept
    unittest.defaultTestLoader.testNamePatterns = None
    print(arguments, status)
    print(re.sub(r'\d+\.\d\d\ds', 'TIME', text))
try:
    unittest.main(module=module, argv=['program.py', '-h'])
except SystemExit as end:
    print(end.code)


class Runner:
    def __init__(self, **options):
        print(sorted(options.items()))

    def run(self, test):
        print(test.countTestCases())
        return test.run(unittest.TestResult())


program = unittest.main(module, 'Second', ['p'], Runner, exit=False, verbosity=2, failfast=True, buffer=False, warnings='ignore', tb_locals=True, durations=3)
print(type(program).__name__, program.result, program.testNames, program.progName)
print(unittest.main('json', argv=['p'], testRunner=Runner(), exit=False).module.__name__)
unittest.main(module=module, argv=['p', 'Second'], testRunner=unittest.TextTestRunner(io.StringIO()))
