class Pair(tuple):
    __slots__ = ()


class Number(int):
    __slots__ = ()


class Keyed(dict):
    __slots__ = ('extra',)


class Open(Pair):
    pass


for value in (Pair((1, 2)), Number(3), Keyed()):
    try:
        value.new = 1
    except AttributeError as error:
        print(error)
    print(hasattr(value, '__dict__'))
k = Keyed(a=1)
k.extra = 5
print(k.extra, k)
o = Open((1,))
o.new = 1
print(o.new, o.__dict__, o)
