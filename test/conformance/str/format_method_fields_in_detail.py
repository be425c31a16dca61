class O:
    def __repr__(self):
        return 'O()'
    a = {'k': [1, 2]}
    def __format__(self, spec):
        return f'<{spec}>'
o = O()
for template in ['', '{}', '{} {}', '{0}{1}{0}', '{a}', '{0.a}', '{0.a[k]}', '{0.a[k][1]}', '{!r}', '{!s}', '{!a}', '{:x y}', '{0:{1}}', '{{}}', '{{{}}}', '}}{{', '{:%Y-%m}', '{0!r:>10}', '{a!r:*^9}', '{[k]}', '{1[0]}', '{1[-1]}', '{1[1:2]}', '{0.a.x}', '{', '}', '{0', '{0!}', '{0!x}', '{0!rr}', '{0]}', '{0[}', '{0[]}', '{0.}', '{.a}', '{5}', '{b}', '{0}{}', '{}{0}', '{:{}}', '{:{:{}}}', '{ 0}', '{0 }', '{-1}', '{00}', '{a-b}', '{0:}}', '{:}}', '{!}', '{::}', '{a.__class__.__name__}', '{99999999999999999999}']:
    try:
        print(repr(template), template.format(o, [5, 6], a='é'))
    except Exception as error:
        print(repr(template), type(error).__name__, error)
    try:
        print('   ', template.format(1))
    except Exception as error:
        print('   ', type(error).__name__, error)
