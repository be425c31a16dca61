from collections import namedtuple

Point = namedtuple('Point', 'x y')
p = Point(1, y=2)
print(p, p.x, p[1], p.y, len(p), list(p), p == (1, 2), isinstance(p, tuple), Point._fields, Point.__name__, Point.__doc__)
x, y = p
print(x, y, p._asdict(), p._replace(x=10), p, hash(p) == hash((1, 2)), p + (3,), p < Point(1, 3), max(Point(1, 2), Point(0, 5)))
print(Point._make([3, 4]), Point(*[5, 6]), Point(**{'x': 7, 'y': 8}), Point.x.__doc__, Point.__match_args__, Point.__slots__, Point.__module__)
print(namedtuple('A', ['a', 'b'])(1, 2), namedtuple('B', 'a, b, c')(1, 2, 3), namedtuple('C', ())(), namedtuple('D', ('only',))(1), namedtuple('E', {'k': 1, 'm': 2})._fields)
D = namedtuple('D', 'a b c', defaults=(2, 3))
print(D(1), D(1, 5), D._field_defaults, D(c=0, a=9), namedtuple('F', 'a', defaults=[None])())
R = namedtuple('R', 'a class _x a 1b def ok', rename=True)
print(R._fields, R(*range(7)))
print(namedtuple('M', 'a', module='somewhere').__module__)
for case in (
    lambda: Point(1), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: Point(1, x=2), lambda: Point._make([1]), lambda: p._replace(q=1), lambda: namedtuple('class', 'a'),
    lambda: namedtuple('1x', 'a'), lambda: namedtuple('X', 'a def'), lambda: namedtuple('X', '_a'), lambda: namedtuple('X', 'a a'), lambda: namedtuple('X', 'a-b'),
    lambda: namedtuple('X', 'a', defaults=(1, 2)), lambda: setattr(p, 'x', 5), lambda: setattr(p, 'new', 5), lambda: p[5], lambda: delattr(p, 'x'), lambda: namedtuple('X', 5),
):
    try:
        print(case())
    except Exception as error:
        print(type(error).__name__, error)


class Vector(namedtuple('Vector', 'x y')):
    __slots__ = ()

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    @property
    def length(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __str__(self):
        return f'<{self.x}, {self.y}>'


v = Vector(3, 4)
print(v, repr(v), v + v, v.length, v._replace(y=0), type(v._replace(y=0)).__name__, Vector.__mro__[1].__name__)
match p:
    case Point(x=1, y=value):
        print('matched', value)
match v:
    case Vector(a, b):
        print(a, b)


class Extra(Point):
    pass


e = Extra(1, 2)
e.note = 'n'
print(e, e.note, e.__dict__, sorted([Point(2, 1), Point(1, 9)]), {p: 'key'}[(1, 2)])
print('%s and %s' % p, f'{p.x:03d}', '{0.x} {0.y}'.format(p), p.count(1), p.index(2), Point.__new__.__name__, Point._make.__name__, p.__getnewargs__())
Employee = namedtuple('Employee', 'name, age, title')
for emp in map(Employee._make, [('A', 1, 't'), ('B', 2, 'u')]):
    print(emp.name, emp)
Point.__doc__ = 'A point.'
Point.x.__doc__ = 'Across.'
print(Point.__doc__, Point.x.__doc__, Point.__new__.__defaults__, D.__new__.__defaults__, p.__replace__(y=0))
print(namedtuple('One', 'x').__doc__, namedtuple('None_', '').__doc__)
