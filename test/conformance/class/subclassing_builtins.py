class MyList(list):
    def total(self): return sum(self)
m = MyList([1, 2, 3])
m.append(4)
print(m, m.total(), len(m), isinstance(m, list), m[1:], type(m[1:]).__name__, m == [1, 2, 3, 4])
class MyInt(int):
    def __add__(self, o): return MyInt(int(self) + o + 100)
print(MyInt(5) + 1, MyInt(5) * 2, type(MyInt(5) * 2).__name__, MyInt(7) == 7, {MyInt(1): 'x'}[1])
class MyStr(str):
    def shout(self): return self.upper() + '!'
print(MyStr('hi').shout(), MyStr('a') + 'b', len(MyStr('abc')))
class MyDict(dict): pass
d = MyDict(a=1)
d.extra = 5
print(d, d.extra, d['a'])
