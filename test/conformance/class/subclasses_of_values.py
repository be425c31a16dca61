# Classes of values that cannot be changed, with an `__init__` that has more parameters: keywords are for it alone.
class Length(float):
    def __init__(self, value, unit='m'):
        self.unit = unit


class Row(tuple):
    def __init__(self, items=(), name=None):
        self.name = name


class Tags(frozenset):
    def __init__(self, items=(), **more):
        self.more = more


class Below(Length):
    pass


class Plain(float):
    pass


class Both(tuple):
    def __new__(cls, items, *, name):
        return super().__new__(cls, items)

    def __init__(self, items, *, name):
        self.name = name


print(Length(3, unit='k'), Length(3, unit='k').unit, Length('2.5').unit, Below(1, unit='b').unit)
print(Row([1, 2], name='x'), Row([1, 2], name='x').name, Row(name='only').name, Row(items=[1]))
print(sorted(Tags([2, 1], colour='red')), Tags(colour='red').more)
print(Both('ab', name='c'), Both('ab', name='c').name)
for action in (
    lambda: Length(3, 'k'),
    lambda: Plain(1, unit=2),
    lambda: Row([1], 'x'),
    lambda: Row(5, name='x'),
    lambda: float(x=1),
    lambda: tuple(iterable=[]),
    lambda: Length(3, other=1),
):
    try:
        print(action())
    except TypeError as error:
        print(error)
