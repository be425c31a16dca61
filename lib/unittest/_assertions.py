"""What test cases can assert, and the messages when it is not so."""

import pprint
import types

from .util import _common_shorten_repr, _count_diff_all_purpose, _count_diff_hashable, safe_repr

__name__ = 'unittest.case'
__unittest = True

DIFF_OMITTED = '\nDiff is %s characters long. Set self.maxDiff to None to see it.'


def _ndiff(first, second):
    import difflib

    return difflib.ndiff(first, second)


class _Assertions:
    """The assertions of TestCase."""

    failureException = AssertionError
    # Whether a message of the program's is added to the usual one, or stands for it.
    longMessage = True
    # Longer differences are not shown.
    maxDiff = 80 * 8
    # Longer texts are not compared line by line.
    _diffThreshold = 2 ** 16

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else f'{standardMsg} : {msg}'

    def _fail(self, msg, standardMsg):
        raise self.failureException(self._formatMessage(msg, standardMsg))

    def _truncateMessage(self, message, diff):
        return message + diff if self.maxDiff is None or len(diff) <= self.maxDiff else message + DIFF_OMITTED % len(diff)

    # ---- truth, identity, kinds

    def assertFalse(self, expr, msg=None):
        if expr:
            self._fail(msg, f'{safe_repr(expr)} is not false')

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._fail(msg, f'{safe_repr(expr)} is not true')

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._fail(msg, f'{safe_repr(expr1)} is not {safe_repr(expr2)}')

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._fail(msg, f'unexpectedly identical: {safe_repr(expr1)}')

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._fail(msg, f'{safe_repr(obj)} is not None')

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._fail(msg, 'unexpectedly None')

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._fail(msg, f'{safe_repr(obj)} is not an instance of {"any of " if isinstance(cls, tuple) else ""}{cls!r}')

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._fail(msg, f'{safe_repr(obj)} is an instance of {_one_of(cls, lambda each: isinstance(obj, each))!r}')

    def assertIsSubclass(self, cls, superclass, msg=None):
        if not self._is_subclass(cls, superclass, msg):
            self._fail(msg, f'{cls!r} is not a subclass of {"any of " if isinstance(superclass, tuple) else ""}{superclass!r}')

    def assertNotIsSubclass(self, cls, superclass, msg=None):
        if self._is_subclass(cls, superclass, msg):
            self._fail(msg, f'{cls!r} is a subclass of {_one_of(superclass, lambda each: issubclass(cls, each))!r}')

    def _is_subclass(self, cls, superclass, msg):
        try:
            return issubclass(cls, superclass)
        except TypeError:
            if isinstance(cls, type):
                raise
        self._fail(msg, f'{cls!r} is not a class')

    def assertHasAttr(self, obj, name, msg=None):
        if not hasattr(obj, name):
            self._fail(msg, f'{_named(obj)} has no attribute {name!r}')

    def assertNotHasAttr(self, obj, name, msg=None):
        if hasattr(obj, name):
            self._fail(msg, f'{_named(obj)} has unexpected attribute {name!r}')

    # ---- equality

    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            function = self._type_equality_funcs.get(type(first))
            if function is not None:
                return getattr(self, function) if isinstance(function, str) else function
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._fail(msg, '%s != %s' % _common_shorten_repr(first, second))

    def assertEqual(self, first, second, msg=None):
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._fail(msg, f'{safe_repr(first)} == {safe_repr(second)}')

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        difference, near, measure = _nearness(first, second, places, delta)
        if not near:
            self._fail(msg, f'{safe_repr(first)} != {safe_repr(second)} within {measure} ({safe_repr(difference)} difference)')

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        difference, near, measure = _nearness(first, second, places, delta)
        if first == second or near:
            end = f' ({safe_repr(difference)} difference)' if delta is not None else ''
            self._fail(msg, f'{safe_repr(first)} == {safe_repr(second)} within {measure}{end}')

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """As assertEqual, but for sequences of different types too."""
        kind = 'sequence'
        if seq_type is not None:
            kind = seq_type.__name__
            for which, each in (('First', seq1), ('Second', seq2)):
                if not isinstance(each, seq_type):
                    raise self.failureException(f'{which} sequence is not a {kind}: {safe_repr(each)}')
        sizes = []
        problem = None
        for which, each in (('First', seq1), ('Second', seq2)):
            try:
                sizes.append(len(each))
            except (TypeError, NotImplementedError):
                problem = f'{which} {kind} has no length.    Non-sequence?'
                break
        if problem is None:
            if seq1 == seq2:
                return
            problem = self._first_difference(seq1, seq2, sizes, kind)
            if problem is None:
                if seq_type is None and type(seq1) is not type(seq2):
                    return
                problem = ''
            shown = _common_shorten_repr(seq1, seq2)
            problem = f'{kind.capitalize()}s differ: {shown[0]} != {shown[1]}\n{problem}'
        diff = '\n' + '\n'.join(_ndiff(pprint.pformat(seq1).splitlines(), pprint.pformat(seq2).splitlines()))
        self.fail(self._formatMessage(msg, self._truncateMessage(problem, diff)))

    def _first_difference(self, seq1, seq2, sizes, kind):
        for index in range(min(sizes)):
            items = []
            for which, each in (('first', seq1), ('second', seq2)):
                try:
                    items.append(each[index])
                except (TypeError, IndexError, NotImplementedError):
                    return f'\nUnable to index element {index} of {which} {kind}\n'
            if items[0] != items[1]:
                return '\nFirst differing element %d:\n%s\n%s\n' % (index, *_common_shorten_repr(*items))
        if sizes[0] == sizes[1]:
            return None
        which, longer = ('First', seq1) if sizes[0] > sizes[1] else ('Second', seq2)
        start = min(sizes)
        text = f'\n{which} {kind} contains {max(sizes) - start} additional elements.\n'
        try:
            return text + f'First extra element {start}:\n{safe_repr(longer[start])}\n'
        except (TypeError, IndexError, NotImplementedError):
            return text + f'Unable to index element {start} of {which.lower()} {kind}\n'

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        differences = []
        for which, one, other in (('first', set1, set2), ('second', set2, set1)):
            try:
                differences.append(one.difference(other))
            except TypeError as error:
                self.fail(f'invalid type when attempting set difference: {error}')
            except AttributeError as error:
                self.fail(f'{which} argument does not support set difference: {error}')
        lines = []
        for difference, one, other in zip(differences, ('first', 'second'), ('second', 'first')):
            if difference:
                lines.append(f'Items in the {one} set but not the {other}:')
                lines += [repr(item) for item in difference]
        if lines:
            self._fail(msg, '\n'.join(lines))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, 'First argument is not a dictionary')
        self.assertIsInstance(d2, dict, 'Second argument is not a dictionary')
        if d1 != d2:
            text = '%s != %s' % _common_shorten_repr(d1, d2)
            diff = '\n' + '\n'.join(_ndiff(pprint.pformat(d1).splitlines(), pprint.pformat(d2).splitlines()))
            self._fail(msg, self._truncateMessage(text, diff))

    def assertCountEqual(self, first, second, msg=None):
        """The same elements as often, in whatever order."""
        first, second = list(first), list(second)
        try:
            differences = _count_diff_hashable(first, second)
        except TypeError:
            differences = _count_diff_all_purpose(first, second)
        if differences:
            lines = [f'First has {each.actual}, Second has {each.expected}:  {each.value!r}' for each in differences]
            self._fail(msg, self._truncateMessage('Element counts were not equal:\n', '\n'.join(lines)))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, 'First argument is not a string')
        self.assertIsInstance(second, str, 'Second argument is not a string')
        if first == second:
            return
        if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        # All lines are to have an end, and a missing one is a difference where the other text has one.
        add = '' if all(text.endswith('\n') for text in (first, second) if text) else '\n'
        lines = [(text + add if text else text).splitlines(keepends=True) for text in (first, second)]
        self._fail(msg, self._truncateMessage('%s != %s' % _common_shorten_repr(first, second), '\n' + ''.join(_ndiff(*lines))))

    # ---- order, membership, texts

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._fail(msg, f'{safe_repr(a)} not less than {safe_repr(b)}')

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._fail(msg, f'{safe_repr(a)} not less than or equal to {safe_repr(b)}')

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._fail(msg, f'{safe_repr(a)} not greater than {safe_repr(b)}')

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._fail(msg, f'{safe_repr(a)} not greater than or equal to {safe_repr(b)}')

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._fail(msg, f'{safe_repr(member)} not found in {safe_repr(container)}')

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._fail(msg, f'{safe_repr(member)} unexpectedly found in {safe_repr(container)}')

    def assertRegex(self, text, expected_regex, msg=None):
        pattern = _compiled(expected_regex)
        if not pattern.search(text):
            self._fail(msg, f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        pattern = _compiled(unexpected_regex)
        found = pattern.search(text)
        if found:
            self._fail(msg, f'Regex matched: {found[0]!r} matches {pattern.pattern!r} in {text!r}')

    def _tail_type_check(self, s, tails, msg):
        if not isinstance(tails, tuple):
            tails = (tails,)
        for tail in tails:
            kind = str if isinstance(tail, str) else bytes if isinstance(tail, (bytes, bytearray)) else None
            if kind and not isinstance(s, str if kind is str else (bytes, bytearray)):
                self._fail(msg, f'Expected {kind.__name__}, not {type(s).__name__}')

    def _tail(self, s, tail, msg, method, verb, wanted):
        try:
            found = getattr(s, method)(tail)
        except (AttributeError, TypeError):
            self._tail_type_check(s, tail, msg)
            raise
        if found is wanted:
            return
        text = safe_repr(s, short=True)
        if wanted:
            several = 'any of ' if isinstance(tail, tuple) else ''
            self._fail(msg, f"{text} doesn't {verb} with {several}{safe_repr(tail)}")
        if isinstance(tail, tuple):
            tail = next(each for each in tail if getattr(s, method)(each))
        self._fail(msg, f'{text} {verb}s with {safe_repr(tail)}')

    def assertStartsWith(self, s, prefix, msg=None):
        self._tail(s, prefix, msg, 'startswith', 'start', True)

    def assertNotStartsWith(self, s, prefix, msg=None):
        self._tail(s, prefix, msg, 'startswith', 'start', False)

    def assertEndsWith(self, s, suffix, msg=None):
        self._tail(s, suffix, msg, 'endswith', 'end', True)

    def assertNotEndsWith(self, s, suffix, msg=None):
        self._tail(s, suffix, msg, 'endswith', 'end', False)


def _one_of(kinds, is_one):
    """Of several classes the one that it is about."""
    if isinstance(kinds, tuple):
        for each in kinds:
            if is_one(each):
                return each
    return kinds


def _named(obj):
    if isinstance(obj, types.ModuleType):
        return f'module {obj.__name__!r}'
    return f'type object {obj.__name__!r}' if isinstance(obj, type) else f'{type(obj).__name__!r} object'


def _nearness(first, second, places, delta):
    """The difference of two numbers, whether it is small enough, and what that was measured by."""
    if delta is not None and places is not None:
        raise TypeError('specify delta or places not both')
    difference = abs(first - second)
    if delta is not None:
        return difference, difference <= delta, f'{safe_repr(delta)} delta'
    if places is None:
        places = 7
    return difference, round(difference, places) == 0, f'{places!r} places'


def _compiled(pattern):
    if isinstance(pattern, (str, bytes)):
        import re

        assert pattern, 'expected_regex must not be empty.'
        return re.compile(pattern)
    return pattern
