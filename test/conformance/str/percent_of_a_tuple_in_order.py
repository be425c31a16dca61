# With a template in the source and a tuple, each value becomes text before the next one is computed.
class Loud:
    def __init__(self, name):
        print('made', name)
        self.name = name

    def __str__(self):
        print('str', self.name)
        return self.name

    def __repr__(self):
        print('repr', self.name)
        return f'<{self.name}>'


print('%s and %s' % (Loud('a'), Loud('b')))
print('%r, %a, %%%s%%' % (Loud('c'), 'é', Loud('d')))
print('[%5s] [%-5s] [%.2s] [%6.3r] [%-6.3s] [%12s]' % (Loud('e'), 'f', 'long', 'text', 'text', 1))
print('100%% of %s' % (Loud('g'),), '%s' % ((1, 2),), '%s%s' % (1, 2))
# Anything else is an operation on the whole tuple.
print('%s %d' % (Loud('h'), 5), '%05s|%+s' % (Loud('i'), 'j'), '%s' % (*[Loud('k')],))
print(('%s' '%s') % (Loud('l'), Loud('m')))
for template in '%s', '%s %s %s', '%':
    try:
        print(template % (Loud('n'), Loud('o')))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    print('%s %s' % (Loud('p'),))
except TypeError as error:
    print(error)
try:
    print('%s' % (Loud('q'), 1))
except TypeError as error:
    print(error)
try:
    print('%z' % (Loud('r'),), '%s' % ())
except (TypeError, ValueError) as error:
    print(error)


class Text(str):
    def __format__(self, spec):
        return 'never'

    def __str__(self):
        return 'as text'


print('%s' % (Text('x'),), '%5s|' % (Text('y'),), '%r' % (Text('z'),))
