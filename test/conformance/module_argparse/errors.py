# Messages about what was given, and how a program ends.
import argparse
import contextlib
import io
import sys


def attempt(parser, line):
    errors = io.StringIO()
    with contextlib.redirect_stderr(errors):
        try:
            print(repr(line), '->', parser.parse_args(line.split()))
        except SystemExit as error:
            print(repr(line), '!', error.code, errors.getvalue().splitlines()[-1:])


def even(text):
    number = int(text)
    if number % 2:
        raise argparse.ArgumentTypeError(f'{number} is odd')
    return number


parser = argparse.ArgumentParser(prog='demo')
parser.add_argument('--int', type=int)
parser.add_argument('--even', type=even)
parser.add_argument('--lambda', type=lambda text: 1 / 0 if text == 'z' else float(text))
parser.add_argument('--choice', choices=['a', 'b'])
parser.add_argument('--number', type=int, choices=[1, 2], nargs='*')
parser.add_argument('--letters', choices='abc')
parser.add_argument('--must', required=True)
parser.add_argument('--exact', nargs=3)
parser.add_argument('--bool', action=argparse.BooleanOptionalAction)
parser.add_argument('pos', choices=range(2), type=int, metavar='P')
parser.add_argument('pair', nargs='?', metavar='Q')
for line in (
    '', '--must 1', '1 --must', '5 --must 1', 'x --must 1', '1 --must 1 --int x', '1 --must 1 --int', '--even 3', '--even x', '--lambda x', '--choice c', '--number 1 3', '--letters ab', '--letters b',
    '--exact 1 2', '--bool=1', '--b', '1 2 3 4 --must x --what', '--int= 1', '--must 1 1 2',
):
    attempt(parser, line)
try:
    parser.parse_args(['--lambda', 'z'])
except ZeroDivisionError as error:
    print(error)

errors = io.StringIO()
with contextlib.redirect_stderr(errors):
    for end in (lambda: parser.error('own message'), lambda: parser.exit(), lambda: parser.exit(3), lambda: parser.exit(4, 'farewell\n'), lambda: parser.parse_args(['-h'])):
        try:
            end()
        except SystemExit as error:
            print('status', error.code)
print(errors.getvalue())

version = argparse.ArgumentParser(prog='demo')
version.add_argument('-V', action='version', version='%(prog)s   2.0 of today')
try:
    version.parse_args(['-V'])
except SystemExit as error:
    print('status', error.code)

quiet = argparse.ArgumentParser(prog='demo', exit_on_error=False)
quiet.add_argument('--n', type=int)
quiet.add_argument('m')
for line in ('--n x', '', '1 2', '1 --q', '--n'):
    try:
        print(quiet.parse_args(line.split()))
    except argparse.ArgumentError as error:
        print(type(error).__name__, '|', error, '|', error.argument_name, '|', error.message)


class Raising(argparse.ArgumentParser):
    def error(self, message):
        raise ValueError(message)


for line in ('--what', ''):
    raising = Raising(prog='r')
    raising.add_argument('needed')
    try:
        raising.parse_args(line.split())
    except ValueError as error:
        print(error)

once = argparse.ArgumentParser(prog='demo')
once.add_argument('--old', deprecated=True, action='append')
once.add_argument('past', deprecated=True, nargs='*')
errors = io.StringIO()
with contextlib.redirect_stderr(errors):
    print(once.parse_args(['--old', '1', '--old', '2', 'p']), once.parse_args([]))
print(errors.getvalue())

with contextlib.redirect_stderr(sys.stdout):
    parser.parse_args(['--int', 'last'])
