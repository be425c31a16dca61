# Values: taken out, converted, referring to others, changed, written.
import io
from configparser import UNNAMED_SECTION, ConfigParser, ExtendedInterpolation, Interpolation, RawConfigParser

text = '''[DEFAULT]
base = /x
a: 1
[one]
path = %(base)s/p
multi = l1
  l2

  l3
# comment
pct = 5%%
[two]
bad = %(nope)s
loop = %(loop)s
syntax = %x
open = %(x
flag = Yes
num = 42
f = 2.5
'''


def attempt(call, *arguments, **options):
    try:
        print(repr(call(*arguments, **options)))
    except Exception as error:
        print(type(error).__name__, error)


parser = ConfigParser()
parser.read_string(text)
print(parser.sections(), parser.options('one'), dict(parser['one']), parser.items('one'), parser.defaults())
for name in 'bad loop syntax open flag num f missing'.split():
    attempt(parser.get, 'two', name)
attempt(parser.getint, 'two', 'num')
attempt(parser.getfloat, 'two', 'f')
attempt(parser.getboolean, 'two', 'flag')
attempt(parser.getboolean, 'two', 'num')
attempt(parser.get, 'zz', 'x')
attempt(parser.get, 'zz', 'x', fallback=3)
attempt(parser.getint, 'two', 'q', fallback=None)
attempt(parser.get, 'one', 'path', raw=True)
attempt(parser.get, 'one', 'path', vars={'base': 'V'})
attempt(parser.items, 'zz')
attempt(parser.items, 'one', raw=True)
attempt(parser.items, 'one', vars={'zz': '1'})
print(list(parser.items()))
attempt(parser.options, 'zz')
print(parser.has_option('one', 'a'), parser.has_option('', 'a'), parser.has_option('zz', 'a'), parser.has_section('one'), parser.has_section('DEFAULT'))
attempt(parser.set, 'one', 'new', '%')
attempt(parser.set, 'one', 'new', 3)
attempt(parser.set, 'zz', 'a', 'b')
attempt(parser.set, 'one', 3, 'x')
attempt(parser.add_section, 'one')
attempt(parser.add_section, 'DEFAULT')
attempt(parser.add_section, 3)
print(parser.remove_option('one', 'multi'), parser.remove_option('one', 'multi'), parser.remove_section('two'), parser.remove_section('two'))
parser.set('one', 'lines', 'a\nb')
for space in (True, False):
    out = io.StringIO()
    parser.write(out, space)
    print(out.getvalue())

section = parser['one']
print(section, section.name, section.parser is parser, len(section), list(section), section.get('q'), section.get('a'), section.getint('a'), section.getint('q', 7), 'a' in section, section.getboolean('a'))
section['n'] = 'v'
attempt(section.__setitem__, 'n', 3)
attempt(section.__getitem__, 'zz')
del section['n']
attempt(section.__delitem__, 'zz')
attempt(section.__delitem__, 'a')
parser['new'] = {'x': '1', 'y': 2}
print(dict(parser['new']))
parser['DEFAULT'] = {'k': 'v'}
print(dict(parser['new']))
for name in ('DEFAULT', 'zz'):
    attempt(parser.__delitem__, name)
attempt(parser.__getitem__, 'zz')
print(parser.popitem(), len(parser), list(parser), 'DEFAULT' in parser)

extended = ConfigParser(interpolation=ExtendedInterpolation())
extended.read_string('[p]\nhome=/h\nx=${home}/x\n[q]\ny=${p:x}/y\nz=${nope}\nw=${a:b:c}\nv=$x\nu=$$5 ${y}\nt=${\ns=${zz:a}\n')
for name in 'yzwvuts':
    attempt(extended.get, 'q', name)
attempt(extended.set, 'q', 'y', '$')
raw = RawConfigParser()
raw.read_string('[a]\nx=%(y)s\n')
raw.set('a', 'n', 3)
print(raw.get('a', 'x'), raw.get('a', 'n'))
plain = ConfigParser(interpolation=None)
plain.read_string('[a]\nx=%\n')
print(plain['a']['x'])


class Upper(Interpolation):
    def before_get(self, parser, section, option, value, defaults):
        return value.upper()

    def before_write(self, parser, section, option, value):
        return f'<{value}>'


upper = ConfigParser(interpolation=Upper())
upper.read_string('[a]\nx=y\n')
out = io.StringIO()
upper.write(out)
print(upper['a']['x'], repr(out.getvalue()))

converting = ConfigParser(converters={'list': lambda value: value.split(',')})
converting.read_string('[a]\nx=1,2\n')
print(converting.getlist('a', 'x'), converting['a'].getlist('x'), converting.getlist('a', 'q', fallback=[]), sorted(converting.converters))
converting.converters['mark'] = lambda value: value + '!'
print(converting['a'].getmark('x'), converting.getmark('a', 'x'))
del converting.converters['mark']
attempt(lambda: converting.getmark)
attempt(converting.converters.__setitem__, '', 1)
attempt(converting.converters.__delitem__, 'q')

for key in ('x=y', '[x]'):
    writing = ConfigParser()
    writing.read_dict({'a': {key: '1'}})
    attempt(writing.write, io.StringIO())
without = ConfigParser(allow_no_value=True)
without.read_string('[a]\nx\ny=\n')
out = io.StringIO()
without.write(out)
print(repr(out.getvalue()), without['a']['x'])
unnamed = ConfigParser(allow_unnamed_section=True)
unnamed.read_string('a=1\n[s]\nb=2')
out = io.StringIO()
unnamed.write(out)
print(unnamed.sections(), unnamed.get(UNNAMED_SECTION, 'a'), repr(out.getvalue()))
attempt(ConfigParser().add_section, UNNAMED_SECTION)
