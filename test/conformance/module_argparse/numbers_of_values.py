# nargs, of options and of positionals.
import argparse


def show(parser, *lines):
    for line in lines:
        try:
            print(repr(line), '->', parser.parse_known_args(line.split()))
        except argparse.ArgumentError as error:
            print(repr(line), '!', error)


for nargs in (None, 1, 2, '?', '*', '+', argparse.REMAINDER, argparse.PARSER):
    parser = argparse.ArgumentParser(exit_on_error=False)
    parser.add_argument('--opt', nargs=nargs, default='D')
    print('option', nargs)
    show(parser, '', '--opt', '--opt a', '--opt a b', '--opt a --x', '--opt -5 b', '--opt=a b')
    parser = argparse.ArgumentParser(exit_on_error=False)
    parser.add_argument('pos', nargs=nargs)
    parser.add_argument('-x', action='store_true')
    print('positional', nargs)
    show(parser, '', 'a', 'a b', 'a -x b', '-- a -x', 'a b c', 'a -- b')

parser = argparse.ArgumentParser(exit_on_error=False)
parser.add_argument('first')
parser.add_argument('middle', nargs='*', type=int)
parser.add_argument('maybe', nargs='?', const='C', default='d')
parser.add_argument('last', nargs=2)
parser.add_argument('-o', nargs='?', const='5', default='6', type=int)
show(parser, 'a b c', 'a 1 b c', 'a 1 2 b c', 'a b', 'a -o b c', 'a b c -o', 'a b c -o7', 'a x b c')
parser = argparse.ArgumentParser(exit_on_error=False)
parser.add_argument('a')
parser.add_argument('b', nargs='?')
parser.add_argument('--x')
show(parser, '1 --x 2 3', '--x 2 1 3', '1 3 --x 2', '-- 1 -- 2', '1 -- --x')
parser = argparse.ArgumentParser(exit_on_error=False)
parser.add_argument('hidden', nargs=argparse.SUPPRESS)
parser.add_argument('rest', nargs='...')
show(parser, 'a -b --c', '-b a', '-- a')
