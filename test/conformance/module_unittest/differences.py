# Assertions that show the differences of sequences, dicts and texts.
import unittest

case = unittest.TestCase()
numbers = list(range(60))


def attempt(name, *arguments, **options):
    try:
        print(name, 'holds', getattr(case, name)(*arguments, **options))
    except Exception as error:
        print(name, type(error).__name__, error)


for name, *arguments in [
    ('assertEqual', [1, 2], [1, 3]), ('assertEqual', [1], [1, 2, 3]), ('assertEqual', (1, 2), (1,)), ('assertEqual', {'a': 1}, {'a': 2}), ('assertEqual', 'a\nb\n', 'a\nc\n'), ('assertEqual', 'a', 'b'),
    ('assertEqual', 'a\n', 'a'), ('assertEqual', '', 'a'), ('assertEqual', numbers, numbers[:30] + [99] + numbers[31:]), ('assertSequenceEqual', [1], (2,)), ('assertSequenceEqual', [1], 3),
    ('assertSequenceEqual', 3, [1]), ('assertSequenceEqual', {1: 2}, [1]), ('assertSequenceEqual', [1], {1}), ('assertEqual', {f'k{number}': number for number in range(50)}, {}), ('assertSequenceEqual', [1, 2], (1,)),
]:
    attempt(name, *arguments)
    attempt(name, *arguments, msg='own message')
case.maxDiff = None
attempt('assertEqual', numbers, numbers[:30] + [99] + numbers[31:])
case.maxDiff = 10
attempt('assertEqual', [1, 2], [1, 3])
