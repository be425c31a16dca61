class Single:
    instance = None
    def __new__(cls, *args):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance
    def __init__(self, v): self.v = v
a, b = Single(1), Single(2)
print(a is b, a.v)
class Other:
    def __new__(cls): return 5
print(Other())
class Bad:
    def __init__(self): return 1
try:
    Bad()
except TypeError as error:
    print(error)
