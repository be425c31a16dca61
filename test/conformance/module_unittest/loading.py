# Suites and loaders, tests run without a runner, and functions as tests.
import sys
import unittest
import warnings


class First(unittest.TestCase):
    """About first."""

    def test_b(self):
        """Doc of b."""

    def test_a(self):
        self.fail('a')

    def helper(self):
        pass

    @unittest.skip('why')
    def test_skipped(self):
        pass

    @staticmethod
    def make():
        return First('test_b')


class Only(unittest.TestCase):
    def runTest(self):
        print('runTest')


class Empty(unittest.TestCase):
    pass


def suite():
    return unittest.TestSuite([First('test_b')])


def attempt(call, *arguments):
    try:
        print(call(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


module = sys.modules['__main__']
loader = unittest.TestLoader()
for name in ('First', 'First.test_b', 'First.make', 'suite', 'Only', 'Empty', 'First.missing', 'attempt', 'First.helper'):
    attempt(loader.loadTestsFromName, name, module)
for name in ('no_such_module.Name', 're.Match', 'json'):
    attempt(loader.loadTestsFromName, name)
print([error.splitlines()[0] for error in loader.errors], loader.errors[0].splitlines()[-1])
attempt(loader.loadTestsFromNames, ['First.test_a', 'Only'], module)
attempt(loader.loadTestsFromTestCase, unittest.TestSuite)
attempt(loader.loadTestsFromModule, module)
print(loader.getTestCaseNames(First), loader.loadTestsFromTestCase(unittest.TestCase))
loader.testMethodPrefix = 'help'
print(loader.getTestCaseNames(First))
loader.testMethodPrefix = 'test'
loader.sortTestMethodsUsing = lambda first, second: (first < second) - (first > second)
print(loader.getTestCaseNames(First))
loader.testNamePatterns = ['*.First.test_b*', 'x']
print(loader.getTestCaseNames(First))


def load_tests(loader, tests, pattern):
    return unittest.TestSuite([Only()])


print(unittest.TestLoader().loadTestsFromModule(module))


def load_tests(loader, tests, pattern):
    raise ValueError('in load_tests')


broken = unittest.TestLoader()
print(broken.loadTestsFromModule(module), broken.errors[0].splitlines()[0], broken.errors[0].splitlines()[-1])
del load_tests

test = First('test_b')
print(test, repr(test), test.id(), test.shortDescription(), test.countTestCases(), test == First('test_b'), test == First('test_a'), test != Only(), hash(test) == hash(First('test_b')))
attempt(First, 'missing')
attempt(First('test_a').debug)
attempt(First('test_b').debug)
attempt(First('test_skipped').debug)
result = unittest.TestResult()
First('test_a')(result)
First('test_b').run(result)
First('test_skipped').run(result)
print(result, result.failures, result.errors, result.skipped, [name for name, _ in result.collectedDurations], result.shouldStop, result.wasSuccessful())
print(First('test_b').run(), Only()())

several = unittest.TestSuite([First('test_b'), unittest.TestSuite([First('test_a'), Only()])])
print(several, several.countTestCases(), several == unittest.TestSuite([First('test_b'), unittest.TestSuite([First('test_a'), Only()])]), [type(each).__name__ for each in several])
result = several.run(unittest.TestResult())
print(result, several.countTestCases(), list(several)[0])
attempt(several.addTest, 3)
attempt(several.addTest, First)
attempt(several.addTests, 'ab')
attempt(unittest.TestSuite([First('test_a')]).debug)
attempt(hash, several)
kept = unittest.BaseTestSuite([First('test_b')])
kept._cleanup = False
kept(unittest.TestResult())
print(list(kept))

called = []
function = unittest.FunctionTestCase(lambda: called.append('test'), setUp=lambda: called.append('before'), tearDown=lambda: called.append('after'), description='described')
print(function.id(), function.shortDescription(), function == function, function == unittest.FunctionTestCase(len), str(function))
print(function.run(), called)


class Returning(unittest.TestCase):
    def test(self):
        return 3


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(Returning('test').run())
print(caught[0].category.__name__, str(caught[0].message))


class Old:
    """A result of the oldest kind."""

    shouldStop = False

    def startTest(self, test):
        print('start', test)

    def stopTest(self, test):
        print('stop', test)

    def addSuccess(self, test):
        print('success')

    def addFailure(self, test, error):
        print('failure', error[0].__name__)


class Odd(unittest.TestCase):
    @unittest.expectedFailure
    def test_expected(self):
        self.fail()

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    @unittest.skip('x')
    def test_skipped(self):
        pass

    def test_sub(self):
        with self.subTest(a=1):
            self.fail()


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    for name in ('test_expected', 'test_unexpected', 'test_skipped', 'test_sub'):
        Odd(name).run(Old())
print(sorted({str(each.message) for each in caught}))
print(unittest.TestResult().failfast, unittest.registerResult(unittest.TestResult()), unittest.removeResult(unittest.TestResult()), sorted(unittest.__all__))
