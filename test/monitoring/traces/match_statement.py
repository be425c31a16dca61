class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y


def which(v):
    match v:
        case 0:
            return 'zero'
        case 1 | 2:
            return 'small'
        case 'text':
            return 'text'
        case [a, b]:
            return a
        case [a, *rest]:
            return rest
        case {'k': value, **more}:
            return value
        case Point(x=0, y=y):
            return y
        case Point(x, y) if x == y:
            return 'diagonal'
        case Point(x, y) as whole:
            return whole
        case None | True:
            return 'constant'
        case str() | int(v):
            return 'kind'
        case _:
            return 'other'


def last(v):
    match v:
        case 1:
            x = 1
        case 2 if v > 5:
            x = 2
        case 3:
            x = 3
    return v


for v in (0, 1, 2, 'text', [1, 2], [1, 2, 3], [], {'k': 1}, {}, Point(0, 1), Point(2, 2), Point(1, 2), None, True, 'z', 7, 1.5):
    which(v)
for v in (1, 2, 3, 4):
    last(v)
match 5:
    case x:
        pass
