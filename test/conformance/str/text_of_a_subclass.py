class Text(str):
    pass


class Gives:
    def __str__(self):
        return Text('text')


print(type(str(Gives())).__name__, type(Gives().__str__()).__name__, type(str(Text('a'))).__name__, type(f'{Gives()}').__name__)
