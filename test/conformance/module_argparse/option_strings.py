# Which option a string is: abbreviations, attached values, short ones together, numbers.
import argparse


def show(parser, *lines):
    for line in lines:
        try:
            print(repr(line), '->', parser.parse_args(line.split()))
        except argparse.ArgumentError as error:
            print(repr(line), '!', error)


parser = argparse.ArgumentParser(exit_on_error=False)
parser.add_argument('--foo')
parser.add_argument('--foobar', '--fb')
parser.add_argument('--long-name')
parser.add_argument('-a', action='store_true')
parser.add_argument('-b', action='count')
parser.add_argument('-c', '--cc', nargs='?')
parser.add_argument('rest', nargs='*')
show(parser, '--foo 1', '--foob=2', '--fo 1', '--f 1', '--long 3', '--l=4', '--long-name=a=b', '-ab', '-abbc x', '-abcx', '-ac=x', '-a=1')
show(parser, '-a1', '-b=', '--a', '-', '--', '- x', '-- -a', '-ca', '-c', '-5', '-a -1.5', '-.5')
show(parser, '-x', '--foo -1', '--foo -x', '--foo --', '--cc=', '-az')
parser = argparse.ArgumentParser(exit_on_error=False, allow_abbrev=False)
parser.add_argument('--foobar')
parser.add_argument('-f', action='store_true')
parser.add_argument('-g')
show(parser, '--foo 1', '--foobar 1', '-fg1', '-fg=1', '--foobar=')
parser = argparse.ArgumentParser(exit_on_error=False)
parser.add_argument('-1', dest='one', action='store_true')
parser.add_argument('x', nargs='?')
show(parser, '-1', '-2', '-1 5')
parser = argparse.ArgumentParser(prog='p', exit_on_error=False, prefix_chars='+-/')
parser.add_argument('+x', '++xx')
parser.add_argument('/Y', action='store_true')
parser.add_argument('-word')
parser.add_argument('-wo')
show(parser, '+x 1', '++xx=2', '/Y', '-word 1', '-w 1', '-wo1', '-wor 2', '/Y +x=3')
print(parser.format_help())
parser = argparse.ArgumentParser(prog='p', exit_on_error=False)
parser.add_argument('text')
parser.add_argument('--say', default='')
print(parser.parse_args(['-not an option', '--say', '- x']))
print(parser.parse_args(['', '--say', '']))
