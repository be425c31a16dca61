from enum import *
import enum
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
    def describe(self): return self.name, self.value
    @classmethod
    def favorite(cls): return cls.GREEN
print(Color.RED, repr(Color.RED), Color(2), Color['BLUE'], Color.CRIMSON is Color.RED, list(Color), len(Color))
print(Color.__members__, Color.RED.describe(), Color.favorite(), type(Color.RED), isinstance(Color.RED, Color))
print(Color, repr(Color), Color.RED == 1, Color.RED != Color.BLUE, hash(Color.RED) == hash('RED'), {Color.RED: 1})

def show(*sources):
    for source in sources:
        try:
            print(source, '->', eval(source))
        except Exception as error:
            print(source, '!!', type(error).__name__, error)

show('Color(9)','Color["X"]','Color.X','Color.RED.x','Color()','1 in Color','9 in Color','Color.RED in Color','"x" in Color','Color.RED < Color.BLUE')
