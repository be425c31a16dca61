# Help in colors, where the environment asks for them.
import argparse
import os


def build(**options):
    parser = argparse.ArgumentParser(prog='demo', description='What it does.', **options)
    parser.add_argument('file', help='a file')
    parser.add_argument('-s', '--long', help='an option', default=1)
    parser.add_argument('-f', action='store_true')
    group = parser.add_mutually_exclusive_group(required=True)
    group.add_argument('--flag', action=argparse.BooleanOptionalAction)
    group.add_argument('--other', nargs='*')
    parser.add_subparsers(title='commands').add_parser('one', help='a command')
    return parser


for environment in ({'FORCE_COLOR': '1'}, {'NO_COLOR': '1', 'FORCE_COLOR': '1'}, {'PYTHON_COLORS': '1'}, {'PYTHON_COLORS': '0', 'FORCE_COLOR': '1'}, {}):
    os.environ.update(environment)
    print(environment)
    print(ascii(build().format_help()))
    print(ascii(build(color=False).format_usage()))
    print(ascii(build(usage='%(prog)s own usage').format_usage()))
    for name in environment:
        del os.environ[name]
