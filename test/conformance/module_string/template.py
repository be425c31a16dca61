import string
from string import Template, Formatter, capwords


def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
T = Template('$who likes ${what}s $$5 $Who')
t(lambda: T.substitute(who='tim', what='kung', Who=3)); t(lambda: T.substitute({'who': 1, 'what': 2, 'Who': 3}, who='x')); t(lambda: T.substitute(who=1)); t(lambda: T.safe_substitute(who=1)); t(lambda: T.get_identifiers()); t(lambda: T.is_valid())
for s in ['$', '$ x', 'a\nb $1', '${', '${a', '${a b}', '$a$b', '$$$a', '$a.b', '$ab_9-', 'x$', '${é}', '$é']:
    t(lambda: Template(s).substitute(a=1, b=2, ab_9=3)); t(lambda: Template(s).safe_substitute(a=1)); t(lambda: Template(s).is_valid()); t(lambda: Template(s).get_identifiers())
class At(Template): delimiter = '@'
t(lambda: At('@a $b @@ @{c}').substitute(a=1, c=2))
class Two(Template): delimiter = '%%'
t(lambda: Two('%%a % %%%% %%{c}').substitute(a=1, c=2))
print(T.template, Template.delimiter, Template('x').substitute())
