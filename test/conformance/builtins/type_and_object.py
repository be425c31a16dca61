print(type(5), type('x'), type(None), type([]), type(print), type(lambda: 0), type(type), type(object()), type(range(1)), type(iter([])))
print(int.__name__, str.__mro__, object.__bases__, list.__base__)
print(type(5) is int, type(5) == int, int, [int, str])
