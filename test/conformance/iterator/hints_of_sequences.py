# What takes the items of an iterator over __getitem__ asks the sequence for its length, never for a guess of it.

class Guess:
    def __getitem__(self, i):
        if i > 1:
            raise IndexError
        return str(i)
    def __length_hint__(self):
        print('guess')
        return 2

class Length(Guess):
    def __len__(self):
        print('length')
        return 2

for made in (Guess(), Length()):
    print(','.join(made))
    print(list(iter(made)), [*iter(made)], tuple(iter(made)))
    print(list(made))
    items = []
    items += iter(made)
    items[:0] = made
    print(items, sorted(iter(made)), len(set(iter(made))), bytes(map(int, iter(made)))) if type(made) is Length else print(items)
