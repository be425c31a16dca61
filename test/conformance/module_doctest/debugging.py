"""A debugger within an example, and scripts of examples under one."""
import doctest
import sys
import types


class Lines:
    """What a user types, which shows."""

    def __init__(self, *lines):
        self.lines = list(lines)

    def readline(self):
        line = self.lines.pop(0)
        print(line)
        return line + '\n'


def with_input(lines, function, *args):
    given = sys.stdin
    sys.stdin = Lines(*lines)
    try:
        return function(*args)
    finally:
        sys.stdin = given


def tested(text):
    test = doctest.DocTestParser().get_doctest(text, {}, 'case', 'case.py', 0)
    return doctest.DocTestRunner(verbose=False).run(test)


print(with_input(['print(x)', 'c'], tested, '''
>>> import pdb
>>> def f(x):
...     y = x * 2
...     pdb.set_trace()
...     return y
>>> f(21)
42
>>> print('not caught')
not caught
'''))
print(with_input(['n', 'p y', 'l', 'c'], tested, '''
>>> def f(x):
...     import pdb; pdb.set_trace()
...     y = x + 1
...     return y
>>> f(3)
4
>>> f.__name__
3
'''))

TEXT = '''
>>> x = 1
>>> y = x + 1
>>> print(y)
2
>>> y / 0
'''
with_input(['n', 'print(x)', 'c'], doctest.debug_src, TEXT.partition('>>> y / 0')[0])
with_input(['p y', 'c'], doctest.debug_src, TEXT, True)
module = types.ModuleType('sample')
sys.modules['sample'] = module
exec(f'z = 5\ndef f():\n    """{TEXT.replace("y / 0", "y / z")}"""', module.__dict__)
with_input(['p z', 'n', 'c'], doctest.debug, 'sample', 'sample.f')
del sys.modules['sample']
import pdb
print(pdb.set_trace.__module__, sys.gettrace())
