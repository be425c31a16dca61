# Positionals between options, namespaces of the caller's, arguments from files, defaults that are texts.
import argparse

parser = argparse.ArgumentParser(prog='demo', exit_on_error=False)
parser.add_argument('--foo')
parser.add_argument('cmd')
parser.add_argument('rest', nargs='*', type=int)
for line in ('doit 1 --foo bar 2 3', '--foo bar doit', 'doit --foo 1 2', 'doit --what 1 2', '', 'doit x', '1 2 -- 3 --foo'):
    for method in (parser.parse_intermixed_args, parser.parse_known_intermixed_args, parser.parse_known_args):
        try:
            print(repr(line), method.__name__, method(line.split()))
        except argparse.ArgumentError as error:
            print(repr(line), method.__name__, '!', error)
for nargs in (argparse.REMAINDER, argparse.PARSER):
    strict = argparse.ArgumentParser()
    strict.add_argument('x', nargs=nargs)
    try:
        strict.parse_intermixed_args([])
    except TypeError as error:
        print(error)

space = argparse.Namespace(foo='kept', other=1)
print(parser.parse_args(['go'], space) is space, space)
print(parser.parse_args(['go'], namespace=type('Any', (), {})()).__dict__)
print(space == argparse.Namespace(**vars(space)), space == 3, space != argparse.Namespace(), 'foo' in space, 'bar' in space)
print(argparse.Namespace(a=1, **{'not a name': 2}))

calls = []


def convert(text):
    calls.append(text)
    return text.upper()


parser = argparse.ArgumentParser(prog='demo', argument_default='every')
parser.add_argument('--a', type=convert, default='da')
parser.add_argument('--b', type=convert)
parser.add_argument('--c', type=convert, default=5)
parser.add_argument('d', nargs='?', type=convert, default='dd')
parser.add_argument('e', nargs='*', default=argparse.SUPPRESS)
print(parser.parse_args(['--a', 'given']), calls)
parser = argparse.ArgumentParser(argument_default=argparse.SUPPRESS)
parser.add_argument('--a')
parser.add_argument('--b', default=None)
print(parser.parse_args([]), parser.parse_args(['--a', '1']))


class FromLines(argparse.ArgumentParser):
    def convert_arg_line_to_args(self, arg_line):
        return arg_line.split()


parser = FromLines(fromfile_prefix_chars='@', exit_on_error=False)
parser.add_argument('x', nargs='*')
print(parser.parse_args(['a', '']), parser.convert_arg_line_to_args('a b'), argparse.ArgumentParser().convert_arg_line_to_args('a b'))
try:
    parser.parse_args(['@nowhere'])
except argparse.ArgumentError as error:
    print(type(error).__name__, error.argument_name)
