"""Reading examples, and finding docstrings."""
import doctest

__file__ = 'finding.py'

parser = doctest.DocTestParser()


def shown(part):
    return part if isinstance(part, str) else (part.source, part.want, part.exc_msg, part.lineno, part.indent, part.options)


for text in ['a\n>>> 1 # doctest: +SKIP, -ELLIPSIS\n1\n\nb\n  >>> f(\n  ... 1)\n  2\n', '', 'text', '>>> 1\n>>> 2\n', '    >>> a\n    b\n      c\n\n    >>> d', '>>> # nothing\n>>> 1 # x\n',
             '>>> 1/0\nTraceback (most recent call last):\n  File "x"\nE: a\n b\n', '\t>>> 1\n\t1\n']:
    print([shown(part) for part in parser.parse(text)])
for text in ['>>>1\n', '>>> 1\n...2\n', '  >>> 1\n 2\n', '>>> 1 # doctest: +FOO\n', '>>> 1 # doctest: FOO\n', 'a\n>>> # doctest: +SKIP\n']:
    try:
        print(len(parser.get_examples(text, 'name')))
    except ValueError as error:
        print(error)
test = parser.get_doctest('x\n>>> 1\n1\n', {}, 'name', 'file.py', 7)
print(test, test.examples[0] == doctest.Example('1', '1', lineno=1), doctest.Example('1', '1') == 5)


def function():
    """
    >>> function()
    3
    """
    return 3


class Class:
    """>>> Class().method()
    4
    """

    def method(self):
        """>>> 2
        3
        """
        return 4

    @property
    def attribute(self):
        """>>> 5
        5"""

    @staticmethod
    def static():
        """nothing"""

    @classmethod
    def made(cls):
        """>>> Class.made().__name__
        'Class'
        """
        return cls

    class Inner:
        """>>> 6
        6
        """


print([(test.name, len(test.examples)) for test in doctest.DocTestFinder().find(Class)])
print([test.name for test in doctest.DocTestFinder(recurse=False).find(Class, 'other')], doctest.DocTestFinder().find(len) == [])
doctest.run_docstring_examples(function, globals())
doctest.run_docstring_examples(function, {'function': lambda: 4, '__name__': 'x'}, name='changed', verbose=False, optionflags=doctest.SKIP)
print(doctest.DocTestFinder().find(function, 'function', globs={'a': 1}, extraglobs={'b': 2})[0].globs)
try:
    doctest.DocTestFinder().find(5)
except ValueError as error:
    print(error)
try:
    doctest.testmod(5)
except TypeError as error:
    print(error)
for text in '>>> 1\n2\n', '>>> 1/0\n2\n':
    try:
        doctest.DebugRunner().run(parser.get_doctest(text, {}, 'name', 'f.py', 0))
    except doctest.DocTestFailure as error:
        print(error, repr(error.got), error.example.want)
    except doctest.UnexpectedException as error:
        print(error, error.exc_info[0])
print(doctest.script_from_examples('text\n\n>>> 1\n2\n>>> for a in b:\n...     c\n\nmore\n'))
import types
module = types.ModuleType('sample', '>>> 1\n1\n')
module.__test__ = {'extra': '>>> 2\n2\n', 'function': function}
function.__module__ = 'sample'
print(doctest.testmod(module, verbose=True, extraglobs={'function': function}))
