# What each action makes of its strings.
import argparse

parser = argparse.ArgumentParser(prog='demo')
parser.add_argument('--store', '-s')
parser.add_argument('--const', action='store_const', const=42, default=7)
parser.add_argument('--yes', action='store_true')
parser.add_argument('--no', action='store_false')
parser.add_argument('--list', '-l', action='append', type=int)
parser.add_argument('--one', dest='kinds', action='append_const', const='one')
parser.add_argument('--two', dest='kinds', action='append_const', const='two', default=['zero'])
parser.add_argument('-v', '--verbose', action='count', default=0)
parser.add_argument('-q', action='count')
parser.add_argument('--more', action='extend', nargs='+')
parser.add_argument('--flag', action=argparse.BooleanOptionalAction)
for line in ['', '--store x', '-sx', '-s=x', '--store=', '--const', '--yes --no', '-l 1 -l2 --list=3', '--one --two --one', '-vvv -q --verbose', '--more a b --more c', '--flag', '--no-flag --flag', '--no-f']:
    print(line, '->', sorted(vars(parser.parse_args(line.split())).items(), key=lambda item: item[0]))

for action in parser._actions:
    print(action, action.format_usage())


class Twice(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        print('called', parser.prog, values, option_string)
        setattr(namespace, self.dest, values * 2)


parser = argparse.ArgumentParser(prog='demo')
print(parser.add_argument('--twice', action=Twice, metavar='T', nargs=2))
parser.add_argument('name', action=Twice, nargs='?', default='d')
parser.register('action', 'twice', Twice)
parser.add_argument('-t', action='twice')
print(parser.parse_args(['--twice', 'a', 'b', '-tq']))
print(parser.parse_args(['n']))
print(parser.get_default('name'), parser.get_default('twice'), parser.get_default('nope'))
parser.set_defaults(name='other', extra=3)
print(parser.parse_args([]), parser.get_default('name'), parser.get_default('extra'))
try:
    argparse.Action(['-a'], 'a')(parser, None, None)
except NotImplementedError as error:
    print(error)
shared = ['start']
parser = argparse.ArgumentParser(prog='demo')
parser.add_argument('-a', action='append', default=shared)
parser.add_argument('-b', action='extend', nargs='*', default=('t',))
print(parser.parse_args(['-a', '1']), shared)
try:
    parser.parse_args(['-b', '1'])
except AttributeError as error:
    print(error)
