import string
from string import Template, Formatter, capwords


def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
f = Formatter()
t(lambda: f.format('{0} {1!r:>5} {a[b]} {c.real} {}', 1, 'x')); t(lambda: f.format('{} {!r:>5} {a[b]} {c.real}', 1, 'x', a={'b': 4}, c=5)); t(lambda: f.format('{:{}}', 'x', 5)); t(lambda: f.format('{0:{1}}', 'x', 5)); t(lambda: f.format('{{}} {a}', a=1)); t(lambda: f.format('{} {0}', 1)); t(lambda: f.format('{0} {}', 1)); t(lambda: f.format('{')); t(lambda: f.format('}')); t(lambda: f.format('{a')); t(lambda: f.format('{a}')); t(lambda: f.format('{3}', 1)); t(lambda: f.format('{0!z}', 1)); t(lambda: f.format('{0[1]}', [1, 2])); t(lambda: f.format('{0[x]}', {'x': 3})); t(lambda: f.format('{0.}', 1)); t(lambda: f.format('{0[}', 1)); t(lambda: f.format())
t(lambda: list(f.parse('a{b!r:c{d}}e{{f}}{}'))); t(lambda: list(f.parse('')));  t(lambda: list(f.parse('x{a[}]}y'))); t(lambda: f.vformat('{0}{a}', (1,), {'a': 2})); t(lambda: f.get_field('0.real', (3,), {})); t(lambda: f.convert_field(3, 'r')); t(lambda: f.format_field(3, '05')); t(lambda: f.get_value('a', (), {'a': 1}))
class D(Formatter):
    def get_value(self, key, args, kwargs):
        return f'<{key}>'
    def check_unused_args(self, used, args, kwargs): print('used', sorted(used, key=str))
t(lambda: D().format('{x} {y.upper} {0}', 1) and 1)
