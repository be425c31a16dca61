# The layout of help and usage.
import argparse
import os

long = 'a text that is so long that it has to go on in the next line, and (if there is little room) in the one after that, with some-hyphenated-words'


def build(**options):
    parser = argparse.ArgumentParser(prog='program', description=f'What %(prog)s does.   {long}', epilog='That is all.\n\nEnd.', **options)
    parser.add_argument('source', help='where it comes from')
    parser.add_argument('targets', nargs='*', metavar='TARGET', help=long)
    parser.add_argument('-o', '--output', help='the file (default: %(default)s, %(prog)s, %(type)s, 100%%)', default='out', type=str)
    parser.add_argument('--a-rather-long-option-name', metavar=('A', 'B'), nargs=2, help='short')
    parser.add_argument('-n', type=int, choices=range(3), help='one of %(choices)s')
    parser.add_argument('--nohelp')
    parser.add_argument('--empty', help='')
    parser.add_argument('--secret', help=argparse.SUPPRESS)
    parser.add_argument('--flag', action=argparse.BooleanOptionalAction, help='on or off')
    parser.add_argument('--version', action='version', version='%(prog)s 1.0')
    group = parser.add_argument_group('special', f'A group. {long}')
    group.add_argument('-s', action='count', help=long)
    parser.add_argument_group('empty group', 'nothing in it')
    parser.add_argument_group(description='without a title').add_argument('--untitled', action='store_true')
    return parser


for columns in ('80', '40', '120', '15', 'x'):
    os.environ['COLUMNS'] = columns
    print('----', columns)
    build().print_help()
    print(build().format_usage())
del os.environ['COLUMNS']
build(formatter_class=lambda prog: argparse.HelpFormatter(prog, indent_increment=4, max_help_position=50, width=100)).print_help()
build(usage='%(prog)s [options] and more', add_help=False).print_usage()
build(usage=argparse.SUPPRESS).print_usage()
argparse.ArgumentParser(prog='bare', add_help=False).print_help()
argparse.ArgumentParser(prog='p' * 90).print_help()
parser = argparse.ArgumentParser(prog='p' * 70)
parser.add_argument('--something')
parser.add_argument('positional')
parser.print_usage()
