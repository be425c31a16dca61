# Commands with parsers of their own.
import argparse
import contextlib
import io


def attempt(parser, line):
    errors = io.StringIO()
    with contextlib.redirect_stderr(errors):
        try:
            print(repr(line), '->', parser.parse_args(line.split()), end='')
        except SystemExit as error:
            print(repr(line), '!', error.code, end='')
    print('', repr(errors.getvalue()))


parser = argparse.ArgumentParser(prog='tool')
parser.add_argument('--verbose', action='store_true')
parser.add_argument('--level', default='outer')
commands = parser.add_subparsers(dest='command', help='what to do')
add = commands.add_parser('add', aliases=['a', 'plus'], help='adds things', description='Adds.')
add.add_argument('items', nargs='+', type=int)
add.add_argument('--level', default='inner')
add.set_defaults(function='adder')
remove = commands.add_parser('remove', help=argparse.SUPPRESS)
remove.add_argument('item')
old = commands.add_parser('old', deprecated=True, aliases=['o'])
old.add_argument('-x', deprecated=True, action='store_true')
old.add_argument('y', deprecated=True, nargs='?')
nested = commands.add_parser('nested', help='has commands')
inner = nested.add_subparsers(title='inner commands', description='of nested', metavar='CMD', required=True, dest='inner')
deep = inner.add_parser('deep', prog='other name', epilog='deep down')
deep.add_argument('-d')
parser.print_help()
for each in (add, old, nested, deep):
    print(each.prog)
    each.print_help()
for line in (
    '', 'add 1 2', 'a 3', 'plus --level x 1', '--level y add 1', 'add', 'add x', 'nope', 'remove r', 'remove', 'old', 'o -x', 'old v -x', 'nested', 'nested deep', 'nested deep -d 1', 'nested x',
    '--verbose nested deep -d 2', 'add 1 --unknown', '--verbose', 'nested deep --what',
):
    attempt(parser, line)
print(parser.parse_known_args(['--hm', 'add', '1', '--more', '2']))
print(commands.choices.keys(), commands.dest, commands.metavar, commands.required)

parser = argparse.ArgumentParser(prog='tool', usage='tool of mine')
parser.add_argument('first')
required = parser.add_subparsers(required=True, title='commands')
required.add_parser('x')
attempt(parser, 'f')
attempt(parser, 'f x')
attempt(parser, 'f x -h')
parser.print_help()


class Special(argparse.ArgumentParser):
    pass


parser = Special(prog='special')
kinds = parser.add_subparsers()
print(type(kinds.add_parser('k')).__name__, type(kinds.add_parser('l', description='d')).__name__)
other = argparse.ArgumentParser(prog='other').add_subparsers(parser_class=Special, prog='chosen', metavar='M')
print(type(other.add_parser('k')).__name__, other.add_parser('m').prog)
