# Instances of dataclasses by their fields, unless they have a __repr__ of their own.
from dataclasses import dataclass, field
from pprint import pprint


@dataclass
class Point:
    first: object
    second: object = None
    hidden: int = field(default=3, repr=False)


@dataclass
class Own:
    first: object

    def __repr__(self):
        return f'Own {self.first}'


class Derived(Point):
    pass


words = 'alpha beta gamma delta epsilon zeta'.split()
pprint(Point(words, Point(1, words)), width=40), pprint([Own(words), Derived(words)], width=30), pprint(Point(1, 2))
point = Point(words)
point.second = point
pprint(point, width=30)
