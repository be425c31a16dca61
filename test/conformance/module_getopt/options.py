# Options of both kinds, as getopt and gnu_getopt take them.
import getopt
import os


def attempt(function, *arguments):
    try:
        print(arguments, '->', function(*arguments))
    except getopt.GetoptError as error:
        print(arguments, '!', error, '|', error.msg, '|', error.opt, '|', error.args)


for arguments in [
    ('-a -b -cfoo -d bar a1 a2'.split(), 'abc:d:'), (['--condition=foo', '--testing', '--output-file', 'abc.def', '-x', 'a1', 'a2'], 'x', ['condition=', 'output-file=', 'testing']), (['-x'], 'a'),
    (['-a'], 'a:'), (['--foo'], '', ['foo=']), (['--foo=1'], '', ['foo']), (['--fo=1'], '', ['foo=', 'foobar']), (['--foo'], '', ['foo', 'foobar']), (['--f'], '', ['foo', 'foobar']), (['--fo=2'], '', ['foo=']),
    (['--nope'], '', ['foo']), (['a', '-b'], 'b'), (['-', '-b'], 'b'), (['--', '-b'], 'b'), (['-b', '--'], 'b'), ([], ''), (['-ax', '-a'], 'a::'), (['--o', '--o=3'], '', ['o=?']), (['--foo'], '', 'foo'),
    (['-a', 'x', '-b'], '+ab'), (['-ab'], 'ab'), (['-:'], 'a:'), (['-abc', 'x'], 'ab:c'), (['--foo', '-x'], '', ['foo=']), (('a', '--foo', 'b'), '', ('foo',)),
]:
    attempt(getopt.getopt, *arguments)
    attempt(getopt.gnu_getopt, *arguments)
attempt(getopt.gnu_getopt, ['a', '-b', 'c', '--x', 'd', 'e'], '-b', ['x'])
attempt(getopt.gnu_getopt, ['-bc', 'a', '-b', '--', 'd'], '-bc')
os.environ['POSIXLY_CORRECT'] = '1'
attempt(getopt.gnu_getopt, ['a', '-b'], 'b')
del os.environ['POSIXLY_CORRECT']
print(getopt.error is getopt.GetoptError, repr(getopt.GetoptError('text').opt), getopt.__all__)
