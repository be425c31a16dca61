import io
import os
import sys
from optparse import *

os.environ.pop('COLUMNS', None)


def attempt(function, *args):
    saved = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = io.StringIO(), io.StringIO()
    try:
        result = str(function(*args))
    except SystemExit as end:
        result = 'exit', end.code
    except Exception as error:
        result = type(error).__name__, str(error)
    out, err = sys.stdout.getvalue(), sys.stderr.getvalue()
    sys.stdout, sys.stderr = saved
    print(result)
    print(out + err, end='')


def called(option, name, value, parser, *args, **keywords):
    print(option, name, value, parser.largs, parser.rargs, args, keywords)


parser = OptionParser(prog='prog', version='%prog 1.0')
parser.add_option('-f', '--file', dest='filename', default='x')
parser.add_option('-v', '--verbose', action='count')
parser.add_option('-n', '--number', type='int', default='0x10')
parser.add_option('-p', '--point', nargs=2, type='complex')
parser.add_option('-c', choices=['a', 'b'])
parser.add_option('-a', '--add', action='append', type=float)
parser.add_option('--const', action='append_const', const=6, dest='add')
parser.add_option('--call', action='callback', callback=called, type='string', callback_args=(1,), callback_kwargs={'k': 2})
group = parser.add_option_group('More')
group.add_option('-x', action='store_true')
for line in ('', '--version', '-fabc rest -vxv -- -z', '--fi a', '--file=b=c', '--f x --v', '-n012 -c b', '-nzz', '--number=', '-p 1 2j', '-p 1', '-c z',
             '-a1 --const -a 2', '--const=1', '- --call=v -x', '--nothing', '-xz', '-f'):
    attempt(lambda: ' '.join(map(str, parser.parse_args(line.split()))))
parser.disable_interspersed_args()
parser.set_defaults(filename='z', other=1)
attempt(lambda: parser.parse_args(['-v', 'a', '-v'])[1])
for options, keywords in (((), {}), (('x',), {}), (('-xx',), {}), (('---x',), {}), (('-x',), {'foo': 1, 'bar': 2}), (('-x',), {'action': 'no'}),
                          (('-x',), {'type': 'no'}), (('-x',), {'type': 'int', 'action': 'count'}), (('-x',), {'choices': 'ab', 'type': 'choice'}),
                          (('-x',), {'const': 1}), (('-x',), {'nargs': 1, 'action': 'help'}), (('-x',), {'action': 'callback'}),
                          (('-x',), {'callback_args': 5}), (('', '-x', '--long-name', '-y'), {})):
    attempt(lambda: Option(*options, **keywords))
attempt(parser.add_option, '-f')
attempt(parser.add_option, 5)
attempt(parser.add_option_group, OptionGroup(OptionParser(), 'title'))
attempt(parser.remove_option, '-k')
parser.set_conflict_handler('resolve')
parser.add_option('-f', '--number', action='store_true', dest='new')
print(parser.get_option('--file'), parser.get_option('-n'), parser.has_option('--nothing'), parser.get_option_group('-x').title)
values = Values({'a': None})
print(values, values == {'a': None}, values == Values(), values.ensure_value('a', 2), values)
