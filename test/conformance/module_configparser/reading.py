# What is read from texts, dicts and files, and what is wrong with them.
import configparser
import io
from configparser import ConfigParser


def attempt(call, *arguments, **options):
    try:
        print(repr(call(*arguments, **options)))
    except Exception as error:
        print(type(error).__name__, error, error.args)


def read(text, **options):
    parser = ConfigParser(**options)
    parser.read_string(text)
    return {section: dict(parser.items(section, raw=True)) for section in parser}


for text, options in [
    ('a=1', {}), ('[a]\na=1\n[a]\n', {}), ('[a]\na=1\na=2', {}), ('[a]\na=1\n[a]\nb=2\na=3', {'strict': False}), ('[a]\nfoo\nbar\n', {}), ('[a]\nfoo\n', {'allow_no_value': True}),
    ('[a]\nfoo\n  cont\n', {'allow_no_value': True}), ('[a]\n=x\n', {}), ('[a]\nk=v # c ; d\nu = v;w\n', {'inline_comment_prefixes': (';', '#')}), ('[a]\nk=1\n\n  2\n', {'empty_lines_in_values': False}),
    ('[a]\nk=1\n\n  2\n\n', {}), ('[a]\nk - v - w', {'delimiters': ('-',)}), ('k=1\n[a]\nj=2', {'allow_unnamed_section': True}), ('  [a]\n  k = 1\n  j = 2\n    cont\n', {}), ('[a] trailing\nk=1', {}),
    ('[a]\n! c\nk=1', {'comment_prefixes': ('!',)}), ('[a]\nk=1\n# c\n  more\n', {}), ('[a]b]\nk=1', {}), ('[a]\nK = V\n', {}), ('[common]\nx=1\n[a]', {'default_section': 'common'}), ('[a]\nk:v=w\n', {}),
    ('[a\nk=1', {}), ('[a]\nx\ny=1\nz\n', {}), ('', {}), ('[a]\n\tk=1\n', {}), ('[a]\nkey with space = v\nEmpty =\n', {}),
]:
    attempt(read, text, **options)
parser = ConfigParser()
parser.read_file(['[z]\n', 'k=1\n'])
print(parser['z']['k'])
attempt(parser.read_file, ['bad\n'])
attempt(parser.read_file, io.StringIO('bad'), source='source')
print(parser.read('/no/such/file'), parser.read(['x', 'y']))
parser.read_dict({'s': {'k': 1, 'Other': 'x'}, 'DEFAULT': {'d': 2}})
print(dict(parser['s']))
attempt(parser.read_dict, {'s': {'k': 1, 'K': 2}})
parser = ConfigParser({'A': '1', 'b': '%(a)s'})
print(parser.defaults(), parser['DEFAULT']['b'])
print(configparser.RawConfigParser({'a': 1}).defaults())
attempt(ConfigParser, interpolation=3)


class Sensitive(ConfigParser):
    optionxform = staticmethod(str)


sensitive = Sensitive()
sensitive.read_string('[A]\nKey=1')
print(sensitive.options('A'))
error = configparser.ParsingError('source')
error.append(3, 'line')
print(repr(error), error.errors, repr(configparser.NoSectionError('q')))
print(sorted(configparser.__all__), configparser.UNNAMED_SECTION, configparser.MAX_INTERPOLATION_DEPTH)
