class Point:
    """A point."""
    dimensions = 2
    def __init__(self, x, y=0):
        self.x = x
        self.y = y
    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5
    def __repr__(self):
        return f'Point({self.x}, {self.y})'
p = Point(3, 4)
print(p, p.norm(), p.dimensions, Point.dimensions, Point.__name__, Point.__doc__, isinstance(p, Point), type(p) is Point)
p.z = 5
p.dimensions = 3
print(p.__dict__, Point.dimensions, hasattr(p, 'q'), getattr(p, 'q', None), vars(p) == p.__dict__)
del p.z
try:
    p.z
except AttributeError as error:
    print(error)
print(Point.norm(p), Point(1).y)
