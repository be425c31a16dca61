class Text(str):
    pass


class Gives:
    def __str__(self):
        return Text('text')


print(type(str(Gives())).__name__, type(Gives().__str__()).__name__, type(str(Text('a'))).__name__, type(f'{Gives()}').__name__)
print(type(f'{Gives()}!').__name__, f'{Gives()}{Text("b")}{Gives()!s}', f'{5:{Text(">3")}}|', type(repr(Gives())).__name__)


class Width:
    def __format__(self, spec):
        return Text('<6')


print(f'{5:{Width()}}|', f'{"x":{Width()}{Text("s")}}|', type(f'{Width()}').__name__, type(format(Width())).__name__)
