import os
from optparse import *

os.environ.pop('COLUMNS', None)


def parser_of(**arguments):
    parser = OptionParser(prog='prog', version='%prog 1.0', epilog='The end.', **arguments,
                          description='Does things for %prog that need a long description which has to be wrapped over several lines.')
    parser.add_option('-f', '--file', help='read from FILE, default %default', metavar='FILE', default='x')
    parser.add_option('--without', dest='other', help='%default')
    parser.add_option('--a-long-name-for-a-value', type='float', help='a number that has a help text which is very long and is therefore wrapped')
    parser.add_option('--secret', help=SUPPRESS_HELP)
    parser.add_option('-q', action='store_true')
    group = OptionGroup(parser, 'Group', 'What it is about')
    group.add_option('-x', '-y', action='store_true', help='x it')
    parser.add_option_group(group)
    return parser


parser_of().print_help()
print(parser_of(formatter=TitledHelpFormatter(), usage='usage: %prog file').format_help())
narrow = IndentedHelpFormatter(width=40, max_help_position=10)
narrow.set_short_opt_delimiter('')
narrow.set_long_opt_delimiter(' ')
print(parser_of(formatter=narrow, usage=SUPPRESS_USAGE).format_help())
parser_of().print_version()
parser_of().print_usage()
print(OptionParser(prog='q', add_help_option=False).format_help(), end='|')
os.environ['COLUMNS'] = '50'
print(IndentedHelpFormatter().width)
try:
    narrow.set_long_opt_delimiter(':')
except ValueError as error:
    print(error)
