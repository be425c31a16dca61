# Methods for types by their names, and values whose repr fails.
import reprlib


class Point:
    def __repr__(self):
        return 'Point' + '.' * 50


class Broken:
    def __repr__(self):
        raise ValueError('no text')


class list(list):
    pass


class Mine(reprlib.Repr):
    def repr_Point(self, x, level):
        return f'point at level {level}'

    def repr_NoneType(self, x, level):
        return 'nothing'

    def repr_function(self, x, level):
        return x.__name__


mine = Mine()
print(mine.repr([Point(), None, (Point(),)]), reprlib.repr(Point()), mine.repr(lambda: 0), reprlib.repr(Broken()).split(' at ')[0], reprlib.repr(list(range(20))))
