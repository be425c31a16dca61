print(isinstance(1, (str, int)), isinstance('a', (int, (float, str))), issubclass(bool, (str, int)), isinstance(1, int | str))
for bad in ['isinstance(1, 1)', 'issubclass(1, int)']:
    try:
        eval(bad)
    except TypeError as error:
        print(error)
class Meta(type):
    def __instancecheck__(cls, o): return o == 5
class Five(metaclass=Meta): pass
print(isinstance(5, Five), isinstance(6, Five))
