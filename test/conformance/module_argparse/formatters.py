# The formatter classes, and one that replaces methods.
import argparse

text = '''First line
   second   line, which is indented

last line'''


def build(formatter):
    parser = argparse.ArgumentParser(prog='demo', description=text, epilog=text, formatter_class=formatter)
    parser.add_argument('number', type=int, nargs='?', default=3, help='a number')
    parser.add_argument('required', type=float, help='needed')
    parser.add_argument('--size', type=int, default=10, help=text)
    parser.add_argument('--name', type=str, help='of %(default)s')
    parser.add_argument('--quiet', action='store_true', help='say less')
    parser.add_argument('--hidden-default', type=str, default=argparse.SUPPRESS, help='none')
    parser.add_argument('--must', type=str, required=True, help='must')
    parser.add_argument('--unhelped', type=str, default=1)
    return parser


for formatter in (
    argparse.HelpFormatter, argparse.RawDescriptionHelpFormatter, argparse.RawTextHelpFormatter, argparse.ArgumentDefaultsHelpFormatter, argparse.MetavarTypeHelpFormatter,
):
    print(formatter.__name__, formatter.__module__)
    if formatter is argparse.MetavarTypeHelpFormatter:
        parser = argparse.ArgumentParser(prog='demo', formatter_class=formatter, add_help=False)
        parser.add_argument('x', type=int)
        parser.add_argument('-y', type=float, help='y')
        parser.print_help()
    else:
        build(formatter).print_help()


class Own(argparse.ArgumentDefaultsHelpFormatter, argparse.RawDescriptionHelpFormatter):
    def __init__(self, prog):
        super().__init__(prog, max_help_position=12)

    def add_usage(self, usage, actions, groups, prefix=None):
        super().add_usage(usage, actions, groups, 'Usage: ')

    def start_section(self, heading):
        super().start_section(heading.title())

    def _split_lines(self, text, width):
        return super()._split_lines(text, width) + ['']

    def _format_action_invocation(self, action):
        return super()._format_action_invocation(action).replace(', ', '|')

    def _get_default_metavar_for_optional(self, action):
        return f'<{action.dest}>'

    def _get_default_metavar_for_positional(self, action):
        return f'<<{action.dest}>>'


build(Own).print_help()

formatter = argparse.HelpFormatter('demo', width=40)
formatter.add_usage(None, [], [])
formatter.add_text('Some text of %(prog)s.')
formatter.start_section('outer')
formatter.add_text('inside')
formatter.start_section('inner')
formatter.add_arguments([argparse.Action(['-x', '--xx'], 'x', help='help of x'), argparse.Action([], 'y')])
formatter.end_section()
formatter.end_section()
formatter.add_text(None)
formatter.add_text(argparse.SUPPRESS)
print(formatter.format_help())
