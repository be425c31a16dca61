# Groups, groups of arguments that exclude each other, and their usage.
import argparse
import contextlib
import io


def attempt(parser, line):
    errors = io.StringIO()
    with contextlib.redirect_stderr(errors):
        try:
            print(repr(line), '->', parser.parse_args(line.split()))
        except SystemExit as error:
            print(repr(line), '!', error.code, errors.getvalue())


for required in (False, True):
    parser = argparse.ArgumentParser(prog='demo')
    parser.add_argument('-z')
    group = parser.add_mutually_exclusive_group(required=required)
    group.add_argument('--foo', action='store_true', help='foo')
    group.add_argument('--bar', '-b', type=int)
    group.add_argument('rest', nargs='?')
    parser.print_help()
    for line in ('', '--foo', '--foo --bar 1', '-b 1 x', 'x', 'x --foo', '--foo --foo'):
        attempt(parser, line)

parser = argparse.ArgumentParser(prog='demo', description='Groups in groups.')
outer = parser.add_argument_group('outer', 'described')
inner = outer.add_mutually_exclusive_group(required=True)
inner.add_argument('-a')
inner.add_argument('-b', action='store_const', const=1)
single = parser.add_mutually_exclusive_group()
single.add_argument('-c')
needed = parser.add_mutually_exclusive_group(required=True)
needed.add_argument('-d')
hidden = parser.add_mutually_exclusive_group()
hidden.add_argument('-e', help=argparse.SUPPRESS)
hidden.add_argument('-f', help=argparse.SUPPRESS)
half = parser.add_mutually_exclusive_group()
half.add_argument('-g', help=argparse.SUPPRESS)
half.add_argument('-i')
split = parser.add_mutually_exclusive_group()
split.add_argument('-j')
parser.add_argument('-k')
split.add_argument('-l')
parser.print_help()
for line in ('', '-a 1', '-b -d 1', '-a 1 -b', '-a 1 -d 2 -e 1 -f 2', '-b -d 1 -j 1 -l 2'):
    attempt(parser, line)

parser = argparse.ArgumentParser(prog='demo')
group = parser.add_mutually_exclusive_group()
for name in ('alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta'):
    group.add_argument(f'--{name}', metavar=name.upper())
parser.add_argument('file', nargs='+')
parser.print_usage()

base = argparse.ArgumentParser(add_help=False)
base.add_argument('--common', default='c')
titled = base.add_argument_group('special', 'from the parent')
titled.add_argument('--x')
choice = base.add_mutually_exclusive_group()
choice.add_argument('-p', action='store_true')
choice.add_argument('-q', action='store_true')
base.set_defaults(level=5)
child = argparse.ArgumentParser(prog='child', parents=[base])
child.add_argument('--own')
child.print_help()
attempt(child, '-p')
attempt(child, '-p -q')
try:
    argparse.ArgumentParser(parents=[base, base])
except argparse.ArgumentError as error:
    print(error, error.argument_name, error.message)
resolving = argparse.ArgumentParser(prog='child', parents=[base], conflict_handler='resolve')
resolving.add_argument('--common', '-p', type=int)
resolving.add_argument('-h')
resolving.print_help()
attempt(resolving, '-p 3 -h x')
