import re
from string import Template


class Percent(Template):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'


print(Percent('%with_underscore %notunderscored %% ${x}').safe_substitute(with_underscore='yes'))


class Dotted(Template):
    idpattern = r'[_a-z][_a-z0-9]*(?:\.[_a-z][_a-z0-9]*)*'


print(Dotted('$a.b ${c.d} $E').substitute({'a.b': 1, 'c.d': 2, 'E': 3}), Dotted('$a.b ${c.d} $a.b').get_identifiers())


class Braced(Template):
    braceidpattern = r'[\w-]+'


print(Braced('$ab ${a-b}').substitute({'ab': 1, 'a-b': 2}))


class Angles(Template):
    pattern = r'<(?:(?P<escaped><)|(?P<named>\w+)>|(?P<braced>\d+)!|(?P<invalid>))'


print(Angles('<a> << <5!').substitute({'a': 'A', '5': 'five'}))
try:
    Angles('x\ny <-').substitute()
except ValueError as error:
    print(error)


class Exact(Template):
    flags = re.NOFLAG
    idpattern = '[a-z]+'


print(Exact('$a $B').safe_substitute(a=1, B=2), Exact('$a $B').is_valid(), type(Exact.pattern).__name__)
