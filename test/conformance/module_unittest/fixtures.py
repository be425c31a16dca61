# What fails before and after tests, classes and modules, and subtests.
import io
import re
import sys
import unittest


class InTearDown(unittest.TestCase):
    def tearDown(self):
        raise RuntimeError('tearDown')

    def test(self):
        self.addCleanup(lambda: 1 / 0)


class InSetUp(unittest.TestCase):
    def setUp(self):
        raise RuntimeError('setUp')

    def tearDown(self):
        print('never')

    def test(self):
        print('never')


class InSetUpClass(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(print, 'class cleanup')
        raise RuntimeError('setUpClass')

    def test(self):
        print('never')


class InTearDownClass(unittest.TestCase):
    @classmethod
    def tearDownClass(cls):
        raise RuntimeError('tearDownClass')

    def test(self):
        pass


class SkippedByClass(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise unittest.SkipTest('whole class')

    def test(self):
        pass


@unittest.skip('by decorator')
class Skipped(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print('never')

    def test(self):
        pass


class InClassCleanup(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(lambda: 1 / 0)

    def test(self):
        pass


@unittest.expectedFailure
class Expected(unittest.TestCase):
    def test(self):
        self.fail()


class SubTests(unittest.TestCase):
    def test_several(self):
        for number in range(4):
            with self.subTest('message', number=number):
                if number == 1:
                    self.fail('one')
                if number == 2:
                    1 / 0
                if number == 3:
                    self.skipTest('three')

    def test_nested(self):
        with self.subTest(a=1):
            with self.subTest(b=2, a=3):
                with self.subTest():
                    self.fail('deep')

    def test_fine(self):
        with self.subTest():
            pass

    @unittest.expectedFailure
    def test_expected(self):
        with self.subTest():
            self.fail()
        print('never')


def run(kind, **options):
    stream = io.StringIO()
    result = unittest.TextTestRunner(stream=stream, **options).run(unittest.defaultTestLoader.loadTestsFromTestCase(kind))
    print(re.sub(r'\d+\.\d\d\ds', 'TIME', stream.getvalue()))
    return result


for kind in (InTearDown, InSetUp, InSetUpClass, InTearDownClass, SkippedByClass, Skipped, InClassCleanup, Expected, SubTests):
    run(kind, verbosity=2)
run(SubTests)
print(run(SubTests, failfast=True, verbosity=0))


class Module(unittest.TestCase):
    def test(self):
        pass


def setUpModule():
    unittest.addModuleCleanup(print, 'module cleanup')
    raise RuntimeError('setUpModule')


print(run(Module))


def setUpModule():
    print('setUpModule')


def tearDownModule():
    raise RuntimeError('tearDownModule')


print(run(Module))
del setUpModule, tearDownModule
