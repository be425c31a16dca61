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

def show(*sources):
    for source in sources:
        try:
            print(source, '->', eval(source))
        except Exception as error:
            print(source, '!!', type(error).__name__, error)

show('setattr(Color,"RED",3)','setattr(Color.RED,"value",3)','delattr(Color,"RED")','Color.RED.BLUE','[*reversed(Color)]','f"{Color.RED:>12}"','"%s" % Color.RED','format(Color.RED)','dir(Color)','dir(Color.RED)','bool(Color.RED)','Color.__name__','Color.RED.__class__','Color.RED._name_','Color.name','Color.RED.name', 'Color([])','enum.Enum("A","B C").C','list(enum.Enum("A",["X","Y"]))','list(enum.Enum("A",[("X",5),("Y",6)]))','list(enum.Enum("A",{"X":5,"Y":6}, start=3))','enum.Enum("A","B",start=7).B','enum.Enum("A","B C").__module__','enum.IntEnum("A","B C").C','Enum("E", ())','Enum("E")','enum.Flag("F","A B C").C', 'Enum("E","a,b",type=str).b')
