"""Examples that are as they say, and the reports of those that are not."""
import doctest

print(doctest.TestResults(1, 2), doctest.TestResults(1, 2, skipped=3), doctest.TestResults(1, 2).skipped, doctest.OPTIONFLAGS_BY_NAME)
TEXT = '''
>>> 1
2
>>> print('a'); print()
a
<BLANKLINE>
>>> raise ValueError('b')
Traceback (most recent call last):
ValueError: other
>>> for i in range(3):
...     print(i)
0
5
2
>>> int('a')
Traceback (most recent call last):
    ...
ValueError: invalid literal for int() with base 10: 'a'
>>> 5
>>> None
3
>>> list(range(20)) # doctest: +ELLIPSIS
[0, ..., 19]
>>> print('a   b\\nc') # doctest: +NORMALIZE_WHITESPACE
a b c
>>> 1 # doctest: +SKIP
4
>>> raise ValueError('multi\\n    line')
Traceback (most recent call last):
ValueError: multi
    line
>>> def g(
>>> x = 7; x
7
>>> _
7
>>> import decimal
>>> raise decimal.InvalidOperation('x')    # doctest: +IGNORE_EXCEPTION_DETAIL
Traceback (most recent call last):
InvalidOperation: something
>>> True
1
>>> print('end', end='')
end
'''
parser = doctest.DocTestParser()


def run(text, verbose=False, name='sample', **options):
    runner = doctest.DocTestRunner(verbose=verbose, **options)
    print(runner.run(parser.get_doctest(text, {}, name, 'sample.txt', 3)))
    print(runner.summarize(), runner.failures, runner.tries, runner.skips)


run(TEXT)
run(TEXT, verbose=True, optionflags=doctest.REPORT_ONLY_FIRST_FAILURE)
run('>>> 1\n1\n', verbose=True)
run('no examples', verbose=True)
run('>>> 1\n2\n>>> 3\n4\n', optionflags=doctest.FAIL_FAST)
run('>>> True\n1\n>>> print()\n<BLANKLINE>\n', optionflags=doctest.DONT_ACCEPT_TRUE_FOR_1 | doctest.DONT_ACCEPT_BLANKLINE)
LINES = '>>> for i in range(5): print(i)\n0\n1\n7\n3\n4\n'
for flag in doctest.REPORT_UDIFF, doctest.REPORT_CDIFF, doctest.REPORT_NDIFF:
    run(LINES, optionflags=flag)
check = doctest.OutputChecker().check_output
for want, got in ('...', 'x'), ('a...b', 'ab'), ('a...b', 'ba'), ('a...a', 'a'), ('a...b...c', 'abbc'), ('...x...', 'y'), ('a\n...\nb\n', 'a\n1\n2\nb\n'):
    print(want.encode(), got.encode(), check(want, got, doctest.ELLIPSIS), check(want, got, 0))
