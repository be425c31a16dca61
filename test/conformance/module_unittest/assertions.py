# What assertions say when they fail. Those that show differences of texts are in differences.py.
import sys
import types
import unittest

case = unittest.TestCase()


class Strange:
    def __repr__(self):
        raise ValueError

    def __eq__(self, other):
        return False


def attempt(name, *arguments, **options):
    try:
        print(name, 'holds', getattr(case, name)(*arguments, **options))
    except Exception as error:
        text = str(error)
        print(name, type(error).__name__, text if '0x' not in text else text[:20])


for name, *arguments in [
    ('assertFalse', 1), ('assertTrue', []), ('assertTrue', 1), ('assertIs', 1, 2), ('assertIsNot', None, None), ('assertIsNone', 3), ('assertIsNotNone', None), ('assertIsInstance', 1, str),
    ('assertIsInstance', 1, (str, list)), ('assertNotIsInstance', 1, int), ('assertNotIsInstance', 1, (str, int)), ('assertIsSubclass', int, str), ('assertIsSubclass', int, (str, list)),
    ('assertIsSubclass', 3, str), ('assertIsSubclass', int, 3), ('assertNotIsSubclass', bool, int), ('assertNotIsSubclass', bool, (str, int)), ('assertNotIsSubclass', 3, int),
    ('assertHasAttr', 3, 'x'), ('assertHasAttr', int, 'x'), ('assertHasAttr', sys, 'x'), ('assertHasAttr', 3, 'real'), ('assertNotHasAttr', 3, 'real'), ('assertNotHasAttr', int, 'real'), ('assertNotHasAttr', sys, 'path'),
]:
    attempt(name, *arguments)
    attempt(name, *arguments, msg='own message')
for name, *arguments in [
    ('assertEqual', 1, 2), ('assertEqual', 'a', 1), ('assertEqual', 'x' * 100, 1), ('assertEqual', Strange(), 3), ('assertEqual', 1, 1.0), ('assertNotEqual', 1, 1), ('assertNotEqual', 1, 2),
    ('assertEqual', b'a' * 90 + b'b', b'a' * 90 + b'c'), ('assertEqual', (1,) * 3, [1] * 3), ('assertAlmostEqual', 1, 1.1), ('assertAlmostEqual', 1, 1.1, 2), ('assertAlmostEqual', 1, 1.00000001),
    ('assertNotAlmostEqual', 1, 1.00000001), ('assertNotAlmostEqual', 1, 1), ('assertNotAlmostEqual', 1, 2), ('assertSetEqual', {1, 2}, {2, 3}), ('assertSetEqual', {1}, 3), ('assertSetEqual', 3, {1}),
    ('assertSetEqual', {1}, [1]), ('assertEqual', {1}, {2}), ('assertEqual', frozenset('a'), frozenset('b')), ('assertIn', 1, [2]), ('assertIn', 1, [1]), ('assertNotIn', 1, [1]), ('assertLess', 2, 1),
]:
    attempt(name, *arguments)
    attempt(name, *arguments, msg='own message')
for name, *arguments in [
    ('assertLessEqual', 2, 1), ('assertGreater', 1, 1), ('assertGreaterEqual', 1, 2), ('assertGreaterEqual', 2, 2), ('assertRegex', 'abc', 'x'), ('assertRegex', 'abc', 'b'), ('assertNotRegex', 'abc', 'b'), ('assertRegex', 'a', ''),
    ('assertStartsWith', 'abc', 'x'), ('assertStartsWith', 'abc', ('x', 'y')), ('assertStartsWith', 'abc', 'ab'), ('assertNotStartsWith', 'abc', 'a'), ('assertNotStartsWith', 'abc', ('x', 'ab')),
    ('assertEndsWith', 'abc', 'x'), ('assertNotEndsWith', 'abc', ('q', 'c')), ('assertStartsWith', 'abc', b'a'), ('assertStartsWith', b'abc', 'a'), ('assertStartsWith', 3, 'a'), ('assertStartsWith', 3, 3),
    ('assertEndsWith', 'x' * 100, 'y'), ('assertEndsWith', 'x', (1, b'x')), ('assertStartsWith', bytearray(b'x'), b'y'),
]:
    attempt(name, *arguments)
    attempt(name, *arguments, msg='own message')
for name, *arguments in [
    ('assertCountEqual', [1, 2, 2], [1, 2, 3]), ('assertCountEqual', [[1], [2]], [[1], [3], [3]]), ('assertCountEqual', 'ab', 'ba'), ('assertListEqual', (1,), [1]), ('assertListEqual', [1], (1,)),
    ('assertListEqual', [1], [1]), ('assertTupleEqual', [1], (1,)), ('assertDictEqual', 1, {}), ('assertDictEqual', {}, 1), ('assertDictEqual', {1: 2}, {1: 2}), ('assertMultiLineEqual', 1, 'a'),
    ('assertMultiLineEqual', 'a', 3), ('assertSequenceEqual', [1], (1,)), ('assertMultiLineEqual', 'x' * 70000, 'y'),
]:
    attempt(name, *arguments)
    attempt(name, *arguments, msg='own message')
attempt('assertAlmostEqual', 1, 2, delta=0.5)
attempt('assertAlmostEqual', 1, 2, delta=2)
attempt('assertNotAlmostEqual', 1, 2, delta=2)
attempt('assertNotAlmostEqual', 1, 2, delta=0.5)
attempt('assertAlmostEqual', 1, 2, 3, delta=2)
attempt('assertNotAlmostEqual', 1, 2, 3, 'm', 2)
attempt('fail')
attempt('fail', 'reason')
attempt('skipTest', 'why')
case.longMessage = False
attempt('assertEqual', 1, 2, 'only this')
attempt('assertTrue', 0)


class Points(unittest.TestCase):
    failureException = KeyError

    def compare(self, first, second, msg=None):
        if first[0] != second[0]:
            self.fail(f'points differ: {first} {second} {msg}')


points = Points()
points.addTypeEqualityFunc(tuple, points.compare)
try:
    points.assertEqual((1, 2), (1, 3))
    points.assertEqual((1, 2), (2, 3), 'm')
except KeyError as error:
    print('KeyError', error)
