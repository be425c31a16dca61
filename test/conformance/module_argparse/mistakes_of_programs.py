# What a parser says to the program that builds it.
import argparse
import warnings

warnings.simplefilter('ignore')


def attempt(call):
    try:
        print('ok', call())
    except Exception as error:
        print(type(error).__name__, error, repr(error.__cause__))


parser = argparse.ArgumentParser(prog='demo')
add = parser.add_argument
for names, options in [
    (['x'], {'nargs': 0}), (['--a'], {'nargs': 0}), (['--a'], {'const': 1}), (['--a'], {'action': 'append', 'nargs': 0}), (['--a'], {'action': 'append', 'const': 1}), (['x'], {'required': True}),
    (['x'], {'dest': 'y'}), (['a', 'b'], {}), (['-'], {}), (['--'], {}), (['--q'], {'action': 'nope'}), (['--q'], {'type': 3}), (['--q'], {'type': argparse.FileType}),
    (['--q'], {'nargs': 2, 'metavar': ('a',)}), (['--q'], {'help': '%'}), (['--q'], {'help': '%(nope)s'}), (['-h'], {}), (['-h', '--help'], {}), (['--q'], {'action': 'store_true', 'nargs': 2}),
    (['q'], {'action': 'store_true'}), (['--no-x'], {'action': argparse.BooleanOptionalAction}), (['--q'], {'nargs': 'x'}), (['--q'], {'type': 'str'}), (['x'], {'action': 'count'}), ([''], {}),
]:
    attempt(lambda: add(*names, **options))
attempt(lambda: parser.add_argument_group('g').add_argument_group('h'))
attempt(lambda: parser.add_mutually_exclusive_group().add_mutually_exclusive_group())
attempt(lambda: parser.add_mutually_exclusive_group().add_argument('x'))
attempt(lambda: parser.add_mutually_exclusive_group().add_argument('--r', required=True))
attempt(lambda: argparse.ArgumentParser(prog='p', parents=[3]))
attempt(lambda: argparse.ArgumentParser(prog='p', conflict_handler='x'))
commands = parser.add_subparsers()
attempt(parser.add_subparsers)
commands.add_parser('a', aliases=['b'])
for name, options in [('a', {}), ('b', {}), ('c', {'aliases': ['a']}), ('c', {'help': '%'}), ('e', {'odd': 3})]:
    attempt(lambda: commands.add_parser(name, **options))
attempt(lambda: argparse.Namespace(1))
print(parser)
print(argparse.Action([], 'x', metavar=('A', 'B'), nargs=2), repr(argparse.ArgumentError(argparse.Action([], 'x', metavar=('A', 'B'), nargs=2), 'm')))
for action in (
    None, argparse.Action(['-a', '--b'], 'x'), argparse.Action([], 'x', metavar='M'), argparse.Action([], 'x', metavar=('A', 'B'), nargs='*'), argparse.Action([], 'x', metavar=('A', 'B'), nargs='+'),
    argparse.Action([], None, choices='ab'), argparse.Action([], argparse.SUPPRESS),
):
    print(argparse.ArgumentError(action, 'message'))
print(argparse.FileType('r'), argparse.FileType('w', 3, 'utf-8', 'strict'), argparse.FileType('w', encoding='x'))
attempt(lambda: argparse.FileType('q')('-'))
print(argparse.ONE_OR_MORE, argparse.OPTIONAL, argparse.PARSER, argparse.REMAINDER, argparse.SUPPRESS, argparse.ZERO_OR_MORE)
print(argparse.__all__)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    argparse.FileType()
print(caught[0].category, caught[0].message)
